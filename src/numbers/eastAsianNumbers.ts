import { decimal, normalForm } from './decimal.ts';
import type { TextRange } from '../text/textRange.ts';
import type { TokenStream } from '../text/tokenStream.ts';

/** A number in digits within a token, or across several tokens. */
export interface EastAsianNumber extends TextRange {
  readonly value: string;
}

/** A number as it stands in one token. */
interface NumberInToken extends TextRange {
  readonly value: number;
  /** The scale it ends with, below which another token may continue: 10,000 behind `1만`. */
  readonly scale: number;
  readonly startsToken: boolean;
  readonly endsToken: boolean;
}

const SMALL_SCALES = scalesFrom([
  ['십十', 1],
  ['백百', 2],
  ['천千', 3],
]);
const LARGE_SCALES = scalesFrom([
  ['만万萬', 4],
  ['억億亿', 8],
  ['조兆', 12],
]);
const DIGITS = '[0-9]+(?:\\.[0-9]+)?';
const SMALL = `[${[...SMALL_SCALES.keys()].join('')}]?`;
const LARGE = `[${[...LARGE_SCALES.keys()].join('')}]?`;
const NUMBER_PART = new RegExp(`(${DIGITS})(${SMALL})(${LARGE})`, 'gu');
// Behind a Latin letter it is part of a name (`F16`), behind 제 or 第 an ordinal.
const NO_NUMBER_BEHIND = /(?<![0-9.\p{Script=Latin}제第])/u;
const NUMBER = new RegExp(`${NO_NUMBER_BEHIND.source}(?:${DIGITS}${SMALL}${LARGE})+`, 'gu');
const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WHITE_SPACE = /^\s+$/u;

/**
 * Reads the numbers in digits in a Korean, Japanese or Chinese token, which has no space between a
 * number and what it counts. `numbersIn` says what counts as a number.
 *
 * @returns `undefined` if the token is in none of these languages.
 */
export function readEastAsian(
  tokens: TokenStream,
  at: number,
): { numbers: EastAsianNumber[]; next: number } | undefined {
  if (!EAST_ASIAN.test(tokens.textAt(at))) return undefined;
  const found = numbersInToken(tokens, at);
  let next = at + 1;
  let continued = continuationOf(found.at(-1), tokens, next);
  while (continued !== undefined) {
    found.pop();
    for (const number of continued) found.push(number);
    next++;
    continued = continuationOf(found.at(-1), tokens, next);
  }
  const numbers = found.map(({ value, start, end }) => ({ value: normalForm(value), start, end }));
  return { numbers, next };
}

/**
 * The numbers of the next token where a number continues in it, as in `1만 2천`: the first of them
 * together with that number.
 */
function continuationOf(
  number: NumberInToken | undefined,
  tokens: TokenStream,
  next: number,
): NumberInToken[] | undefined {
  const mayContinue = number?.endsToken === true && number.scale > 1;
  if (!mayContinue || !WHITE_SPACE.test(tokens.gapBefore(next))) return undefined;
  const [first, ...others] = numbersInToken(tokens, next);
  if (first?.startsToken !== true || first.value >= number.scale) return undefined;
  return [{ ...first, value: number.value + first.value, start: number.start }, ...others];
}

function numbersInToken(tokens: TokenStream, at: number): NumberInToken[] {
  const token = tokens.tokenAt(at);
  if (token === undefined) return [];
  // Where normalisation changed the token, its parts have no places of their own.
  const isAsPrinted = tokens.original.slice(token.start, token.end) === token.text;
  return Array.from(token.text.matchAll(NUMBER), ({ 0: number, index }) => ({
    ...amountOf(number),
    start: isAsPrinted ? token.start + index : token.start,
    end: isAsPrinted ? token.start + index + number.length : token.end,
    startsToken: index === 0,
    endsToken: index + number.length === token.text.length,
  }));
}

/** `2억3천5백만`: what stands before 억 counts 억, what stands between it and 만 counts 만. */
function amountOf(number: string): Pick<NumberInToken, 'value' | 'scale'> {
  let total = 0;
  let section = 0;
  let scale = 1;
  for (const [, digits = '', small = '', large = ''] of number.matchAll(NUMBER_PART)) {
    const smallExponent = SMALL_SCALES.get(small) ?? 0;
    const largeExponent = LARGE_SCALES.get(large) ?? 0;
    section += Number(decimal(digits, smallExponent));
    if (largeExponent > 0) {
      total += Number(decimal(normalForm(section), largeExponent));
      section = 0;
    }
    scale = 10 ** (smallExponent + largeExponent);
  }
  return { value: total + section, scale };
}

function scalesFrom(
  exponents: readonly (readonly [signs: string, exponent: number])[],
): ReadonlyMap<string, number> {
  return new Map(
    exponents.flatMap(([signs, exponent]) => [...signs].map((sign) => [sign, exponent] as const)),
  );
}
