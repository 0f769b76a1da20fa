import type { Site } from '../site.ts';

/**
 * The endings of words that the search leaves out, as regular expressions, by language: one form of
 * a word then finds the others, since the search finds what begins with a word. What is left must
 * still tell something. A language whose words are found without, such as Korean, has none.
 */
export const ENDINGS: Readonly<Record<string, string>> = {
  en: '(?:(?<=.{4})(?:ings?|ed|(?<=[sxz]|[cs]h)es|d)|(?<=.{4})ie[sd]|(?<=.{3}[^su])s)$',
  // The signs of the feminine, the dual, the plural and the accusative.
  ar: '(?:(?<=.{3})(?:ات|ة)|(?<=.{4})(?:[وي]ن|ان?|ه))$',
};

/** The endings that the search of a story leaves out; nothing where it leaves out none. */
export const wordEnding = ({ index }: Site): string | undefined =>
  ENDINGS[new Intl.Locale(index.archive.story.language).language];
