import { copiedRuns } from '../fingerprint/copying.ts';
import { quotedRanges } from '../fingerprint/quotationMarks.ts';
import type { Rule } from './rule.ts';

/** Words in a row, outside quotation marks, that count as copied. */
const MIN_WORDS = 8;

export const copiedProse: Rule = {
  id: 'copied-prose',
  trigger: `${MIN_WORDS} or more words in a row outside quotation marks stand in a source just so.`,
  mend: 'Say it in your own words: facts and figures carry over, sentences do not.',
  check: ({ content, passages }, report) => {
    const prints = [...content.fingerprints.values()];
    for (const { entry, text, placeOf } of passages) {
      for (const run of copiedRuns(text, prints, quotedRanges(text).ranges, MIN_WORDS)) {
        report(
          entry,
          placeOf(run.start),
          `Unexpected ${run.tokenCount} words in a row as they stand in source “${run.source}”`,
          'Say it in your own words.',
        );
      }
    }
  },
};
