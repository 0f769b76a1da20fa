import { MIN_CHECKED_WORDS } from '../problems/limits.ts';

/** How many tokens in a row are hashed together. Shorter passages cannot be checked. */
export const SEQUENCE_LENGTH = MIN_CHECKED_WORDS;

/** All sequences of a text, from its tokens: one starts at each token but the last few. */
export function sequencesOf(texts: readonly string[]): string[] {
  const sequences: string[] = [];
  for (let end = SEQUENCE_LENGTH; end <= texts.length; end++) {
    sequences.push(texts.slice(end - SEQUENCE_LENGTH, end).join(' '));
  }
  return sequences;
}
