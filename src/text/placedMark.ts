const SPACE = /\s/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Scripts whose words touch quotation marks and have no apostrophe in them: those without spaces,
 * and Hangul, whose particles follow a closing mark at once.
 */
const TOUCHES_MARKS = new RegExp(
  `[${['Han', 'Hira', 'Kana', 'Hang'].map((name) => `\\p{Script_Extensions=${name}}`).join('')}` +
    `${['Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => `\\p{Script=${name}}`).join('')}]`,
  'u',
);
/** What a mark right before it does not open a quotation. */
const CLOSES = /[,;:!?)\]}”’»›、。，！？；：）」』]/u;
const OPENS = /[([{¡¿“‘„‚«‹（「『]/u;

const LAST_OF_FIRST_PLANE = 0xffff;

/** A mark with what stands on both sides of it: one character each, "" at an end of the text. */
export interface PlacedMark {
  readonly mark: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** A mark with its neighbours, where what has no look does not count as one. */
export function placedMark(text: string, at: number): PlacedMark {
  return {
    mark: text.charAt(at),
    at,
    before: visibleCharacter(text, at - 1, -1),
    after: visibleCharacter(text, at + 1, 1),
  };
}

function visibleCharacter(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (IGNORABLE.test(text.charAt(at))) at += step;
  // The second half of a surrogate pair comes first where the way leads back.
  const pair = step === -1 ? (text.codePointAt(at - 1) ?? 0) : 0;
  const code = pair > LAST_OF_FIRST_PLANE ? pair : text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a neighbour is white space, or an end of the text. */
export const isSpaceOrEdge = (neighbour: string): boolean =>
  neighbour === '' || SPACE.test(neighbour);

/** Whether a neighbour is a letter, a mark on one or a digit, of a script with spaces. */
export const isOfWord = (neighbour: string): boolean =>
  LETTER_OR_DIGIT.test(neighbour) && !TOUCHES_MARKS.test(neighbour);

/** Whether a mark stands where one opens, if its shape does not say it. */
export const isInOpeningPlace = ({ before, after }: PlacedMark): boolean =>
  !isOfWord(before) &&
  !isSpaceOrEdge(after) &&
  !CLOSES.test(after) &&
  !(after === '.' && !isSpaceOrEdge(before));

/** Whether a mark stands where one closes, if its shape does not say it. */
export const isInClosingPlace = ({ before, after }: PlacedMark): boolean =>
  !isSpaceOrEdge(before) && !isOfWord(after) && !OPENS.test(before);
