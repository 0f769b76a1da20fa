import { en } from './en.ts';
import type { Words } from './en.ts';
import { ko } from './ko.ts';

export type { Words } from './en.ts';

/** Every language that the interface speaks. A new one is a file beside these and a word here. */
export const CATALOGUES: readonly Words[] = [en, ko];

/** An older Node cannot tell the direction of a language; then it is that of the catalogue. */
function directionOf(
  locale: Partial<Pick<Intl.Locale, 'getTextInfo'>>,
): Words['direction'] | undefined {
  const direction = locale.getTextInfo?.().direction;
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}

// FIRST STRONG ISOLATE: what follows runs in the direction of its first word, which may be a name
// in the language of the story.
const START = '\u2068';
const END = '\u2069';

const unmarked = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/** Words that stand around something else are marked off together with it. */
const isAround = (value: object): value is { before: string; after: string } =>
  'before' in value && 'after' in value;

/**
 * Words of one direction for a page of the other: each text is marked off, so that the numbers and
 * full stops in it stay where they belong. One pair of marks is enough for a text that is made of
 * others; an empty text stays empty.
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
 */
export function wordsFor(language: string): Words {
  const locale = new Intl.Locale(language);
  const words = CATALOGUES.find((catalogue) => catalogue.language === locale.language) ?? en;
  const direction = directionOf(locale) ?? words.direction;
  if (direction === words.direction) return words;
  const { language: own, locale: ownLocale, dateLocale, ...texts } = words;
  return { ...isolated(texts), language: own, locale: ownLocale, dateLocale, direction };
}
