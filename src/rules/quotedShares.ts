import { quotedTokens } from '../fingerprint/quotedTokens.ts';
import { quotesIn } from '../parse/claims.ts';
import { printedWords } from '../schema/quote.ts';
import { wordCountOf } from '../text/wordCount.ts';
import { mismatchWith } from './mismatch.ts';
import { quotationsOf } from './quotationsOf.ts';
import type { RuleContext } from './rule.ts';

/** How much of the text of a source this site quotes in all. */
export interface QuotedShare {
  /** of the words of its text, that of its longest version */
  percent: number;
  /** how long the quotations are together, in words; what they repeat counts once */
  words: number;
}

type Context = Pick<RuleContext, 'content' | 'language' | 'passages'>;

/** What is quoted from each source: under `quotes`, and in our own texts what it prints. */
function quotedFrom(context: Context): Map<string, string[]> {
  const { content, passages } = context;
  const quoted = new Map<string, string[]>();
  const add = (source: string, words: string): void => {
    quoted.set(source, [...(quoted.get(source) ?? []), words]);
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
    [...context.content.fingerprints].map(([id, texts]) => {
      const tokens = quotedTokens(quoted.get(id) ?? []);
      const all = Math.max(1, ...texts.map(({ words }) => words));
      return [id, { percent: (100 * tokens.length) / all, words: wordCountOf(tokens) }];
    }),
  );
}
