import { longestQuoted } from '../text/quotationParts.ts';
import { lengthOf, wordCountOf } from '../text/wordCount.ts';
import { quotesIn } from '../parse/claims.ts';
import { MAX_QUOTED_WORDS } from '../problems/limits.ts';
import { fieldPlace } from './fieldPlace.ts';
import { quotationsOf } from './quotationsOf.ts';
import type { Rule } from './rule.ts';

/** What is said of a quotation that is too long; nothing of another. */
function tooLong(quotation: string): string | undefined {
  const words = longestQuoted(quotation);
  if (wordCountOf(words) <= MAX_QUOTED_WORDS) return undefined;
  const { amount, inItsUnit } = lengthOf(words);
  return (
    `Unexpected quotation of ${amount} in a row, expected at most ` +
    `${inItsUnit(MAX_QUOTED_WORDS)}`
  );
}

export const quotationTooLong: Rule = {
  id: 'quotation-too-long',
  check: (context, report) => {
    for (const { event, quote, path } of quotesIn(context.content)) {
      for (const field of ['text', 'original'] as const) {
        const words = quote[field];
        const message = words === undefined ? undefined : tooLong(words);
        if (words !== undefined && message !== undefined)
          report(event, fieldPlace(event, [...path, field], words)(0), message);
      }
    }
    for (const passage of context.passages) {
      const { entry, text, placeOf } = passage;
      for (const { start, end } of quotationsOf(context, passage)) {
        const message = tooLong(text.slice(start, end));
        if (message !== undefined) report(entry, placeOf(start), message);
      }
    }
  },
};
