import type { Source } from '../../domain/archive.ts';
import { directionOf } from '../../words/index.ts';
import type { Words } from '../../words/index.ts';
import type { Site } from '../site.ts';

/** The language of a text whose language nobody knows, as HTML has it in `lang`. */
const NOT_KNOWN = '';

/**
 * The language of a source, where it is not that of the story: what is quoted from it, and what it
 * prints about itself, is then in that language. Empty where nobody knows it.
 */
export function otherLanguage(
  { index }: Site,
  source: Pick<Source, 'language'> | undefined,
): string | undefined {
  if (!source) return undefined;
  const { language = NOT_KNOWN } = source;
  return language === index.archive.story.language ? undefined : language;
}

/** A direction of writing; `auto`: that of the first letter. */
type Direction = Words['direction'] | 'auto';

/** The direction of such a language, where it is not that of the page. */
function otherDirection({ words }: Site, language: string | undefined): Direction | undefined {
  if (language === undefined) return undefined;
  const direction = language === NOT_KNOWN ? 'auto' : directionOf(language);
  return direction === words.direction ? undefined : direction;
}

/** In what a text of a page is written. */
export interface OtherLanguage {
  /** its language (BCP 47), where it is not that of the story; empty where nobody knows it */
  language: string | undefined;
  /** the direction of that language, where it is not that of the page */
  direction: Direction | undefined;
}

/** A language that is not that of the story, if there is one, with its direction. */
export const ofLanguage = (site: Site, language: string | undefined): OtherLanguage => ({
  language,
  direction: otherDirection(site, language),
});

// FIRST STRONG ISOLATE and its end (Unicode Standard Annex 9).
const START = '\u2068';
const END = '\u2069';

/**
 * A text of a source within a sentence of ours. Where it runs in the other direction it is marked
 * off, so that what stands behind it stays behind it.
 */
export const markedOff = (site: Site, source: Source, text: string): string =>
  otherDirection(site, otherLanguage(site, source)) === undefined ? text : START + text + END;
