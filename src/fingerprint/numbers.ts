import { decimal } from './decimal.ts';
import { groupedReading, readDigits } from './digitNumbers.ts';
import { readEastAsian } from './eastAsianNumbers.ts';
import { lineOf, type Amount, type Line, type Reading } from './numberReader.ts';
import { readSpelled } from './spelledNumbers.ts';

/** One number that a text prints. */
export interface NumberToken {
  /** The number as a plain decimal: no grouping, no needless zeros. `3000`, `2.5`. */
  readonly value: string;
  /**
   * What it is where a point divides groups of three digits: `3.000` is `3` in English, `3000` in
   * German.
   */
  readonly grouped?: string;
  /** Where it starts in the text, in UTF-16 code units. A currency before it is left out. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

const HYPHEN = /^[-‐‑]$/u;
const DASH = /^\s*[-‐‑‒–—]\s*\p{Sc}?$/u;
const SPACE_OR_CURRENCY = /^[\s\p{Sc}]*$/u;

/**
 * Finds the numbers that a text prints, in digits or in English words.
 *
 * - `3,000`, `3000`, `three thousand` are `3000`; `twenty-five` is `25`; `one hundred and twenty`
 *   is `120`. Groups of three digits may also be divided by a no-break or thin space, not by an
 *   ordinary one, and by an apostrophe, `3’000`. The comma is never a decimal sign. A point before
 *   three digits may be one or divide groups, so `3.000` is read both ways; two points cannot be
 *   decimal signs, and `3.000.000` is three million.
 * - Before Korean, Japanese and Chinese letters stand digits, with or without 십, 백, 천, 만, 억 and 조
 *   or their signs 十, 百, 千, 万, 億 and 兆: `3천 명` is `3000`, `1만 2천` is `12000`, `3000人` is `3000`.
 *   `제3` and `第3` are ordinals. Number words of these and of other languages are not read.
 * - `800 million`, `800bn`, `$800m`, `USD 800 m` are written out. A lone `k`, `m` or `b` needs a
 *   currency before it: `800m` may be a distance, and is no number here. `5km` is `5`.
 * - `2 1/2`, `2½` and `two and a half` are `2.5`, `half a million` is `500000`. A fraction without
 *   a finite decimal (`1/3`), `9/11`, `24/7`, `10:30` and `two thirds` are no numbers.
 * - A range gives both ends. `3–5 million`, `3 to 5 million` and `between 3 and 5 million` give
 *   both in millions, provided the first is the smaller: `500 to 2 million` starts at 500.
 * - Names and ordinals are no numbers: `G7`, `COVID-19`, `F-16`, `10th`, `1990s`, `twenty-first`,
 *   `one hundred and fifth`. Years, days of the month and house numbers are numbers.
 * - `a` is 1 only before `hundred`, `thousand` and so on; these alone (`several thousand`,
 *   `hundreds of thousands`) are no numbers. `one` is 1, except in `one of`, `one another`,
 *   `no one`, `one-way` and before a fraction (`one third`).
 * - Signs and per cent are not read: `-5` and `5%` are `5`.
 *
 * Only ASCII digits count, and those which Unicode compatibility makes equal to them.
 *
 * @param text Any text. Read in linear time.
 * @returns The numbers in the order of the text, each as often as it stands there. Never throws.
 */
export function numbersIn(text: string): NumberToken[] {
  const line = lineOf(text);
  const found: NumberToken[] = [];
  let at = 0;
  let afterNumber = false;
  while (at < line.list.length) {
    const isName: boolean = !afterNumber && isPartOfName(line, at);
    const eastAsian: ReturnType<typeof readEastAsian> = isName
      ? undefined
      : readEastAsian(line, text, at);
    if (eastAsian !== undefined) {
      found.push(...eastAsian.found);
      afterNumber = eastAsian.found.length > 0;
      at = eastAsian.next;
      continue;
    }
    const reading: Reading = isName ? { amount: undefined, next: at + 1 } : readLow(line, at);
    const { amount, next } = reading;
    if (amount !== undefined) {
      const exponent = exponentInRange(line, at, next, amount);
      const grouped = exponent === 0 ? groupedReading(amount.head) : undefined;
      found.push({
        value: decimal(amount.head, exponent),
        ...(grouped === undefined ? {} : { grouped }),
        start: line.list[at]?.start ?? 0,
        end: line.list[next - 1]?.end ?? text.length,
      });
    }
    afterNumber = amount !== undefined;
    at = next;
  }
  return found;
}

/** `COVID-19`: a hyphen ties it to a word that is no number. */
function isPartOfName(line: Line, at: number): boolean {
  return HYPHEN.test(line.gapBefore(at)) && /\p{L}/u.test(line.textAt(at - 1));
}

function readAt(line: Line, at: number, mayTakeAnd = true): Reading {
  return (
    readDigits(line, at) ?? readSpelled(line, at, mayTakeAnd) ?? { amount: undefined, next: at + 1 }
  );
}

/** Behind `between`, an `and` belongs to the range, unless another `and` is left for that. */
function readLow(line: Line, at: number): Reading {
  const reading = readAt(line, at);
  const isShort = line.textAt(at - 1) === 'between' && line.textAt(reading.next) !== 'and';
  return isShort ? readAt(line, at, false) : reading;
}

/** The exponent of an amount, which may stand at the other end of its range: `3–5 million`. */
function exponentInRange(line: Line, at: number, next: number, low: Amount): number {
  const highAt = low.exponent === 0 ? startOfHigh(line, at, next) : undefined;
  const high = highAt === undefined ? undefined : readAt(line, highAt).amount;
  return high !== undefined && Number(low.head) < Number(high.head) ? high.exponent : low.exponent;
}

/** Where the upper end of a range starts whose lower end stops before a word. */
function startOfHigh(line: Line, at: number, next: number): number | undefined {
  if (DASH.test(line.gapBefore(next))) return next;
  const connects =
    line.textAt(next) === 'to' ||
    (line.textAt(next) === 'and' && line.textAt(at - 1) === 'between');
  const isClose =
    SPACE_OR_CURRENCY.test(line.gapBefore(next)) &&
    SPACE_OR_CURRENCY.test(line.gapBefore(next + 1));
  return connects && isClose ? next + 1 : undefined;
}
