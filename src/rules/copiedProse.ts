import { copiedRuns } from '../fingerprint/copying.ts';
import { quotedRanges } from '../fingerprint/quotationMarks.ts';
import type { Rule } from './rule.ts';

export const copiedProse: Rule = {
  id: 'copied-prose',
  check: ({ content, passages }, report) => {
    const fingerprints = [...content.fingerprints.values()];
    for (const { entry, text, placeOf } of passages) {
      for (const run of copiedRuns(text, fingerprints, quotedRanges(text).ranges)) {
        report(
          entry,
          placeOf(run.start),
          `Unexpected ${run.tokenCount} words in a row as they stand in source “${run.source}”`,
        );
      }
    }
  },
};
