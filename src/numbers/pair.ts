import { rational } from './rational.ts';
import type { Language } from './language.ts';
import type { Quantity } from './quantity.ts';

/** What stands between two numbers that follow each other. */
export interface Pair {
  readonly text: string;
  readonly first: Quantity;
  readonly second: Quantity;
  /** What stands between them, but for a currency before the second. */
  readonly gap: string;
  readonly isMoney: boolean;
  readonly language: Language;
}

export const HUNDRED = rational(100);

/** Whether a number stands in one word that has another meaning too. */
export function isOtherWord({ text, language }: Pair, { start, end }: Quantity): boolean {
  return language.words.doubtfulAlone.at(text, start)?.end === end;
}

/** Both numbers of a pair, neither of them certain. */
export function bothDoubtful({ first, second }: Pair): Quantity[] {
  return [doubtful(first), doubtful(second)];
}

/** A number that is not certain any more. */
export function doubtful(quantity: Quantity): Quantity {
  return { ...quantity, isCertain: false };
}
