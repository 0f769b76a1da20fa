import { openFingerprint } from '../fingerprint/fingerprintLookup.ts';
import { numbersIn } from '../fingerprint/numbers.ts';
import { allNumbersRead, COMPARE, OTHER_LANGUAGES } from './numbersRead.ts';
import type { Rule } from './rule.ts';

const SMALLEST = 100;
// Years stand in our own words for dates that a report prints without one.
const YEAR = /^(?:19|20)\d\d$/;

export const numberNotPrinted: Rule = {
  id: 'number-not-printed',
  trigger: `A number of ${SMALLEST} or more in an event’s title, summary, claims or body is printed by none of the sources that the passage rests on. Years are left alone. ${OTHER_LANGUAGES}`,
  mend: 'Correct the number, or cite the source that prints it.',
  check: (context, report, note) => {
    const { content, passages } = context;
    for (const { entry, text, sources, isHistory, placeOf } of passages) {
      if (isHistory) continue;
      const prints = sources.flatMap((id) => content.fingerprints.get(id) ?? []);
      if (prints.length < sources.length) continue;
      for (const { value, grouped = value, start, end } of numbersIn(text)) {
        if (Number(value) < SMALLEST || YEAR.test(text.slice(start, end))) continue;
        if (
          prints.some((print) =>
            [value, grouped].some((reading) => openFingerprint(print).hasNumber(reading)),
          )
        )
          continue;
        if (allNumbersRead(context, sources))
          report(
            entry,
            placeOf(start),
            `Unexpected number ${value}, which none of the sources here prints`,
            'Correct the number, or cite the source that prints it.',
          );
        else
          note(
            entry,
            placeOf(start),
            `The number ${value} is not verified: it was not found in the sources here, not all of which are in English`,
            COMPARE,
          );
      }
    }
  },
};
