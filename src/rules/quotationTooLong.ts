import { quotedTokenCount } from '../text/quotationParts.ts';
import { quotedRanges } from '../text/quotationMarks.ts';
import { quotesIn } from '../parse/claims.ts';
import { MAX_QUOTED_WORDS } from '../problems/limits.ts';
import { fieldPlace } from './fieldPlace.ts';
import type { Rule } from './rule.ts';

/** What is said of a quotation that is too long; nothing of another. */
function tooLong(quotation: string): string | undefined {
  const count = quotedTokenCount(quotation);
  return count > MAX_QUOTED_WORDS
    ? `Unexpected quotation of ${count} words in a row, expected at most ${MAX_QUOTED_WORDS}`
    : undefined;
}

export const quotationTooLong: Rule = {
  id: 'quotation-too-long',
  check: ({ content, passages }, report) => {
    for (const { event, quote, path } of quotesIn(content)) {
      const message = tooLong(quote.text);
      if (message !== undefined)
        report(event, fieldPlace(event, [...path, 'text'], quote.text)(0), message);
    }
    for (const { entry, text, placeOf } of passages) {
      for (const { start, end } of quotedRanges(text).ranges) {
        const message = tooLong(text.slice(start, end));
        if (message !== undefined) report(entry, placeOf(start), message);
      }
    }
  },
};
