import { isLetter, isSpace } from './context.ts';
import { isMoneyBefore } from './money.ts';
import { negative } from './rational.ts';
import type { Language } from './language.ts';
import type { Quantity } from './quantity.ts';

const MINUS = '−';
const DIGIT = /[0-9]/;
const DEGREES = /^ ?°/;
const LONGEST_PHRASE = 12;

/**
 * Gives a quantity the sign that stands before it. A true minus sign, or the word, is one; a hyphen
 * may be a dash or the point of a list, and counts only before per cent and degrees.
 */
export function withSign(text: string, quantity: Quantity, language: Language): Quantity {
  if (quantity.kind !== 'amount' && quantity.kind !== 'percent') return quantity;
  const word = minusWordBefore(text, quantity.start, language);
  if (word !== undefined && !language.words.hedges.isBefore(text, quantity.start)) {
    return isSecondChoice(text, word) ? withBoth(quantity) : negated(quantity, word);
  }
  const at = isMoneyBefore(text, quantity.start)
    ? currencyStart(text, quantity.start)
    : quantity.start;
  const sign = text.charAt(at - 1);
  if (!isFree(text, at - 2)) return quantity;
  if (sign === MINUS) return negated(quantity, at - 1);
  if (sign !== '-' && sign !== '–') return quantity;
  const isMeasured =
    quantity.kind === 'percent' || DEGREES.test(text.slice(quantity.end, quantity.end + 2));
  if (sign === '-' && isMeasured && at > 1) return negated(quantity, at - 1);
  return withBoth(quantity);
}

function withBoth(quantity: Quantity): Quantity {
  const values = [...quantity.values, ...quantity.values.map(negative)];
  return { ...quantity, values, isCertain: false };
}

/** Where `minus` starts, if it stands right before an index. */
function minusWordBefore(text: string, index: number, { words }: Language): number | undefined {
  if (!words.minus.isBefore(text, index)) return undefined;
  for (let start = index - 2; start >= Math.max(0, index - LONGEST_PHRASE); start--) {
    if (!isLetter(text.charAt(start - 1)) && words.minus.at(text, start)) return start;
  }
  return undefined;
}

/** `plus or minus five`, `plus/minus five`, `más o menos cinco`. */
function isSecondChoice(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  return /\/ ?$|plus|\+|(?:^|[ \u00A0\u2002])(?:o|or|ou|oder|of|eller|e) $/.test(before);
}

function negated(quantity: Quantity, start: number): Quantity {
  return { ...quantity, start, values: quantity.values.map(negative), splits: [] };
}

/** Whether what stands at an index lets a sign begin behind it: no number, word or bracket. */
function isFree(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (isSpace(character)) return !DIGIT.test(text.charAt(index - 1));
  return character === '' || character === '\n' || /[("'“„«‘]/.test(character);
}

function currencyStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && !/[-−–\s]/.test(text.charAt(start - 1)) && index - start < 5) start--;
  return start;
}
