/*
 * Digits are the ones that Arabic shares with English, for dates, numbers, charts and forms alike:
 * newspapers from Morocco to the Gulf print them today, CLDR has them for Arabic as such, and the
 * addresses, files and quoted reports of this site have them anyway. The other digits (٠١٢) would
 * be a second set beside them on every page.
 */
const LOCALE = 'ar-u-nu-latn';

const plain = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 10 });
const rules = new Intl.PluralRules(LOCALE);

/** A number in digits: “1,234.5”. */
export const digits = (value: number): string => plain.format(value);

/** Which form of a noun a number asks for. */
export const formFor = (n: number): Intl.LDMLPluralRule => rules.select(n);

/** The forms of a counted noun that numbers ask for. */
export interface CountedNoun {
  zero: string;
  one: string;
  /** the dual, as a subject and behind a preposition or another noun */
  two: readonly [subject: string, after: string];
  /** behind 3 to 10: the plural in the genitive */
  few: string;
  /** behind 11 to 99: the singular in the accusative */
  many: string;
  /** behind hundreds, and what is no whole number: the singular in the genitive */
  other: string;
}

/** One and two are said by the noun alone; whatever is more has its number before it. */
function counted(n: number, noun: CountedNoun, dual: 0 | 1): string {
  const form = formFor(n);
  if (form === 'zero' || form === 'one') return noun[form];
  return form === 'two' ? noun.two[dual] : `${digits(n)} ${noun[form]}`;
}

/** So many of something, as a subject or by itself: “حدثان”, “3 أحداث”, “11 حدثًا”. */
export const count = (n: number, noun: CountedNoun): string => counted(n, noun, 0);

/** The same behind a preposition or another noun: “من حدثين”. */
export const countAfter = (n: number, noun: CountedNoun): string => counted(n, noun, 1);

/** LEFT-TO-RIGHT MARK: keeps a sign on that side of its number on which it was written. */
const LEFT_TO_RIGHT = '\u200e';

/** A sign that belongs to a number, or a number that begins with a sign. */
export const keepSide = (text: string): string => LEFT_TO_RIGHT + text + LEFT_TO_RIGHT;

/** From a million on: the singular, and the plural that stands behind 3 to 10. */
const SCALES: readonly (readonly [size: number, one: string, few: string])[] = [
  [1e12, 'تريليون', 'تريليونات'],
  [1e9, 'مليار', 'مليارات'],
  [1e6, 'مليون', 'ملايين'],
];

function ofScale(size: number): string {
  const [scale, one, few] = SCALES.find(([least]) => size >= least) ?? [1, '', ''];
  const times = size / scale;
  if (one === '' || !Number.isInteger(times * 1000)) return digits(size);
  if (times === 1) return one;
  return `${digits(times)} ${formFor(times) === 'few' ? few : one}`;
}

/** A number; from a million on in words where that loses no digit: “50 مليار”. */
export const number = (value: number): string =>
  value < 0 ? `${keepSide('−')}${ofScale(-value)}` : ofScale(value);
