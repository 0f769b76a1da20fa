import { languageFor } from './languages/index.ts';
import { readNumbers, type PrintedNumber } from './numberReader.ts';

export type { PrintedNumber };

/**
 * Finds the numbers that a text prints, in digits or in words. docs/numbers.md has the rules.
 *
 * @param text Any text. Read in linear time.
 * @param language The language of the text (BCP 47).
 * @returns The numbers in the order of the text, each as often as it stands there. Never throws.
 */
export function numbersIn(text: string, language: string): PrintedNumber[] {
  return readNumbers(text, languageFor(language));
}

/**
 * Whether all number words of a language are read. In others, a number that was not found may be
 * printed in words.
 */
export function readsNumberWords(language: string): boolean {
  return languageFor(language).data.readsAllWords;
}
