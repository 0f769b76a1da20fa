import { recordsAt } from '../basics/lists.ts';
import type { KeptText } from '../fingerprint/articleFingerprint.ts';
import { proofOfNumber } from '../fingerprint/figureSources.ts';
import { jointProof } from '../fingerprint/proof.ts';
import type { Proof } from '../fingerprint/proof.ts';
import { numbersIn } from '../numbers/numbers.ts';
import type { PrintedNumber } from '../numbers/numbers.ts';
import { MIN_CHECKED_NUMBER } from '../problems/limits.ts';
import { canLack } from './lacking.ts';
import { compareTip } from './numbersRead.ts';
import type { Rule } from './rule.ts';

// Reports often print a date without its year, and our own words add it. So years are not looked
// up.
const YEAR = /^(?:19|20)\d\d$/;

/** Whether one of the articles prints a number in one of its readings. */
const proofOfPrinted = ({ readings }: PrintedNumber, texts: readonly KeptText[]): Proof =>
  jointProof(readings.flatMap((reading) => texts.map((kept) => proofOfNumber(reading, kept))));

/** The numbers of a passage that its sources must print. */
export const lookedUpIn = (text: string, language: string): PrintedNumber[] =>
  numbersIn(text, language).filter(
    ({ readings: [value = ''], start, end }) =>
      Number(value) >= MIN_CHECKED_NUMBER && !YEAR.test(text.slice(start, end)),
  );

export const numberNotPrinted: Rule = {
  id: 'number-not-printed',
  check: (context, report, note) => {
    for (const { entry, text, sources, isApart, placeOf } of context.passages) {
      if (isApart) continue;
      if (!canLack(context, sources)) continue;
      const texts = recordsAt(context.content.fingerprints, sources).flat();
      for (const number of lookedUpIn(text, context.language)) {
        const [value = ''] = number.readings;
        const { start } = number;
        const proof = proofOfPrinted(number, texts);
        if (proof === 'not-proved') {
          const whose = 'which none of the sources here prints';
          report(entry, placeOf(start), `Unexpected number ${value}, ${whose}`);
        } else if (proof === 'not-checked') {
          note(
            entry,
            placeOf(start),
            `The number ${value} is not checked: it was not found for certain in the sources here`,
            compareTip(texts),
          );
        }
      }
    }
  },
};
