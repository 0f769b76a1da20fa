import { readDigitGroups } from './digitGroups.ts';
import { endsWord } from './phraseSet.ts';
import { FRACTION_BAR } from './printedText.ts';
import { fromDigits, plus, rational, times, type Rational } from './rational.ts';
import { isDivider } from './spellout/looseLiteral.ts';
import { CARDINALS, ORDINALS } from './spellout/spelloutRules.ts';
import type { SpelledNumber } from './spellout/spelloutReader.ts';
import type { Language } from './language.ts';
import type { Split } from './quantity.ts';

/** The beginning of a number: its digits or number words, without what is printed behind them. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** What it may be, the likeliest first; none if it is no number. */
  readonly values: readonly Rational[];
  readonly isCertain: boolean;
  readonly isInWords: boolean;
  readonly isGrouped: boolean;
  /** How number words divide into head and scale; empty for digits. */
  readonly splits: readonly Split[];
}

const SIMPLE_FRACTION = /(?:[ \u00A0-])?([0-9])([/\u2044])([0-9]{1,2})(?![0-9/\u2044])/y;
const LONE_FRACTION = /(1[0-2]|[0-9])([/\u2044])([0-9]{1,4})(?![0-9/\u2044])/y;
const LARGEST_SCALE = 15;
const DIGIT_WORDS = 20;

/** Skips one space or hyphen. */
export function skipDivider(text: string, index: number): number {
  return isDivider(text.charAt(index)) ? index + 1 : index;
}

/** Reads digits, with a fraction behind them: `3,000`, `2 1/2`, `½`. */
export function readDigitHead(text: string, start: number, language: Language): Head {
  const lone = fractionAt(LONE_FRACTION, text, start);
  const notation = readDigitGroups(text, start, language.notation);
  const head = { start, isInWords: false, isGrouped: notation.isGrouped, splits: [] };
  if (lone !== undefined && lone.end > notation.end) {
    return { ...head, end: lone.end, values: [lone.value], isCertain: lone.isGlyph };
  }
  const values = notation.readings.map(fromDigits);
  const [value] = values;
  const fraction = fractionAt(SIMPLE_FRACTION, text, notation.end);
  const isWhole = notation.readings.length === 1 && value?.whole === 1n;
  if (fraction === undefined || !isWhole || !isProper(fraction.value)) {
    return { ...head, end: notation.end, values, isCertain: notation.isCertain };
  }
  return { ...head, end: fraction.end, values: [plus(value, fraction.value)], isCertain: true };
}

function isProper({ part, whole }: Rational): boolean {
  return part > 0n && part < whole;
}

/** `1/2`, or the one character `½`, which can be nothing but a fraction. */
function fractionAt(
  pattern: RegExp,
  text: string,
  index: number,
): { value: Rational; end: number; isGlyph: boolean } | undefined {
  pattern.lastIndex = index;
  const [found, part = '', bar, whole = ''] = pattern.exec(text) ?? [];
  if (found === undefined || Number(whole) === 0) return undefined;
  const value = rational(BigInt(part), BigInt(whole));
  return { value, end: index + found.length, isGlyph: bar === FRACTION_BAR };
}

/**
 * Reads number words.
 *
 * @returns `undefined` where none stand; no values where they are an ordinal.
 */
export function readWordHead(text: string, start: number, language: Language): Head | undefined {
  const { spellout } = language;
  if (spellout === undefined || isArticleAlone(text, start, language)) return undefined;
  const parts = spellout.readAt(text, start, CARDINALS);
  const all = parts.filter(
    ({ end }) => endsWord(text, end) || language.tails.at(text, end) !== undefined,
  );
  const end = endOfLongest(text, start, all, language);
  const values = [...new Set(all.filter((number) => number.end === end).map(valueOf))];
  const [value] = values;
  if (value === undefined) return undefined;

  const ordinalEnd = Math.max(
    0,
    ...spellout
      .readAt(text, start, ORDINALS)
      .filter((number) => endsWord(text, number.end))
      .map((number) => number.end),
  );
  const head = { start, isInWords: true, isGrouped: false, splits: splitsOf(value, parts) };
  if (ordinalEnd > end) return { ...head, end: ordinalEnd, values: [], isCertain: false };
  const decimals = readDecimals(text, end, language);
  return {
    ...head,
    end: decimals.end,
    values: values.map((whole) => plus(rational(whole), decimals.value)),
    isCertain: values.length === 1,
  };
}

/**
 * Where the longest number ends. Behind `between`, the `and` of the range is part of none: `between
 * one hundred and two hundred`.
 */
function endOfLongest(
  text: string,
  start: number,
  all: readonly SpelledNumber[],
  { words }: Language,
): number {
  const longest = (numbers: readonly SpelledNumber[]): number =>
    Math.max(0, ...numbers.map((number) => number.end));
  if (!words.between.isBefore(text, start)) return longest(all);
  const before = all.filter(({ end }) => words.and.at(text, skipDivider(text, end)) !== undefined);
  return longest(before.length > 0 ? before : all);
}

/** An article is part of a number only before a scale. There are too many to try each. */
function isArticleAlone(text: string, start: number, { words, scales }: Language): boolean {
  const article = words.articles.at(text, start);
  return article !== undefined && scales.at(text, skipDivider(text, article.end)) === undefined;
}

function valueOf({ value }: SpelledNumber): number {
  return value;
}

/**
 * How words divide into head and scale: `three hundred thousand` is 3 times 100,000, and 300 times
 * 1,000. The smallest head comes first.
 */
function splitsOf(value: number, all: readonly SpelledNumber[]): Split[] {
  const heads = [...new Set(all.map((number) => number.value))].sort((a, b) => a - b);
  return heads
    .filter((head) => head > 0 && isPowerOfTen(value / head))
    .map((head) => ({ head: rational(head), scale: rational(value / head) }));
}

function isPowerOfTen(value: number): boolean {
  return Number.isSafeInteger(value) && /^10*$/.test(String(value));
}

/** `point five`: digit by digit. */
function readDecimals(
  text: string,
  index: number,
  { pointWords, spellout }: Language,
): { value: Rational; end: number } {
  const point = pointWords.at(text, skipDivider(text, index));
  let digits = '';
  let end = index;
  for (let at = point?.end; at !== undefined && digits.length < DIGIT_WORDS;) {
    const from = skipDivider(text, at);
    const digit = spellout
      ?.readAt(text, from, CARDINALS)
      .find((number) => number.value < 10 && endsWord(text, number.end));
    at = digit?.end;
    if (digit === undefined) break;
    digits += String(digit.value);
    end = digit.end;
  }
  return { value: digits === '' ? rational(0) : fromDigits(`0.${digits}`), end };
}

/** The largest scale that a number ends with: a million for two million. */
export function scaleOf(value: Rational): Rational {
  for (let exponent = LARGEST_SCALE; exponent > 0; exponent -= 3) {
    const scale = 10n ** BigInt(exponent);
    if (value.whole === 1n && value.part >= scale && value.part % scale === 0n) {
      return rational(scale);
    }
  }
  return rational(1);
}

/** All values times a factor. */
export function allTimes(values: readonly Rational[], factor: Rational): Rational[] {
  return values.map((value) => times(value, factor));
}
