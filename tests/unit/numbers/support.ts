import { numbersIn } from '../../../src/numbers/numbers.ts';

/** The values of the numbers in a text. */
export const valuesIn = (text: string): string[] =>
  numbersIn(text, 'en').map(({ readings }) => readings[0] ?? '');

/** The numbers in a text as it prints them. */
export const printedIn = (text: string): string[] =>
  numbersIn(text, 'en').map(({ start, end }) => text.slice(start, end));
