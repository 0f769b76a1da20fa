/** The words by which a reporter says who speaks, as sources of expressions. */
export interface SayingWords {
  /** What such words begin with behind a comma. */
  readonly behindComma: string;
  /** What they begin with behind a dash. */
  readonly behindDash: string;
}

/** Any of some words, which stand with spaces between them; `_` is a space within one. */
export const words = (list: string): string =>
  `(?:${list.trim().split(/\s+/u).join('|').replaceAll('_', '\\s')})`;

/** Each stem with each ending. */
export const forms = (stems: string, endings: string): string => words(stems) + words(endings);

export const anyOf = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;

/** The first letter of a name, where no sentence begins. */
export const NAME = '\\p{Lu}';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}\\-])';
/** Up to three words, as between the two parts of a perfect. */
export const UP_TO_THREE = "(?:[\\p{L}\\p{M}'\\-]+\\s+){0,3}?";

/** As `words`, and whole ones. */
export const wholeWords = (list: string): string => words(list) + WORD_END;

/**
 * Stands behind a verb that might be another word: only if a subject follows, one of some words or
 * a name, or nothing does.
 */
export const beforeSubject = (subjects: string): string =>
  `(?=\\s*(?:[,.;:!?…)—–]|$)|\\s+(?:-\\s|${wholeWords(subjects)}|l'|${NAME}))`;
