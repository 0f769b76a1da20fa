import { recordsAt } from '../basics/lists.ts';
import { openFingerprint } from '../fingerprint/fingerprintLookup.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { numbersIn } from '../numbers/numbers.ts';
import { MIN_CHECKED_NUMBER } from '../problems/limits.ts';
import { canLack } from './lacking.ts';
import { allNumbersRead, COMPARE } from './numbersRead.ts';
import type { Rule } from './rule.ts';

// Reports often print a date without its year, and our own words add it. So years are not looked
// up.
const YEAR = /^(?:19|20)\d\d$/;

/** Whether one of the articles prints a number in one of its readings. */
const isPrinted = (readings: readonly string[], fingerprints: readonly Fingerprint[]): boolean =>
  fingerprints.some((fingerprint) =>
    readings.some((reading) => openFingerprint(fingerprint).hasNumber(reading)),
  );

export const numberNotPrinted: Rule = {
  id: 'number-not-printed',
  check: (context, report, note) => {
    const language = context.content.story?.data.language ?? 'en';
    for (const { entry, text, sources, isHistory, placeOf } of context.passages) {
      if (isHistory) continue;
      if (!canLack(context, sources)) continue;
      const fingerprints = recordsAt(context.content.fingerprints, sources).flat();
      for (const { readings, start, end } of numbersIn(text, language)) {
        const [value = ''] = readings;
        // Fingerprints of this version hold no shares and no orders of magnitude.
        const isLookedUp = Number(value) >= MIN_CHECKED_NUMBER;
        if (!isLookedUp || YEAR.test(text.slice(start, end))) continue;
        if (isPrinted(readings, fingerprints)) continue;
        if (allNumbersRead(context, sources)) {
          const whose = 'which none of the sources here prints';
          report(entry, placeOf(start), `Unexpected number ${value}, ${whose}`);
        } else {
          note(
            entry,
            placeOf(start),
            `The number ${value} is not checked: it was not found in the sources here, not all ` +
              'of which are in English',
            COMPARE,
          );
        }
      }
    }
  },
};
