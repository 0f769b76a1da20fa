import { en } from './en.ts';
import type { Words } from './en.ts';
import { ko } from './ko.ts';

export type { Words } from './en.ts';

const CATALOGUES: readonly Words[] = [en, ko];

/** `undefined` where an older Node cannot tell. */
function directionOf(locale: Intl.Locale & Partial<Pick<Intl.Locale, 'getTextInfo'>>): Words['direction'] | undefined {
  const direction = locale.getTextInfo?.().direction;
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}

/** The words for a story’s language, set in the direction of that language; English where there is no catalogue for it. */
export function wordsFor(language: string): Words {
  const locale = new Intl.Locale(language);
  const words = CATALOGUES.find((catalogue) => catalogue.language === locale.language) ?? en;
  return { ...words, direction: directionOf(locale) ?? words.direction };
}
