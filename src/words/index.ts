import { interfaceLanguage } from '../schema/languageTag.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Words } from './en.ts';
import { ko } from './ko.ts';

export type { Words } from './en.ts';

/** Every language of the interface. A new one is a file beside these and an item here. */
export const CATALOGUES: readonly Words[] = [en, ko, ar];

/** The direction of a language (BCP 47), which not every version of Node knows. */
export function directionOf(language: string): Words['direction'] | undefined {
  const locale: Partial<Pick<Intl.Locale, 'getTextInfo'>> = new Intl.Locale(language);
  const direction = locale.getTextInfo?.().direction;
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}

// FIRST STRONG ISOLATE (Unicode Standard Annex 9): the text after it runs in the direction of its
// first word, which may be a name in the language of the story. The other sign ends that text.
const START = '\u2068';
const END = '\u2069';

const unmarked = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** Words that stand before and after something else get one pair of marks around the whole. */
const isAround = (value: object): value is { before: string; after: string } =>
  'before' in value && 'after' in value;

/**
 * Words of one direction for a page of the other: each text gets a mark before and after it, so
 * that the numbers and full stops in it stay where they belong. A text that is made of others gets
 * only one pair of marks; an empty text stays empty.
 */
function isolated<T>(value: T): T;
function isolated(value: unknown): unknown {
  if (typeof value === 'string') return value && START + unmarked(value) + END;
  if (typeof value === 'function')
    return (...parts: unknown[]) => isolated((value as (...parts: unknown[]) => unknown)(...parts));
  if (Array.isArray(value)) return value.map((item: unknown) => isolated(item));
  if (typeof value === 'object' && value !== null && isAround(value))
    return { before: START + unmarked(value.before), after: unmarked(value.after) + END };
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, isolated(item as unknown)]),
    );
  return value;
}

/**
 * The words for a story’s language, in the direction of that language; English where there is no
 * catalogue for it.
 * @param language a BCP 47 tag
 */
export function wordsFor(language: string): Words {
  const known = interfaceLanguage(language);
  const words = CATALOGUES.find((catalogue) => catalogue.language === known) ?? en;
  const direction = directionOf(language) ?? words.direction;
  if (direction === words.direction) return words;
  // The signs stand between texts that are marked off, in the direction of the page.
  const { language: own, locale, dateLocale, signs, ...texts } = words;
  return { ...isolated(texts), language: own, locale, dateLocale, signs, direction };
}
