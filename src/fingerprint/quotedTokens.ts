import { quotationParts } from '../text/quotationParts.ts';
import { tokensOf, type Token, type TokenRun } from '../text/tokens.ts';
import { wordCountOf } from '../text/wordCount.ts';
import { hashedText, isShort, sequencesOf, shortRunsOf } from './sequences.ts';

/** How much of the text of a source some quotations take in all. */
export interface QuotedShare {
  /** of the words of its text, in hundredths; of its longest version */
  readonly percent: number;
  /** how long the quotations are together, in words; what they repeat counts once */
  readonly words: number;
}

/**
 * Reckons how much of a source is quoted.
 * @param quotations What is quoted from it, as `quotedTokens` reads it.
 * @param texts What is known of its texts: how many tokens each has.
 */
export function quotedShare(
  quotations: readonly string[],
  texts: readonly { readonly words: number }[],
): QuotedShare {
  const tokens = quotedTokens(quotations);
  const all = Math.max(1, ...texts.map(({ words }) => words));
  return { percent: (100 * tokens.length) / all, words: wordCountOf(tokens) };
}

/**
 * What some quotations take from one source together. What several of them repeat is there once;
 * words in brackets are not the source’s and are left out.
 *
 * Without the text of the source, a repetition is known by its words: a sequence, or a whole part
 * that is shorter. So two passages of a source that have the same few words count as one.
 *
 * @param quotations Their texts, in any order, with or without quotation marks. Linear time, but
 *   for sorting.
 */
export function quotedTokens(quotations: readonly string[]): Token[] {
  const parts = quotations.flatMap((text) => quotationParts(text, tokensOf(text)));
  const seen = new Set<string>();
  // The longest first, so that a part of one is known as such.
  return parts
    .toSorted((a, b) => b.length - a.length)
    .flatMap((part) => {
      const added = notIn(part, seen);
      for (const { text } of sequencesOf(part)) seen.add(text);
      for (const run of shortRunsOf(part)) seen.add(hashedText(run));
      return added;
    });
}

/** The tokens of a part that stand in no part that was seen before. */
function notIn(part: TokenRun, seen: ReadonlySet<string>): Token[] {
  if (isShort(part)) return seen.has(hashedText(part)) ? [] : [...part];
  const sequences = sequencesOf(part);
  let behind = 0;
  return part.filter((_, i) => {
    const sequence = sequences[i];
    if (sequence && seen.has(sequence.text)) behind = sequence.end;
    return i >= behind;
  });
}
