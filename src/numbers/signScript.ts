import { chineseSigns, koreanSigns } from './eastAsianSigns.ts';
import type { EastAsianData } from './eastAsianData.ts';
import type { Language } from './language.ts';

const DIGIT = /[0-9]/;
const DIGITS = /[0-9.,:/-]+/y;
const HANGUL = /\p{Script=Hangul}/u;
const HAN = /\p{Script=Han}/u;

/**
 * The signs by which digits at an index are to be read: those of the language, or, in a text in
 * another one, those of the script that stands right behind them.
 */
export function signsFor(
  text: string,
  start: number,
  { data }: Language,
): EastAsianData | undefined {
  if (data.eastAsian !== undefined) return data.eastAsian;
  if (!DIGIT.test(text.charAt(start))) return undefined;
  const behind = text.charAt(endOfDigits(text, start));
  if (HANGUL.test(behind)) return koreanSigns;
  return HAN.test(behind) ? chineseSigns : undefined;
}

/** Where digits end, with all that divides them: no part of a date is a number. */
export function endOfDigits(text: string, start: number): number {
  DIGITS.lastIndex = start;
  return start + (DIGITS.exec(text)?.[0].length ?? 1);
}
