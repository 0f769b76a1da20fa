import { THIN_SPACE, WIDE_SPACE } from '../printedText.ts';
import { LOOSE_JOINT } from './spelloutRules.ts';

/** What may divide words: a space or a hyphen. */
export const DIVIDERS: readonly string[] = ['-', ' ', THIN_SPACE, WIDE_SPACE];

/**
 * Finds letters in a text as loosely as people write them: a space or a hyphen may stand for the
 * other, and a hyphen may be missing where the words are joined.
 *
 * @param isJoined Whether any space may be missing.
 * @returns Where they end, or `undefined` where they do not stand at the index.
 */
export function endOfLiteral(
  text: string,
  index: number,
  literal: string,
  isJoined = false,
): number | undefined {
  let at = index;
  for (const letter of literal) {
    if (letter === text.charAt(at)) {
      at += letter.length;
    } else if (letter === ' ' || letter === LOOSE_JOINT) {
      if (isDivider(text.charAt(at))) at++;
      else if (letter === ' ' && !isJoined) return undefined;
    } else if (letter !== ',') {
      return undefined;
    }
  }
  return at;
}

/** Whether words may be divided by a character: a space or a hyphen. */
export function isDivider(character: string): boolean {
  return DIVIDERS.includes(character);
}
