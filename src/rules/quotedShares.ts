import { quotedShare } from '../fingerprint/quotedTokens.ts';
import type { QuotedShare } from '../fingerprint/quotedTokens.ts';
import { quotesIn } from '../parse/claims.ts';
import { printedWords } from '../schema/quote.ts';
import { mismatchWith } from './mismatch.ts';
import { quotationsOf } from './quotationsOf.ts';
import type { RuleContext } from './rule.ts';

type Context = Pick<RuleContext, 'content' | 'language' | 'passages'>;

/** What is quoted from each source: under `quotes`, and in our own texts what it prints. */
function quotedFrom(context: Context): Map<string, string[]> {
  const { content, passages } = context;
  const quoted = new Map<string, string[]>();
  const add = (source: string, words: string): void => {
    const known = quoted.get(source);
    if (known) known.push(words);
    else quoted.set(source, [words]);
  };
  for (const { quote } of quotesIn(content)) add(quote.source, printedWords(quote));
  for (const passage of passages) {
    for (const { start, end } of quotationsOf(context, passage)) {
      const words = passage.text.slice(start, end);
      for (const id of passage.sources) {
        const texts = content.fingerprints.get(id) ?? [];
        if (texts.length > 0 && mismatchWith(words, id, texts) === undefined) add(id, words);
      }
    }
  }
  return quoted;
}

/**
 * The share of each source that this site quotes, by its id. A source without a fingerprint is not
 * there, since how long its text is is not known.
 */
export function quotedShares(context: Context): Map<string, QuotedShare> {
  const quoted = quotedFrom(context);
  return new Map(
    [...context.content.fingerprints].map(([id, texts]) => [
      id,
      quotedShare(quoted.get(id) ?? [], texts),
    ]),
  );
}
