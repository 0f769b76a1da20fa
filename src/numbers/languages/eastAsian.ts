import { chineseSigns, japaneseSigns, koreanSigns } from '../eastAsianSigns.ts';
import type { LanguageData } from '../languageData.ts';

/** Korean: numbers in digits, in digits with signs, and in signs before a counter. */
export const korean: LanguageData = {
  notation: { decimal: '.', groups: ',', isMyriad: true },
  readsAllWords: false,
  scales: {},
  eastAsian: koreanSigns,
};

/** Japanese. */
export const japanese: LanguageData = {
  notation: { decimal: '.', groups: ',', isMyriad: true },
  readsAllWords: false,
  scales: {},
  eastAsian: japaneseSigns,
};

/** Chinese, in both scripts. */
export const chinese: LanguageData = {
  notation: { decimal: '.', groups: ',', isMyriad: true },
  readsAllWords: false,
  scales: {},
  eastAsian: chineseSigns,
};
