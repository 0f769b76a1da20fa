import { quotedTokenCount } from '../fingerprint/quotationParts.ts';
import { quotedRanges } from '../fingerprint/quotationMarks.ts';
import { fieldPlace } from './fieldPlace.ts';
import type { Rule } from './rule.ts';

/** Words in a row that may be quoted. */
const MAX_WORDS = 15;

export const quotationTooLong: Rule = {
  id: 'quotation-too-long',
  trigger: `More than ${MAX_WORDS} words in a row stand between quotation marks or under quotes.`,
  mend: 'Quote a shorter phrase, and say the rest in your own words.',
  check: ({ content, passages }, report) => {
    const message = (count: number): string =>
      `Unexpected quotation of ${count} words in a row, expected at most ${MAX_WORDS}`;
    const tip = 'Quote a shorter phrase, and say the rest in your own words.';
    for (const event of content.events) {
      event.data.claims.forEach(({ quotes }, i) => {
        quotes.forEach(({ text }, j) => {
          const count = quotedTokenCount(text);
          if (count > MAX_WORDS)
            report(
              event,
              fieldPlace(event, ['claims', i, 'quotes', j, 'text'], text)(0),
              message(count),
              tip,
            );
        });
      });
    }
    for (const { entry, text, placeOf } of passages) {
      for (const { start, end } of quotedRanges(text).ranges) {
        const count = quotedTokenCount(text.slice(start, end));
        if (count > MAX_WORDS) report(entry, placeOf(start), message(count), tip);
      }
    }
  },
};
