import type { Fingerprints } from '../fingerprint/articleFingerprint.ts';
import { quotedRanges } from '../text/quotationMarks.ts';
import { canLack } from './lacking.ts';
import { furthestOf, mismatchWith } from './mismatch.ts';
import type { Mismatch } from './mismatch.ts';
import type { Rule } from './rule.ts';

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
  for (const [id, ofSource] of fingerprints) {
    const mismatch = mismatchWith(quotation, id, ofSource);
    if (mismatch) mismatches.push(mismatch);
    else printers.push(id);
  }
  return { printers, mismatches };
}

export const quotationNotCited: Rule = {
  id: 'quotation-not-cited',
  check: (context, report) => {
    const { content, passages } = context;
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
      if (!canLack(context, sources)) continue;
      const cited: Fingerprints = new Map(
        sources.flatMap((id) => {
          const ofSource = fingerprints.get(id);
          return ofSource ? [[id, ofSource] as const] : [];
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
