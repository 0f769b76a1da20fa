import {
  HUNDRED,
  isAndAHalf,
  isScale,
  readScales,
  SCALES,
  type Line,
  type Reading,
} from './numberReader.ts';

const SMALL = valuesFrom(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen',
  (index) => index,
);
const TENS = valuesFrom(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  (index) => 20 + 10 * index,
);

const SMALL_ORDINAL =
  /^(?:first|second|third|half|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{2,6}(?:teenth|tieth))s?$/;
const LARGE_ORDINAL = /^(?:hundred|thousand|million|billion|trillion)ths?$/;
const HYPHEN = /^[-‐‑]$/u;

/** A whole number and the word behind it. */
interface Whole {
  readonly value: number;
  readonly next: number;
}

/**
 * Reads the number in English words that starts at a word, for `numbersIn`, which says what
 * counts.
 *
 * @param mayTakeAnd Whether `one hundred and two` may be one number.
 * @returns `undefined` if no number word stands there; no amount if the words are no number
 *   (`twenty-first`, `one of`).
 */
export function readSpelled(line: Line, at: number, mayTakeAnd: boolean): Reading | undefined {
  if (line.textAt(at) === 'half' && isArticle(line, at + 1) && isScale(line, at + 2)) {
    return readScales(line, '0.5', at + 2);
  }
  const first = readGroup(line, at, mayTakeAnd);
  if (first === undefined) return undefined;
  if (isAndAHalf(line, first.next))
    return readScales(line, `${String(first.value)}.5`, first.next + 3);

  const reading = readSum(line, first, mayTakeAnd);
  const isOther = endsAsOrdinal(line, at, reading.next) || isOtherOne(line, at, reading.next);
  return isOther ? { amount: undefined, next: reading.next } : reading;
}

function valuesFrom(names: string, value: (index: number) => number): ReadonlyMap<string, number> {
  return new Map(names.split(' ').map((name, index) => [name, value(index)] as const));
}

function isArticle(line: Line, at: number): boolean {
  return line.textAt(at) === 'a' || line.textAt(at) === 'an';
}

/** Reads groups with falling scales: `two million three hundred thousand and five`. */
function readSum(line: Line, first: Whole, mayTakeAnd: boolean): Reading {
  let total = 0;
  let limit = Infinity;
  let next = first.next;
  let parts = 0;
  let exponent = 0;
  let group: Whole | undefined = first;
  while (group !== undefined) {
    const scale: number = line.isJoined(group.next)
      ? (SCALES.get(line.textAt(group.next)) ?? 0)
      : 0;
    const value = group.value * 10 ** scale;
    if (value >= limit) break;
    total += value;
    exponent = scale;
    next = scale === 0 ? group.next : group.next + 1;
    parts++;
    if (scale === 0) break;
    limit = 10 ** scale;
    const restAt = behindAnd(line, next, mayTakeAnd);
    group = line.isJoined(restAt) ? readGroup(line, restAt, mayTakeAnd) : undefined;
  }
  if (parts > 1) return { amount: { head: String(total), exponent: 0 }, next };
  // Taken apart again, so that `two to three hundred` can share the hundred.
  return line.textAt(first.next - 1) === 'hundred'
    ? { amount: { head: String(first.value / 100), exponent: exponent + HUNDRED }, next }
    : { amount: { head: String(first.value), exponent }, next };
}

/** Reads a number below a thousand, or `twelve hundred`. */
function readGroup(line: Line, at: number, mayTakeAnd: boolean): Whole | undefined {
  const first =
    isArticle(line, at) && isScale(line, at + 1)
      ? { value: 1, next: at + 1 }
      : readBelowHundred(line, at);
  if (first === undefined) return undefined;
  if (line.textAt(first.next) !== 'hundred' || !line.isJoined(first.next)) return first;

  const value = first.value * 100;
  const restAt = behindAnd(line, first.next + 1, mayTakeAnd);
  const rest = line.isJoined(restAt) ? readBelowHundred(line, restAt) : undefined;
  return rest === undefined
    ? { value, next: first.next + 1 }
    : { value: value + rest.value, next: rest.next };
}

function readBelowHundred(line: Line, at: number): Whole | undefined {
  const small = SMALL.get(line.textAt(at));
  if (small !== undefined) return { value: small, next: at + 1 };
  const tens = TENS.get(line.textAt(at));
  if (tens === undefined) return undefined;
  const unit = line.isJoined(at + 1) ? (SMALL.get(line.textAt(at + 1)) ?? 0) : 0;
  return unit >= 1 && unit <= 9
    ? { value: tens + unit, next: at + 2 }
    : { value: tens, next: at + 1 };
}

/** Where the rest of a number may start: here, or behind an `and`. */
function behindAnd(line: Line, at: number, mayTakeAnd: boolean): number {
  return mayTakeAnd && line.textAt(at) === 'and' && line.isJoined(at) ? at + 1 : at;
}

/** `twenty-first`, `two thirds`, `one hundred and fifth`: what stands before is no number. */
function endsAsOrdinal(line: Line, at: number, next: number): boolean {
  if (!line.isJoined(next)) return false;
  const ordinal = line.textAt(behindAnd(line, next, true));
  if (ordinal === 'halves' || LARGE_ORDINAL.test(ordinal)) return true;
  if (!SMALL_ORDINAL.test(ordinal)) return false;
  const isLarge = next - at > 1 && isScale(line, next - 1);
  const isFraction = ordinal.endsWith('s') && ordinal !== 'seconds';
  return HYPHEN.test(line.gapBefore(next)) || isLarge || isFraction;
}

/** A lone `one` that is a pronoun (`one of`), an adjective (`one-way`) or part of a fraction. */
function isOtherOne(line: Line, at: number, next: number): boolean {
  if (line.textAt(at) !== 'one' || next !== at + 1) return false;
  return (
    line.textAt(at - 1) === 'no' ||
    line.textAt(next) === 'of' ||
    line.textAt(next) === 'another' ||
    HYPHEN.test(line.gapBefore(next)) ||
    (SMALL_ORDINAL.test(line.textAt(next)) && line.isJoined(next))
  );
}
