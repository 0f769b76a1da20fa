const SPACE = /\s/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const HALF_OF_SURROGATE_PAIR = /[\uD800-\uDFFF]/;

/** Whether white space stands at an index. Beyond the start and the end of the text counts too. */
export function isSpaceAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character === '' || SPACE.test(character);
}

/**
 * Whether a letter, a mark on one or a digit stands at an index. Half of a surrogate pair counts as
 * a letter, because letters outside the first plane of Unicode are such pairs.
 */
export function isLetterOrDigitAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  return LETTER_OR_DIGIT.test(character) || HALF_OF_SURROGATE_PAIR.test(character);
}
