import { quotesIn } from '../parse/claims.ts';
import { mismatchWith } from './mismatch.ts';
import { fieldPlace } from './fieldPlace.ts';
import type { Rule } from './rule.ts';

export const quotationMismatch: Rule = {
  id: 'quotation-mismatch',
  check: ({ content }, report) => {
    for (const { event, quote, path } of quotesIn(content)) {
      const { text, source } = quote;
      const fingerprint = content.fingerprints.get(source);
      const mismatch = fingerprint && mismatchWith(text, source, fingerprint);
      if (!mismatch) continue;
      const placeOf = fieldPlace(event, [...path, 'text'], text);
      report(event, placeOf(mismatch.offset), mismatch.message, mismatch.tip);
    }
  },
};
