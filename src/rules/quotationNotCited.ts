import { quotedRanges } from '../fingerprint/quotationMarks.ts';
import type { Rule } from './rule.ts';
import { quotationFinding } from './quotationFindings.ts';
import type { QuotationFinding } from './quotationFindings.ts';

export const quotationNotCited: Rule = {
  id: 'quotation-not-cited',
  trigger:
    'Words between quotation marks (“…”, "…", „…“, «…», »…«, ‹…›, 「…」 or 『…』), in a body or a field, stand in none of the sources that the paragraph cites or the entry rests on; or a quotation mark has no partner.',
  mend: 'Quote the words as a cited source prints them, or cite the source that prints them.',
  check: ({ content, passages }, report) => {
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
      // A source without a fingerprint may hold the words, so nothing can be said against them.
      if (sources.some((id) => !content.fingerprints.has(id))) continue;
      for (const { start, end } of ranges) {
        const quotation = text.slice(start, end);
        const findings: QuotationFinding[] = [];
        for (const id of sources) {
          const prints = content.fingerprints.get(id);
          const finding = prints && quotationFinding(quotation, id, prints);
          if (finding) findings.push(finding);
        }
        if (findings.length < sources.length) continue;
        const elsewhere = [...content.fingerprints].find(
          ([id, prints]) =>
            !sources.includes(id) && quotationFinding(quotation, id, prints) === undefined,
        );
        const furthest = findings.reduce<QuotationFinding | undefined>(
          (best, finding) => (best && best.offset >= finding.offset ? best : finding),
          undefined,
        );
        if (elsewhere) {
          report(
            entry,
            placeOf(start),
            `Unexpected quotation, which stands in source “${elsewhere[0]}”, not cited here`,
            inBody ? `Cite it: [@${elsewhere[0]}].` : `Add “${elsewhere[0]}” to the sources.`,
          );
        } else {
          report(
            entry,
            placeOf(start + (furthest?.offset ?? 0)),
            furthest?.message ?? 'Unexpected quotation in a passage that rests on no source',
            furthest?.tip ?? 'Cite the source that prints it.',
          );
        }
      }
    }
  },
};
