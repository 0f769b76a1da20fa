import { MIN_CHECKED_WORDS } from '../problems/limits.ts';
import type { Token } from '../text/tokens.ts';
import { wordCountOf } from '../text/wordCount.ts';

/** How many words in a row are hashed together. */
export const WORDS_IN_SEQUENCE = MIN_CHECKED_WORDS;

/** Tokens in a row that are hashed together. */
export interface Sequence {
  readonly text: string;
  /** The index behind its last token. */
  readonly end: number;
}

/**
 * All sequences of some tokens in a row: one starts at each token but the last few, and is as long
 * as `WORDS_IN_SEQUENCE` words. That is four tokens or, in a script without spaces between words,
 * so many characters as are worth four words.
 */
export function sequencesOf(tokens: readonly Token[]): Sequence[] {
  const sequences: Sequence[] = [];
  let end = 0;
  let length = 0;
  for (const [start, first] of tokens.entries()) {
    for (; length < WORDS_IN_SEQUENCE; end++) {
      const next = tokens[end];
      if (next === undefined) return sequences;
      length += wordCountOf([next]);
    }
    sequences.push({ text: hashedText(tokens.slice(start, end)), end });
    length -= wordCountOf([first]);
  }
  return sequences;
}

/** Tokens in a row as they are hashed. */
export const hashedText = (tokens: readonly Token[]): string =>
  tokens.map(({ text }) => text).join(' ');

/** Whether some tokens are too short for a sequence. */
export const isShort = (tokens: readonly Token[]): boolean =>
  wordCountOf(tokens) < WORDS_IN_SEQUENCE;

/** Every few tokens in a row that are too short for a sequence. */
export function shortRunsOf(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap((_, start) => {
    const runs: Token[][] = [];
    for (let end = start + 1; end <= tokens.length; end++) {
      const run = tokens.slice(start, end);
      if (isShort(run)) runs.push(run);
      else break;
    }
    return runs;
  });
}
