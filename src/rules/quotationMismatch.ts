import { quotesIn } from '../parse/claims.ts';
import { mismatchWith } from './mismatch.ts';
import { canLack } from './lacking.ts';
import { fieldPlace } from './fieldPlace.ts';
import type { Rule } from './rule.ts';

export const quotationMismatch: Rule = {
  id: 'quotation-mismatch',
  check: (context, report, note) => {
    const { content } = context;
    for (const { event, quote, path } of quotesIn(content)) {
      const { text, source } = quote;
      if (!canLack(context, [source])) continue;
      const mismatch = mismatchWith(text, source, content.fingerprints.get(source) ?? []);
      if (!mismatch) continue;
      const placeOf = fieldPlace(event, [...path, 'text'], text);
      const say = mismatch.proof === 'not-proved' ? report : note;
      say(event, placeOf(mismatch.offset), mismatch.message, mismatch.tip);
    }
  },
};
