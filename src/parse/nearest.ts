import { closest, distance } from 'fastest-levenshtein';

/** Characters of the longest word that is compared: the time grows with the square of them. */
const MAX_LENGTH = 100;

/** Whether a listed word is as near to another as a slip of the pen makes it. */
function isNear(word: string, candidate: string): boolean {
  const changes = distance(word, candidate);
  return changes < candidate.length && changes <= Math.max(2, Math.floor(candidate.length / 3));
}

/** The listed word that `word` was most likely meant to be, or nothing when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > MAX_LENGTH) return undefined;
  const candidate = closest(word, [...words]);
  return isNear(word, candidate) ? candidate : undefined;
}

/** Letters of a word from which on two of them may be wrong. */
const LONG = 8;

/** The listed word of which a word differs by one letter, or a long one by two. */
export const slipFor = (word: string, words: readonly string[]): string | undefined =>
  word.length > MAX_LENGTH
    ? undefined
    : words.find((one) => distance(word, one) <= (one.length < LONG ? 1 : 2));

/** The listed words that are most like `word`, the most like it first. */
const nearestFew = (word: string, words: readonly string[], count: number): string[] =>
  words
    .map((listed) => ({ listed, changes: distance(word, listed) }))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, count)
    .map(({ listed }) => listed);

/** The words of an id. */
const partsOf = (id: string): string[] => id.split('-');

/**
 * The ids that an id was most likely meant to be, the nearest first: those that differ by a slip of
 * the pen, and those that have all of its words, or of which it has all.
 */
export function nearIds(id: string, ids: readonly string[], count: number): string[] {
  if (id.length > MAX_LENGTH) return [];
  const parts = partsOf(id);
  const hasAll = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((part) => all.includes(part));
  const near = ids.filter(
    (one) => isNear(id, one) || hasAll(parts, partsOf(one)) || hasAll(partsOf(one), parts),
  );
  return nearestFew(id, near, count);
}

/**
 * The tip for a word that does not exist.
 * @param near the word that was most likely meant, where there is one
 * @param otherwise what to do where there is none
 */
export const didYouMean = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Did you mean “${near}”?`;
