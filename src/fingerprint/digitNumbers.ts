import { isAndAHalf, readScales, SCALES, type Line, type Reading } from './numberReader.ts';

const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,}|(?:'[0-9]{3})+)$/;
const PERHAPS_GROUPED = /^[1-9][0-9]{0,2}\.[0-9]{3}$/;
const PLAIN_AND_LETTERS = /^([0-9]+(?:\.[0-9]+)?)([a-z]+)$/;
const GLUE = /^[/⁄:]$/u;
const GROUPING_SPACE = /^[\u00A0\u2009\u202F]$/u;
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
 * Reads the number in digits that starts at a word, for `numbersIn`, which says what counts.
 *
 * @returns `undefined` if no digits stand there; no amount if they are no number (`24/7`).
 */
export function readDigits(line: Line, at: number): Reading | undefined {
  const more = hasCurrencyBefore(line, at) ? MONEY_SCALES : NO_SCALES;
  if (GROUPED.test(line.textAt(at)))
    return readScales(line, line.textAt(at).replace(/[.']/g, ''), at + 1, more);
  if (!isPlain(line, at)) return readWithLetters(line, at, more);
  if (isFootnoteMark(line, at)) return { amount: undefined, next: at + 1 };

  const fraction = readFraction(line, at);
  if (fraction !== undefined) return readScales(line, `0${fraction}`, at + 2, more);

  const endOfGlued = skipGlued(line, at);
  if (endOfGlued > at + 1) return { amount: undefined, next: endOfGlued };

  const { head, next } = readGroups(line, at);
  if (!head.includes('.')) {
    const mixed = /^[\s-]?$/u.test(line.gapBefore(next)) ? readFraction(line, next) : undefined;
    if (mixed !== undefined) return readScales(line, head + mixed, next + 2, more);
    if (isAndAHalf(line, next)) return readScales(line, `${head}.5`, next + 3, more);
  }
  return readScales(line, head, next, more);
}

/** A number with a point before three digits, as those read it who divide groups with points. */
export const groupedReading = (head: string): string | undefined =>
  PERHAPS_GROUPED.test(head) ? head.replace('.', '') : undefined;

function isPlain(line: Line, at: number): boolean {
  return PLAIN.test(line.textAt(at));
}

function hasCurrencyBefore(line: Line, at: number): boolean {
  return CURRENCIES.has(line.textAt(at - 1)) || /\p{Sc}\s?$/u.test(line.gapBefore(at).slice(-3));
}

/** `50bn`, `$800m`, `5km`. */
function readWithLetters(
  line: Line,
  at: number,
  more: ReadonlyMap<string, number>,
): Reading | undefined {
  const [, head = '', letters = ''] = PLAIN_AND_LETTERS.exec(line.textAt(at)) ?? [];
  const exponent = SCALES.get(letters) ?? more.get(letters) ?? (UNITS.has(letters) ? 0 : undefined);
  return exponent === undefined ? undefined : { amount: { head, exponent }, next: at + 1 };
}

/** The raised 2 of `3,000²`, the only way for two numbers to touch. */
function isFootnoteMark(line: Line, at: number): boolean {
  return at > 0 && isPlain(line, at - 1) && line.gapBefore(at) === '';
}

/** Reads `1/2` as `.5`; only proper fractions with a finite decimal. */
function readFraction(line: Line, at: number): string | undefined {
  if (!/^[0-9]$/.test(line.textAt(at)) || !/^(?:[2458]|10)$/.test(line.textAt(at + 1))) {
    return undefined;
  }
  if (!/^[/⁄]$/u.test(line.gapBefore(at + 1)) || skipGlued(line, at + 1) > at + 2) return undefined;
  const part = Number(line.textAt(at)) / Number(line.textAt(at + 1));
  return part < 1 ? String(part).slice(1) : undefined;
}

/** The word behind a chain such as `9/11` or `10:30:00`. */
function skipGlued(line: Line, at: number): number {
  let next = at + 1;
  while (isPlain(line, next) && GLUE.test(line.gapBefore(next))) next++;
  return next;
}

/** Reads digits grouped with special spaces; commas are gone already. */
function readGroups(line: Line, at: number): { head: string; next: number } {
  const groups = [line.textAt(at)];
  let next = at + 1;
  if (/^[0-9]{1,3}$/.test(line.textAt(at))) {
    while (/^[0-9]{3}$/.test(line.textAt(next)) && GROUPING_SPACE.test(line.gapBefore(next))) {
      groups.push(line.textAt(next));
      next++;
    }
  }
  return { head: groups.join(''), next };
}
