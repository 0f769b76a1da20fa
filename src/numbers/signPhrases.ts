import { isSpace } from './context.ts';

/** Where the longest of some phrases ends, if one stands at an index. */
export function endOfPhrase(text: string, index: number, phrases: string): number | undefined {
  const found = phrases
    .split('|')
    .filter((phrase) => phrase !== '' && text.startsWith(phrase, index))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? undefined : index + found.length;
}

/** Skips one space. */
export function skipSpace(text: string, index: number): number {
  return isSpace(text.charAt(index)) ? index + 1 : index;
}
