import { skipDivider } from './heads.ts';
import type { Language } from './language.ts';

const CODES =
  'usd|eur|gbp|jpy|krw|cny|uah|rub|chf|cad|aud|inr|pln|czk|sek|nok|dkk|try|brl|mxn|rmb|rs';
const BEFORE = new RegExp(`(?:\\p{Sc}|(?<!\\p{L})(?:${CODES})\\.?)[ \\u00A0]?$`, 'u');
const BEHIND = new RegExp(`[ \\u00A0]?(?:\\p{Sc}|(?:${CODES})(?![\\p{L}\\p{N}]))`, 'uy');
const LONGEST_BEFORE = 6;

/** Whether a currency stands right before or right behind a number. */
export function isMoneyAround(text: string, start: number, end: number): boolean {
  BEHIND.lastIndex = end;
  return isMoneyBefore(text, start) || BEHIND.test(text);
}

/** Whether a currency stands right before an index. */
export function isMoneyBefore(text: string, index: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index));
}

/** Whether what stands behind a number is a word for what is counted: people, barrels. */
export function isCountedBehind(text: string, index: number, { words }: Language): boolean {
  return words.counted.at(text, skipDivider(text, index)) !== undefined;
}
