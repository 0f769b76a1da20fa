import {
  HUNDRED,
  isAndAHalf,
  isScale,
  readScales,
  SCALES,
  skipAnd,
  type Amount,
  type Reading,
} from './amounts.ts';
import { endsAsOrdinal, isOtherOne } from './ordinals.ts';
import type { TokenStream } from '../text/tokenStream.ts';

const BELOW_TWENTY = valuesFrom(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen',
  (index) => index,
);
const TENS = valuesFrom(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  (index) => 20 + 10 * index,
);

/** A whole number and the token behind it. */
interface WholeNumber {
  readonly value: number;
  readonly next: number;
}

/** A whole number with the scale behind it: in `three hundred thousand`, 300 and 3. */
interface ScaledNumber {
  readonly head: WholeNumber;
  readonly exponent: number;
  readonly value: number;
  readonly next: number;
}

/**
 * Reads the number in English words that starts at a token. `numbersIn` says what counts as a
 * number.
 *
 * @param mayTakeAnd Whether `one hundred and two` may be one number.
 * @returns `undefined` if no number word stands there; no amount if the words are no number
 *   (`twenty-first`, `one of`).
 */
export function readSpelled(
  tokens: TokenStream,
  at: number,
  mayTakeAnd: boolean,
): Reading | undefined {
  if (isHalfA(tokens, at)) return readScales(tokens, '0.5', at + 2);
  const head = readBelowScales(tokens, at, mayTakeAnd);
  if (head === undefined) return undefined;
  if (isAndAHalf(tokens, head.next)) {
    return readScales(tokens, `${String(head.value)}.5`, head.next + 3);
  }
  const reading = readSum(tokens, head, mayTakeAnd);
  const isNoNumber = endsAsOrdinal(tokens, reading.next) || isOtherOne(tokens, at, reading.next);
  return isNoNumber ? { amount: undefined, next: reading.next } : reading;
}

function valuesFrom(names: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(names.split(' ').map((name, index) => [name, value(index)] as const));
}

/** `half a` before a scale: `half a million`. */
function isHalfA(tokens: TokenStream, at: number): boolean {
  return tokens.textAt(at) === 'half' && isArticle(tokens, at + 1) && isScale(tokens, at + 2);
}

function isArticle(tokens: TokenStream, at: number): boolean {
  return tokens.textAt(at) === 'a' || tokens.textAt(at) === 'an';
}

/** Reads numbers with falling scales: `two million three hundred thousand and five`. */
function readSum(tokens: TokenStream, head: WholeNumber, mayTakeAnd: boolean): Reading {
  const first = withScale(tokens, head);
  let last = first;
  let total = first.value;
  for (
    let part = partBehind(tokens, first, mayTakeAnd);
    part !== undefined;
    part = partBehind(tokens, part, mayTakeAnd)
  ) {
    total += part.value;
    last = part;
  }
  const amount = last === first ? apart(tokens, first) : { head: String(total), exponent: 0 };
  return { amount, next: last.next };
}

/**
 * The amount of a single number, with its scale apart: `two to three hundred` has one scale for
 * both numbers.
 */
function apart(tokens: TokenStream, { head, exponent }: ScaledNumber): Amount {
  return tokens.textAt(head.next - 1) === 'hundred'
    ? { head: String(head.value / 100), exponent: exponent + HUNDRED }
    : { head: String(head.value), exponent };
}

/** The next part of a sum, which must be smaller than the scale of the part before. */
function partBehind(
  tokens: TokenStream,
  { exponent, next }: ScaledNumber,
  mayTakeAnd: boolean,
): ScaledNumber | undefined {
  if (exponent === 0) return undefined;
  const at = mayTakeAnd ? skipAnd(tokens, next) : next;
  const head = tokens.isJoined(at) ? readBelowScales(tokens, at, mayTakeAnd) : undefined;
  const part = head && withScale(tokens, head);
  return part !== undefined && part.value < 10 ** exponent ? part : undefined;
}

function withScale(tokens: TokenStream, head: WholeNumber): ScaledNumber {
  const scale = tokens.isJoined(head.next) ? SCALES.get(tokens.textAt(head.next)) : undefined;
  if (scale === undefined) return { head, exponent: 0, value: head.value, next: head.next };
  return { head, exponent: scale, value: head.value * 10 ** scale, next: head.next + 1 };
}

/** Reads a number below a thousand, or `twelve hundred`. */
function readBelowScales(
  tokens: TokenStream,
  at: number,
  mayTakeAnd: boolean,
): WholeNumber | undefined {
  const isArticleForOne = isArticle(tokens, at) && isScale(tokens, at + 1);
  const first = isArticleForOne ? { value: 1, next: at + 1 } : readBelowHundred(tokens, at);
  if (first === undefined || tokens.textAt(first.next) !== 'hundred') return first;
  return tokens.isJoined(first.next) ? readHundreds(tokens, first, mayTakeAnd) : first;
}

/** Reads what follows the number of hundreds: `two`, `hundred and five`. */
function readHundreds(
  tokens: TokenStream,
  { value: hundreds, next }: WholeNumber,
  mayTakeAnd: boolean,
): WholeNumber {
  const behind = next + 1;
  const at = mayTakeAnd ? skipAnd(tokens, behind) : behind;
  const rest = tokens.isJoined(at) ? readBelowHundred(tokens, at) : undefined;
  if (rest === undefined) return { value: hundreds * 100, next: behind };
  return { value: hundreds * 100 + rest.value, next: rest.next };
}

function readBelowHundred(tokens: TokenStream, at: number): WholeNumber | undefined {
  const small = BELOW_TWENTY.get(tokens.textAt(at));
  if (small !== undefined) return { value: small, next: at + 1 };
  const tens = TENS.get(tokens.textAt(at));
  if (tens === undefined) return undefined;
  const unit = tokens.isJoined(at + 1) ? (BELOW_TWENTY.get(tokens.textAt(at + 1)) ?? 0) : 0;
  if (unit < 1 || unit > 9) return { value: tens, next: at + 1 };
  return { value: tens + unit, next: at + 2 };
}
