import { allTimes, scaleOf, skipDivider, type Head } from './heads.ts';
import { isMoneyAround } from './money.ts';
import {
  ONE,
  isLess,
  isSame,
  plus,
  powerOfTen,
  rational,
  times,
  type Rational,
} from './rational.ts';
import { readScales } from './scaleReader.ts';
import { UNITS } from './units.ts';
import type { Language } from './language.ts';

const HUNDRED = rational(100);

/** A number with what has been read behind it so far. */
export interface Growing {
  readonly end: number;
  readonly values: readonly Rational[];
  readonly isCertain: boolean;
  readonly scale: Rational;
}

/** `two and a half`, `a million and a half`. */
export function withTail(text: string, head: Head, language: Language): Growing {
  const { end, values, isCertain } = head;
  const same = { end, values, isCertain, scale: ONE };
  const tail = tailAt(text, end, language);
  const [value] = values;
  if (tail === undefined || value === undefined) return same;
  const scale = head.isInWords ? scaleOf(value) : ONE;
  return {
    end: tail.end,
    values: values.map((number) => plus(number, times(tail.value, scale))),
    isCertain: isCertain && (isSame(scale, ONE) || mayHaveTail(scale, tail.end, text, language)),
    scale: ONE,
  };
}

function tailAt(
  text: string,
  index: number,
  { tails }: Language,
): { value: Rational; end: number } | undefined {
  return tails.at(text, index) ?? tails.at(text, skipDivider(text, index));
}

/** A half behind a large scale is half of it, unless another follows: `and a half dozen`. */
function mayHaveTail(scale: Rational, end: number, text: string, language: Language): boolean {
  const least = powerOfTen(language.data.tailScale ?? 6);
  return !isLess(scale, least) && readScales(text, end, language).end === end;
}

/** `million`, `lakh crore`, `dozen`, and the letters that may be scales. */
export function withScale(text: string, head: Head, before: Growing, language: Language): Growing {
  const scaled = readScales(text, before.end, language);
  if (scaled.end === before.end) {
    return withLetterScale(
      text,
      head,
      withoutOtherNotation(text, head, before, language),
      language,
    );
  }
  // With a scale behind it, a point is a decimal sign: nobody groups `1.500 million`.
  const keepsFirst =
    !head.isInWords && head.values.length > 1 && !digitsOf(text, head).endsWith('000');
  const isSingle = keepsFirst && language.notation.isMixed !== true;
  const values = isSingle ? before.values.slice(0, 1) : before.values;
  // Number words take their scales with them. One that is left over belongs to something else:
  // `one hundred and two hundred`.
  const isLeftOver = head.splits.length > 0 && before.end === head.end && isSpelled(scaled.scale);
  const { doubtfulScales } = language.words;
  const isOther =
    doubtfulScales.at(text, skipDivider(text, before.end)) !== undefined ||
    // Nobody prints `5 hundred`; of `5 cents` each is a hundredth of a euro.
    (!head.isInWords && isSame(scaled.scale, HUNDRED));
  const grown: Growing = {
    end: scaled.end,
    values: allTimes(values, scaled.scale),
    isCertain: (before.isCertain || isSingle) && scaled.isCertain && !isLeftOver && !isOther,
    scale: scaled.scale,
  };
  const tail = tailAt(text, grown.end, language);
  if (tail === undefined || head.end !== before.end) return grown;
  return {
    end: tail.end,
    values: grown.values.map((value) => plus(value, times(tail.value, scaled.scale))),
    isCertain: grown.isCertain && mayHaveTail(scaled.scale, tail.end, text, language),
    scale: scaled.scale,
  };
}

/** Whether number words spell a scale themselves; lakhs, crores and dozens stand behind them. */
function isSpelled({ part, whole }: Rational): boolean {
  return whole === 1n && /^1(?:00|(?:000)+)$/.test(String(part));
}

/**
 * Where countries swap point and comma, a point before three digits groups them: nobody prints a
 * decimal with so many places unless a scale follows.
 */
function withoutOtherNotation(
  text: string,
  head: Head,
  before: Growing,
  { notation }: Language,
): Growing {
  const isGrouped = /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(digitsOf(text, head));
  if (notation.isMixed !== true || notation.decimal !== ',' || !isGrouped) return before;
  return { ...before, values: before.values.slice(0, 1), isCertain: true };
}

function digitsOf(text: string, { start, end }: Head): string {
  return text.slice(start, end);
}

/** `$5m`, `1.1m people`, `300 k€`; a lone `5m` may be five metres. */
function withLetterScale(text: string, head: Head, before: Growing, language: Language): Growing {
  const from = skipDivider(text, before.end);
  const letter = language.letterScales.at(text, before.end) ?? language.letterScales.at(text, from);
  if (letter === undefined || head.isInWords) return before;
  const isMoney = isMoneyAround(text, head.start, letter.end);
  if (!isMoney && UNITS.has(text.slice(from, letter.end))) return before;
  const scaled = allTimes(before.values, letter.value);
  // `a 300m people mover`: people are more than one.
  const isOne = language.words.articles.isBefore(text, head.start);
  const isSure =
    isMoney || (!isOne && mayCount(letter.value) && isCountedInLetters(text, letter.end, language));
  return {
    end: letter.end,
    values: isSure ? scaled : [...scaled, ...before.values],
    isCertain: before.isCertain && isSure,
    scale: letter.value,
  };
}

/** Classes and tonnes have letters, too: `4b students`, `7.5t vehicles`. */
const mayCount = ({ part }: Rational): boolean => part === 1000n || part === 1_000_000n;

/** `1.1m people`, but not `a 100m women's race`. */
function isCountedInLetters(text: string, index: number, { words }: Language): boolean {
  const counted = words.countedInLetters.at(text, skipDivider(text, index));
  return counted !== undefined && text.charAt(counted.end) !== "'";
}
