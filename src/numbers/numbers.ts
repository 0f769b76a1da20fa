import type { Amount, Reading } from './amounts.ts';
import { decimal } from './decimal.ts';
import { groupedReading, readDigits } from './digitNumbers.ts';
import { readEastAsian } from './eastAsianNumbers.ts';
import { readSpelled } from './spelledNumbers.ts';
import type { TextRange } from '../text/textRange.ts';
import { tokenStreamOf, type TokenStream } from '../text/tokenStream.ts';

/** One number that a text prints. Its place leaves out a currency before it. */
export interface PrintedNumber extends TextRange {
  /** What it may be read as, in the form that is stored and looked up; one if it is certain. */
  readonly readings: readonly string[];
  /** Whether it is surely this number and surely an amount, a share or an order of magnitude. */
  readonly isCertain: boolean;
}

const HYPHEN = /^[-‐‑]$/u;
const DASH = /^\s*[-‐‑‒–—]\s*\p{Sc}?$/u;
const SPACE_OR_CURRENCY = /^[\s\p{Sc}]*$/u;
const LETTER = /\p{L}/u;

/**
 * Finds the numbers that a text prints: in digits, in digits with Korean, Japanese or Chinese
 * scales, or in English words. docs/fingerprints.md, “What counts as a number”, has the rules. In
 * short:
 *
 * - `3,000`, `3000`, `three thousand` and `3천` are `3000`; `USD 800 million` is `800000000`.
 * - `2 1/2`, `2½` and `two and a half` are `2.5`.
 * - A range gives both ends: `3–5 million` is `3000000` and `5000000`.
 * - Names, ordinals, times and other fractions are no numbers: `F-16`, `10th`, `9/11`, `1/3`.
 *
 * @param text Any text. Read in linear time.
 * @param _language The language of the text (BCP 47).
 * @returns The numbers in the order of the text, each as often as it stands there. Never throws.
 */
export function numbersIn(text: string, _language: string): PrintedNumber[] {
  const tokens = tokenStreamOf(text);
  const found: PrintedNumber[] = [];
  let at = 0;
  let isBehindNumber = false;
  while (at < tokens.count) {
    const { numbers, next } = readNumbers(tokens, at, isBehindNumber);
    for (const number of numbers) found.push(number);
    isBehindNumber = numbers.length > 0;
    at = next;
  }
  return found;
}

/** Whether the number words of a language are read: a number not found is then not printed. */
export function readsNumberWords(language: string): boolean {
  return new Intl.Locale(language).language === 'en';
}

/** Reads the numbers that start at a token, of which only East Asian tokens have several. */
function readNumbers(
  tokens: TokenStream,
  at: number,
  isBehindNumber: boolean,
): { numbers: PrintedNumber[]; next: number } {
  if (!isBehindNumber && isPartOfName(tokens, at)) return { numbers: [], next: at + 1 };
  const eastAsian = readEastAsian(tokens, at);
  if (eastAsian !== undefined) {
    const numbers = eastAsian.numbers.map(({ value, start, end }) => ({
      readings: [value],
      isCertain: true,
      start,
      end,
    }));
    return { numbers, next: eastAsian.next };
  }

  const { amount, next } = readLowerEnd(tokens, at);
  if (amount === undefined) return { numbers: [], next };
  const exponent = exponentInRange(tokens, at, next, amount);
  const grouped = exponent === 0 ? groupedReading(amount.head) : undefined;
  const value = decimal(amount.head, exponent);
  const number = {
    readings: grouped === undefined ? [value] : [value, grouped],
    isCertain: grouped === undefined,
    start: tokens.tokenAt(at)?.start ?? 0,
    end: tokens.tokenAt(next - 1)?.end ?? tokens.original.length,
  };
  return { numbers: [number], next };
}

/** `COVID-19`: a hyphen ties it to a word that is no number. */
function isPartOfName(tokens: TokenStream, at: number): boolean {
  return HYPHEN.test(tokens.gapBefore(at)) && LETTER.test(tokens.textAt(at - 1));
}

function readAmount(tokens: TokenStream, at: number, mayTakeAnd = true): Reading {
  return (
    readDigits(tokens, at) ??
    readSpelled(tokens, at, mayTakeAnd) ?? { amount: undefined, next: at + 1 }
  );
}

/**
 * Reads an amount that may be the lower end of a range. The `and` in `between 100 and 200` joins
 * the two ends and is not part of a number. Only where a second `and` follows is the first one part
 * of the lower end: `between one hundred and two and three hundred`.
 */
function readLowerEnd(tokens: TokenStream, at: number): Reading {
  const reading = readAmount(tokens, at);
  const isAndOfRange = tokens.textAt(at - 1) === 'between' && tokens.textAt(reading.next) !== 'and';
  return isAndOfRange ? readAmount(tokens, at, false) : reading;
}

/** The exponent of an amount, which may stand at the other end of its range: `3–5 million`. */
function exponentInRange(tokens: TokenStream, at: number, next: number, lower: Amount): number {
  if (lower.exponent !== 0) return lower.exponent;
  const upperAt = startOfUpperEnd(tokens, at, next);
  const upper = upperAt === undefined ? undefined : readAmount(tokens, upperAt).amount;
  return upper !== undefined && Number(lower.head) < Number(upper.head) ? upper.exponent : 0;
}

/** Where the upper end of a range starts whose lower end is the tokens from `at` to `next`. */
function startOfUpperEnd(tokens: TokenStream, at: number, next: number): number | undefined {
  if (DASH.test(tokens.gapBefore(next))) return next;
  const connector = tokens.textAt(next);
  const isConnected =
    connector === 'to' || (connector === 'and' && tokens.textAt(at - 1) === 'between');
  const isClose = [next, next + 1].every((index) =>
    SPACE_OR_CURRENCY.test(tokens.gapBefore(index)),
  );
  return isConnected && isClose ? next + 1 : undefined;
}
