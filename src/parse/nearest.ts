import { closest, distance } from 'fastest-levenshtein';

/** Characters of the longest word that is compared: the time grows with the square of them. */
const MAX_LENGTH = 100;

/** The listed word that `word` was most likely meant to be, or nothing when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > MAX_LENGTH) return undefined;
  const candidate = closest(word, [...words]);
  const changes = distance(word, candidate);
  const allowed = Math.max(2, Math.floor(candidate.length / 3));
  return changes < candidate.length && changes <= allowed ? candidate : undefined;
}

/** The listed words that are most like `word`, the most like it first. */
export const nearestFew = (word: string, words: readonly string[], count: number): string[] =>
  words
    .map((listed) => ({ listed, changes: distance(word, listed) }))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, count)
    .map(({ listed }) => listed);

/**
 * The tip for a word that does not exist.
 * @param near the word that was most likely meant, where there is one
 * @param otherwise what to do where there is none
 */
export const didYouMean = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Did you mean “${near}”?`;
