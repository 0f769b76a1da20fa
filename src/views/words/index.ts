import { en } from './en.ts';
import type { Words } from './en.ts';

export type { Words } from './en.ts';

const CATALOGUES: readonly Words[] = [en];

/** The words for a story’s language; English where there is no catalogue for it. */
export function wordsFor(language: string): Words {
  const wanted = new Intl.Locale(language).language;
  return CATALOGUES.find((words) => words.language === wanted) ?? en;
}
