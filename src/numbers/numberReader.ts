import { isLetter, wordEnd } from './context.ts';
import { isDoubtful } from './doubts.ts';
import { readEastAsian } from './eastAsianReader.ts';
import { multiplesForm, percentForm, shareOf } from './forms.ts';
import { settleNeighbours } from './numberNeighbours.ts';
import { startsWord } from './phraseSet.ts';
import { printedTextOf, type PrintedText } from './printedText.ts';
import { readQuantity } from './quantityReader.ts';
import { decimalOf, type Rational } from './rational.ts';
import { signsFor } from './signScript.ts';
import { withSign } from './minusSigns.ts';
import { endOfUnit } from './units.ts';
import type { Language } from './language.ts';
import type { Quantity } from './quantity.ts';
import type { TextRange } from '../text/textRange.ts';

/** One number that a text prints. Its place leaves out a currency before it. */
export interface PrintedNumber extends TextRange {
  /** What it may be read as, in the form that is stored and looked up; one if it is certain. */
  readonly readings: readonly string[];
  /** Whether it is surely this number and surely an amount, a share or an order of magnitude. */
  readonly isCertain: boolean;
}

const DIGIT = /[0-9]/;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]+/y;
// Times, dates, scores of several sets, telephone numbers: no part of them is an amount.
const CHAIN = /[0-9]+(?:[.,][0-9]+)*(?:(?::[0-9]+)+|(?:\/[0-9]+){2,}|(?:[-–][0-9]+){2,})(?![0-9])/y;

/** Reads the numbers of a text in one language. Linear time; never throws. */
export function readNumbers(original: string, language: Language): PrintedNumber[] {
  const printed = printedTextOf(original);
  const { text } = printed;
  const found = findQuantities(printed, language).map((quantity) =>
    withSign(text, quantity, language),
  );
  return settleNeighbours(text, found, language).flatMap((quantity) => {
    const readings = [...new Set(quantity.values.flatMap((value) => readingOf(quantity, value)))];
    if (readings.length === 0) return [];
    const isCertain = quantity.isCertain && !isDoubtful(printed, quantity, language);
    const { start, end } = quantity;
    return [{ readings, isCertain, start: printed.startOf(start), end: printed.endOf(end - 1) }];
  });
}

function readingOf({ kind }: Quantity, value: Rational): string[] {
  if (kind === 'share') return [shareOf(value)];
  if (kind === 'percent') return [percentForm(value)];
  if (kind === 'multiples') return [multiplesForm(value.part)];
  const decimal = decimalOf(value);
  return decimal === undefined ? [] : [decimal];
}

function findQuantities(printed: PrintedText, language: Language): Quantity[] {
  const { text } = printed;
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const eastAsian = signsFor(text, at, language);
    if (eastAsian !== undefined) {
      const found = readEastAsian(text, at, language, eastAsian);
      if (found?.quantity) quantities.push(found.quantity);
      at = found === undefined ? at + 1 : Math.max(at + 1, found.end);
      continue;
    }
    const isDigit = DIGIT.test(character);
    if (!isDigit && !isLetter(character)) {
      at++;
      continue;
    }
    const isBehindNumber = quantities.at(-1)?.end === at - 1;
    const end = endOfNoNumber(text, at, isBehindNumber);
    if (end !== undefined) {
      at = end;
      continue;
    }
    const found = readQuantity(text, at, language);
    if (found === undefined) {
      at = Math.max(at + 1, wordEnd(text, at));
      continue;
    }
    const unitEnd = endOfJoined(text, found.end, isDigit);
    if (found.quantity !== undefined && unitEnd.isNumber) {
      quantities.push({
        ...found.quantity,
        isPlain: found.quantity.isPlain && unitEnd.end === found.end,
      });
    }
    at = Math.max(at + 1, unitEnd.end);
  }
  return quantities;
}

/** Where something ends that holds digits and no number: an address, a date, `F-16`. */
function endOfNoNumber(text: string, at: number, isBehindNumber: boolean): number | undefined {
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(text)?.[0];
  if (address !== undefined) return at + address.length;
  if (!startsWord(text, at)) return wordEnd(text, at);
  if (!DIGIT.test(text.charAt(at))) return undefined;
  const isJoined = text.charAt(at - 1) === '-' && isLetter(text.charAt(at - 2));
  if (isJoined && !isBehindNumber) return wordEnd(text, at);
  CHAIN.lastIndex = at;
  const chain = CHAIN.exec(text)?.[0];
  return chain === undefined ? undefined : wordEnd(text, at + chain.length);
}

/** Letters joined to digits are a unit (`5km`), or make a name of them (`4x4`, `10th`). */
function endOfJoined(
  text: string,
  end: number,
  isDigit: boolean,
): { end: number; isNumber: boolean } {
  if (!isDigit || !isLetter(text.charAt(end))) return { end, isNumber: true };
  if (isLetter(text.charAt(end - 1))) return { end, isNumber: true };
  const unit = endOfUnit(text, end);
  return unit === undefined
    ? { end: wordEnd(text, end), isNumber: false }
    : { end: unit, isNumber: true };
}
