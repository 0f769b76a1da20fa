import { isAndAHalf, readScales, SCALES, type Reading } from './amounts.ts';
import type { TokenStream } from '../text/tokenStream.ts';

const UNGROUPED = /^[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}|(?:'[0-9]{3})+)$/;
const PERHAPS_GROUPED = /^[1-9][0-9]{0,2}\.[0-9]{3}$/;
const GROUP_DIVIDERS = /[.']/g;
const UNGROUPED_WITH_LETTERS = /^([0-9]+(?:\.[0-9]+)?)([a-z]+)$/;
const NUMERATOR = /^[0-9]$/;
const DENOMINATOR_WITH_FINITE_DECIMAL = /^(?:[2458]|10)$/;
const FRACTION_BAR = /^[/⁄]$/u;
const CHAIN_SIGN = /^[/⁄:]$/u;
const FIRST_GROUP = /^[0-9]{1,3}$/;
const LATER_GROUP = /^[0-9]{3}$/;
const GROUPING_SPACE = /^[\u00A0\u2009\u202F]$/u;
const GAP_BEFORE_FRACTION = /^[\s-]?$/u;
const CURRENCY_SIGN_BEFORE = /\p{Sc}\s?$/u;

const UNITS = new Set(['km', 'kg', 'cm', 'mm', 'ft', 'mph']);
const CURRENCIES = new Set('usd eur gbp jpy krw cny uah rub chf cad aud'.split(' '));

/** Letters that mean kelvins, metres and bytes as well, so they count only behind a currency. */
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['b', 9],
]);
const NO_SCALES: ReadonlyMap<string, number> = new Map();

/**
 * Reads the number in digits that starts at a token. `numbersIn` says what counts as a number.
 *
 * @returns `undefined` if no digits stand there; no amount if they are no number (`24/7`).
 */
export function readDigits(tokens: TokenStream, at: number): Reading | undefined {
  const moreScales = hasCurrencyBefore(tokens, at) ? MONEY_SCALES : NO_SCALES;
  const text = tokens.textAt(at);
  if (GROUPED.test(text)) {
    return readScales(tokens, text.replace(GROUP_DIVIDERS, ''), at + 1, moreScales);
  }
  if (!isUngrouped(tokens, at)) return readWithLetters(text, at, moreScales);
  if (isFootnoteMark(tokens, at)) return { amount: undefined, next: at + 1 };

  const fraction = readFraction(tokens, at);
  if (fraction !== undefined) return readScales(tokens, `0${fraction}`, at + 2, moreScales);

  const endOfChain = skipChain(tokens, at);
  if (endOfChain > at + 1) return { amount: undefined, next: endOfChain };

  const { head, next } = readHead(tokens, at);
  return readScales(tokens, head, next, moreScales);
}

/**
 * What a number with a point before three digits is to readers who divide groups with points:
 * `3.000` is 3000 to them. `undefined` for any other number.
 */
export function groupedReading(head: string): string | undefined {
  return PERHAPS_GROUPED.test(head) ? head.replace('.', '') : undefined;
}

function isUngrouped(tokens: TokenStream, at: number): boolean {
  return UNGROUPED.test(tokens.textAt(at));
}

/** A sign before the number, perhaps with a space between, or a code such as `USD`. */
function hasCurrencyBefore(tokens: TokenStream, at: number): boolean {
  return CURRENCIES.has(tokens.textAt(at - 1)) || CURRENCY_SIGN_BEFORE.test(tokens.gapBefore(at));
}

/** `50bn`, `$800m`, `5km`. */
function readWithLetters(
  text: string,
  at: number,
  moreScales: ReadonlyMap<string, number>,
): Reading | undefined {
  const [, head = '', letters = ''] = UNGROUPED_WITH_LETTERS.exec(text) ?? [];
  const exponent = exponentOf(letters, moreScales);
  return exponent === undefined ? undefined : { amount: { head, exponent }, next: at + 1 };
}

function exponentOf(letters: string, moreScales: ReadonlyMap<string, number>): number | undefined {
  if (UNITS.has(letters)) return 0;
  return SCALES.get(letters) ?? moreScales.get(letters);
}

/** A footnote, such as the raised 2 of `3,000²`: two numbers touch each other only there. */
function isFootnoteMark(tokens: TokenStream, at: number): boolean {
  return isUngrouped(tokens, at - 1) && tokens.gapBefore(at) === '';
}

/** Reads `1/2` as `.5`; only proper fractions with a finite decimal. */
function readFraction(tokens: TokenStream, at: number): string | undefined {
  const numerator = tokens.textAt(at);
  const denominator = tokens.textAt(at + 1);
  const isFraction =
    NUMERATOR.test(numerator) &&
    DENOMINATOR_WITH_FINITE_DECIMAL.test(denominator) &&
    FRACTION_BAR.test(tokens.gapBefore(at + 1)) &&
    skipChain(tokens, at + 1) === at + 2;
  const value = Number(numerator) / Number(denominator);
  return isFraction && value < 1 ? String(value).slice(1) : undefined;
}

/** The token behind a chain such as `9/11` or `10:30:00`. */
function skipChain(tokens: TokenStream, at: number): number {
  let next = at + 1;
  while (isUngrouped(tokens, next) && CHAIN_SIGN.test(tokens.gapBefore(next))) next++;
  return next;
}

/** Reads digits in groups, with a half or another fraction behind them: `2 1/2`. */
function readHead(tokens: TokenStream, at: number): { head: string; next: number } {
  const { head, next } = readGroups(tokens, at);
  if (head.includes('.')) return { head, next };
  const fraction = GAP_BEFORE_FRACTION.test(tokens.gapBefore(next))
    ? readFraction(tokens, next)
    : undefined;
  if (fraction !== undefined) return { head: head + fraction, next: next + 2 };
  return isAndAHalf(tokens, next) ? { head: `${head}.5`, next: next + 3 } : { head, next };
}

/** Reads digits grouped with special spaces; commas are gone already. */
function readGroups(tokens: TokenStream, at: number): { head: string; next: number } {
  const groups = [tokens.textAt(at)];
  let next = at + 1;
  if (FIRST_GROUP.test(tokens.textAt(at))) {
    while (LATER_GROUP.test(tokens.textAt(next)) && GROUPING_SPACE.test(tokens.gapBefore(next))) {
      groups.push(tokens.textAt(next));
      next++;
    }
  }
  return { head: groups.join(''), next };
}
