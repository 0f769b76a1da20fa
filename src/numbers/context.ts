import type { PrintedText } from './printedText.ts';

const SPACE = /[ \u00A0\u2002]/;
const LETTER = /[\p{L}\p{M}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}'’-]/u;
const SENTENCE_START =
  /(?:[.!?:;…。！？]["'”’»)]*[ \u00A0\u2002]?|["'“„«‘(「•–][ \u00A0]?|\n[ \u00A0]?)$/u;
const LONGEST_WORD = 40;

/** Whether nothing of the same sentence stands before an index. */
export function startsSentence(text: string, index: number): boolean {
  return index <= 1 || SENTENCE_START.test(text.slice(Math.max(0, index - 4), index));
}

/** Whether a character is a space within a sentence. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** Whether a character is a letter, or a mark on one. */
export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

/** Where the word before an index starts, if only a space stands between. */
export function wordBefore(text: string, index: number): number | undefined {
  const end = isSpace(text.charAt(index - 1)) ? index - 1 : index;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && WORD_CHARACTER.test(text.charAt(start - 1))) {
    start--;
  }
  return start < end && end < index ? start : undefined;
}

/** Where the word at an index ends: the letters, digits and apostrophes from there on. */
export function wordEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && WORD_CHARACTER.test(text.charAt(end)) && text.charAt(end) !== '-') {
    end++;
  }
  return end;
}

/** Whether the word at an index has a capital that no sentence gave it. */
export function isNameAt(printed: PrintedText, index: number): boolean {
  return printed.isCapital(index) && !startsSentence(printed.text, index);
}
