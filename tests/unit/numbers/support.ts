import { numbersIn } from '../../../src/numbers/numbers.ts';

/**
 * What is read in a text, in one line: `3000`, with a question mark where it is not certain and a
 * bar between its readings: `?3|3000`.
 */
export const readingsIn = (text: string, language = 'en'): string =>
  numbersIn(text, language)
    .map(({ readings, isCertain }) => (isCertain ? '' : '?') + readings.join('|'))
    .join(' ; ');

/** The numbers in a text as it prints them. */
export const printedIn = (text: string, language = 'en'): string[] =>
  numbersIn(text, language).map(({ start, end }) => text.slice(start, end));
