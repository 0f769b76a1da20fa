import { THIN_SPACE, WIDE_SPACE } from './printedText.ts';
import type { NotationData } from './languageData.ts';

/** A number in digits, before anything behind it is read. */
export interface DigitNumber {
  readonly end: number;
  /** What it may be, as digits with a point, the likeliest first; none if it is no number. */
  readonly readings: readonly string[];
  /** Whether it can be nothing but its one reading. */
  readonly isCertain: boolean;
  /** Whether groups of digits are divided in a way that only numbers have. */
  readonly isGrouped: boolean;
}

/** Groups of digits and what divides them: `1` `,` `234` `.` `5`. */
interface Groups {
  readonly digits: readonly string[];
  readonly dividers: readonly string[];
  readonly end: number;
}

/** No number that a report prints is longer. */
const MOST_DIGITS = 30;
const DIGITS = /[0-9]+/y;
const DIVIDER = /^[.,'٫٬ \u00A0\u2002]$/u;
const ARABIC_DECIMAL = '٫';
const ARABIC_GROUP = '٬';
/** Three groups of three digits, as telephone numbers have. */
const NINE_DIGITS = 3;
/** Among the readings: what stands here may be no number at all. */
const NO_NUMBER = '';

/**
 * Reads digits with all that may divide them, by the notation of a language. Where another language
 * would read another number, that is one of the readings too.
 */
export function readDigitGroups(text: string, index: number, notation: NotationData): DigitNumber {
  const groups = takeGroups(text, index);
  if (groups.digits.join('').length > MOST_DIGITS) {
    return { end: groups.end, readings: [], isCertain: false, isGrouped: false };
  }
  const all = new Set(readingsOf(groups, notation));
  const readings = [...all].filter((reading) => reading !== NO_NUMBER);
  return { end: groups.end, readings, isCertain: all.size === 1, isGrouped: isGrouped(groups) };
}

function isGrouped({ digits, dividers }: Groups): boolean {
  return dividers.length > 1 || (dividers.length === 1 && areThrees(digits));
}

/** Takes digits and dividers as long as they can be one number. */
function takeGroups(text: string, index: number): Groups {
  const digits = [digitsAt(text, index)];
  const dividers: string[] = [];
  let end = index + (digits[0] ?? '').length;
  for (;;) {
    const divider = text.charAt(end);
    const next = DIVIDER.test(divider) ? digitsAt(text, end + 1) : '';
    if (next === '' || (isSpace(divider) && !mayDivide(digits, dividers, next))) break;
    digits.push(next);
    dividers.push(divider);
    end += 1 + next.length;
  }
  return { digits, dividers, end };
}

function digitsAt(text: string, index: number): string {
  DIGITS.lastIndex = index;
  return DIGITS.exec(text)?.[0] ?? '';
}

/**
 * A space divides nothing but groups of three digits, and no other divider comes before it. What
 * stands before the last divider was looked at when that one was taken.
 */
function mayDivide(digits: readonly string[], dividers: readonly string[], next: string): boolean {
  const [first = ''] = digits;
  const last = dividers.at(-1);
  const mayFollow = last === undefined ? areGroups(first, 3) : isSpace(last);
  return mayFollow && next.length === 3;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === THIN_SPACE || character === WIDE_SPACE;
}

function readingsOf({ digits, dividers }: Groups, notation: NotationData): string[] {
  const whole = digits.join('');
  const [divider] = dividers;
  if (divider === undefined) return isPadded(whole) ? [] : [whole];
  if (dividers.length === 1) return readOneDivider(digits, divider, notation);
  if (dividers.every((other) => alike(other) === alike(divider))) {
    return readLikeDividers(digits, divider, notation);
  }
  return readDecimalBehindGroups(digits, dividers, notation);
}

/** `007` is a name. */
function isPadded(digits: string): boolean {
  return digits.length > 1 && digits.startsWith('0');
}

function alike(divider: string): string {
  return isSpace(divider) ? ' ' : divider;
}

function readOneDivider(
  digits: readonly string[],
  divider: string,
  notation: NotationData,
): string[] {
  const [first = '', second = ''] = digits;
  const asDecimal = `${first}.${second}`;
  const whole = first + second;
  if (divider === ARABIC_DECIMAL) return [asDecimal];
  const isGroup = areThrees(digits) || (notation.isMyriad === true && areFours(digits));
  if (divider === ARABIC_GROUP) return isGroup ? [whole] : [];
  const isOwn = notation.groups.includes(alike(divider));
  if (isSpace(divider)) return spacedReadings(digits, divider, isOwn);
  if (divider === "'") return isGroup ? [whole, ...(isOwn ? [] : [first])] : [];
  if (isPadded(first)) return [];
  if (divider === notation.decimal) {
    // 0.125 groups nothing; 3.000 might, for who writes in the manner of another country.
    return areThrees(digits) ? [asDecimal, whole] : [asDecimal];
  }
  if (!isGroup) return [asDecimal, ...(first === '0' ? [] : [first])];
  return isOwn && notation.isMixed !== true ? [whole] : [whole, asDecimal];
}

/** An ordinary space may as well stand between two numbers. */
function spacedReadings(digits: readonly string[], divider: string, isOwn: boolean): string[] {
  const whole = digits.join('');
  const isNoBreak = divider === THIN_SPACE;
  if (isNoBreak || (isOwn && digits.at(-1) === '000')) return [whole];
  return isOwn && divider === ' ' && digits.length === 2
    ? [whole]
    : [whole, digits[0] ?? NO_NUMBER];
}

function readLikeDividers(
  digits: readonly string[],
  divider: string,
  notation: NotationData,
): string[] {
  const whole = digits.join('');
  const isOwn = notation.groups.includes(alike(divider)) || divider === ARABIC_GROUP;
  if (divider === ',' && isOwn && areIndian(digits)) return [whole];
  if (notation.isMyriad === true && divider === ',' && areFours(digits)) return [whole];
  if (!areThrees(digits)) return [];
  // Nine digits in threes are a telephone number in half of Europe, four threes an address.
  const isRound = digits.at(-1) === '000';
  if (isRound || divider === "'" || (divider === ',' && isOwn)) return [whole];
  if (isSpace(divider))
    return isOwn && digits.length !== NINE_DIGITS ? [whole] : [whole, NO_NUMBER];
  return isOwn && digits.length <= NINE_DIGITS ? [whole] : [whole, NO_NUMBER];
}

/** `1,234.5`: the last divider is the decimal sign, whatever the language. */
function readDecimalBehindGroups(
  digits: readonly string[],
  dividers: readonly string[],
  notation: NotationData,
): string[] {
  const [divider = ''] = dividers;
  const last = dividers.at(-1) ?? '';
  const groups = digits.slice(0, -1);
  const areAlike = dividers.slice(0, -1).every((other) => alike(other) === alike(divider));
  const isDecimal = last === '.' || last === ',' || last === ARABIC_DECIMAL;
  const isIndian = divider === ',' && notation.groups.includes(',') && areIndian(groups);
  if (!isDecimal || !areAlike || !(areThrees(groups) || isIndian)) return [];
  return [`${groups.join('')}.${digits.at(-1) ?? ''}`];
}

function areThrees([first = '', ...others]: readonly string[]): boolean {
  return areGroups(first, 3) && others.every((group) => group.length === 3);
}

function areFours([first = '', ...others]: readonly string[]): boolean {
  return areGroups(first, 4) && others.every((group) => group.length === 4);
}

/** `1,23,456`: pairs, and three digits at the end. */
function areIndian([first = '', ...others]: readonly string[]): boolean {
  const pairs = others.slice(0, -1);
  return (
    areGroups(first, 2) &&
    pairs.length > 0 &&
    pairs.every((group) => group.length === 2) &&
    others.at(-1)?.length === 3
  );
}

function areGroups(first: string, most: number): boolean {
  return first.length > 0 && first.length <= most && !first.startsWith('0');
}
