import type { LanguageData } from '../languageData.ts';

/**
 * What is known of a language of which nothing is known: a word behind a number may be a scale, and
 * both point and comma may divide groups. So no number is certain.
 */
export const unread: LanguageData = {
  notation: { decimal: '.', groups: ", '", isMixed: true },
  readsAllWords: false,
  isUnread: true,
  scales: {},
  percent: '%',
};
