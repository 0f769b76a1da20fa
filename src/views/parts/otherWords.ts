import type { Site } from '../site.ts';
import { languageName } from './languageName.ts';

/**
 * In which language the words around the entries are, in a sentence, where there are none in that
 * of the story.
 */
export const otherWords = ({ index, words, lang }: Site): string | undefined =>
  lang &&
  words.site.otherWords(
    languageName(lang, words),
    languageName(index.archive.story.language, words),
  );

/** What a feed says of itself. */
export const feedDescription = (site: Site): string =>
  [site.index.archive.story.summary, otherWords(site)].filter(Boolean).join(' ');
