import type { Fingerprints } from '../fingerprint/articleFingerprint.ts';
import { quotedRanges } from '../fingerprint/quotationMarks.ts';
import type { Content } from '../parse/content.ts';
import { mismatchWith } from './mismatch.ts';
import type { Passage } from './passages.ts';
import type { ReportIn } from './rule.ts';

/**
 * Whether of all sources that a passage rests on only those can print a quotation whose words had
 * to go. A source without a fingerprint may print it.
 */
const restsOnRemoved = (
  quotation: string,
  standing: readonly string[],
  fingerprints: Fingerprints,
): boolean =>
  standing.every((id) => {
    const fingerprint = fingerprints.get(id);
    return fingerprint !== undefined && mismatchWith(quotation, id, fingerprint) !== undefined;
  });

/**
 * Reports the quotations in our own words that only sources can print whose words had to go. Those
 * under `quotes` go with their source.
 */
export function reportQuotations(
  { removed, fingerprints }: Content,
  passages: readonly Passage[],
  report: ReportIn<'suppressed-words'>,
): void {
  const gone = new Set(removed.filter(({ kind }) => kind === 'sources').map(({ id }) => id));
  for (const { entry, text, sources, placeOf } of passages) {
    if (!sources.some((id) => gone.has(id))) continue;
    const standing = sources.filter((id) => !gone.has(id));
    for (const { start, end } of quotedRanges(text).ranges) {
      if (!restsOnRemoved(text.slice(start, end), standing, fingerprints)) continue;
      report(
        entry,
        placeOf(start),
        'Unexpected quotation that no source can print but one that had to go',
        'Take the quotation out; what it says may stay in your own words.',
      );
    }
  }
}
