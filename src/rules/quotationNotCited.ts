import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { quotedRanges } from '../fingerprint/quotationMarks.ts';
import { mismatchWith } from './mismatch.ts';
import type { Mismatch } from './mismatch.ts';
import type { Rule } from './rule.ts';

type Fingerprints = ReadonlyMap<string, Fingerprint>;

/**
 * The sources that print a quotation, and for each of the others where the quotation stops matching
 * it.
 */
function compare(
  quotation: string,
  fingerprints: Fingerprints,
): { printers: string[]; mismatches: Mismatch[] } {
  const printers: string[] = [];
  const mismatches: Mismatch[] = [];
  for (const [id, fingerprint] of fingerprints) {
    const mismatch = mismatchWith(quotation, id, fingerprint);
    if (mismatch) mismatches.push(mismatch);
    else printers.push(id);
  }
  return { printers, mismatches };
}

/** The mismatch that comes last in the quotation, and the first of several there. */
const furthestOf = (mismatches: readonly Mismatch[]): Mismatch | undefined =>
  mismatches.reduce<Mismatch | undefined>(
    (best, mismatch) => (best && best.offset >= mismatch.offset ? best : mismatch),
    undefined,
  );

export const quotationNotCited: Rule = {
  id: 'quotation-not-cited',
  check: ({ content, passages }, report) => {
    const { fingerprints } = content;
    for (const { entry, text, sources, inBody, isHistory, placeOf } of passages) {
      if (isHistory) continue;
      const { ranges, unbalanced } = quotedRanges(text);
      if (unbalanced !== undefined)
        report(
          entry,
          placeOf(unbalanced),
          'Unexpected quotation mark without a partner',
          'Close the quotation in the same paragraph, or take the mark out.',
        );
      // A source without a fingerprint may print the words.
      if (sources.some((id) => !fingerprints.has(id))) continue;
      const cited: Fingerprints = new Map(
        sources.flatMap((id) => {
          const fingerprint = fingerprints.get(id);
          return fingerprint ? [[id, fingerprint] as const] : [];
        }),
      );
      for (const { start, end } of ranges) {
        const quotation = text.slice(start, end);
        const { printers, mismatches } = compare(quotation, cited);
        if (printers.length > 0) continue;
        const [elsewhere] = compare(quotation, fingerprints).printers;
        if (elsewhere !== undefined) {
          report(
            entry,
            placeOf(start),
            `Unexpected quotation, which stands in source “${elsewhere}”, not cited here`,
            inBody ? `Cite it: [@${elsewhere}].` : `Add “${elsewhere}” to the sources.`,
          );
          continue;
        }
        const furthest = furthestOf(mismatches);
        if (furthest)
          report(entry, placeOf(start + furthest.offset), furthest.message, furthest.tip);
        else
          report(
            entry,
            placeOf(start),
            'Unexpected quotation in a passage that rests on no source',
          );
      }
    }
  },
};
