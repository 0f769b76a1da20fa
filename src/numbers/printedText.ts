/**
 * A text in the form in which numbers are looked for: small letters, ASCII digits, one kind of
 * hyphen, of dash and of apostrophe, one space for many, nothing invisible.
 */
export interface PrintedText {
  /**
   * White space is one of four characters: an ordinary space; a no-break or thin one, U+00A0; one
   * that is wider or breaks the line, U+2002; and a line feed for a tab or many spaces, as between
   * the cells of a table, or an empty line, across which nothing is read.
   */
  readonly text: string;
  /** Where the code unit at an index starts in the original. */
  startOf(index: number): number;
  /** Where the code unit at an index ends in the original. */
  endOf(index: number): number;
  /** Whether a capital letter stood at an index. */
  isCapital(index: number): boolean;
}

export const THIN_SPACE = '\u00A0';
export const WIDE_SPACE = '\u2002';
export const FRACTION_BAR = '\u2044';
/** Stands for a raised, lowered or circled number, which is no amount. */
export const NUMBER_MARK = '\u2020';

// Many marks on one letter take more than linear time to sort; no language needs more.
const CHARACTER = /\s+|\P{M}\p{M}{0,30}|\p{M}/suy;
const SPACE = /^\s/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const DECIMAL_DIGIT = /^\p{Nd}$/u;
const OTHER_NUMBER = /^\p{No}$/u;
const CAPITAL = /^\p{Lu}/u;
const HYPHEN = /^[-\u2010\u2011]$/u;
const LETTER_BEFORE = /\p{L}$/u;
const GROUPING_SPACE = /^[\u00A0\u2007-\u2009\u202F]$/u;
const SPACE_CODE = 0x20;
const GRAVE = 0x60;
const LAST_OF_ASCII = 0x7f;
/** No mark that joins the character before it comes earlier in Unicode. */
const FIRST_MARK = 0x300;
const LINE_END = /\r\n|[\n\r\v\u2028]/g;
/** The end of a paragraph or of a page. */
const PARAGRAPH_END = /[\f\u2029]/;
/** What divides the cells of a table. */
const CELL_BORDER = /\t|\s{3}/;

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‛ʼʻ`´＇'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑'].map((mark) => [mark, '-'] as const),
  ...[...'‒–—―'].map((mark) => [mark, '–'] as const),
  ['٪', '%'],
  // Without a space behind it, a comma would seem to stand inside a number.
  ['，', '、'],
  ['：', ';'],
  // Russian newspapers print both.
  ['ё', 'е'],
  ['Ё', 'е'],
  // In small letters, one with a dot is two characters.
  ['İ', 'i'],
]);

/** The digit zero of each script that newspapers print, besides those that Unicode makes equal. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** Brings a text into the form in which numbers are looked for. Linear time; never throws. */
export function printedTextOf(original: string): PrintedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const isCapital: boolean[] = [];
  let before = '';
  const add = (folded: string, index: number, next: number, hasCapital: boolean): void => {
    parts.push(folded);
    before = folded;
    for (let units = folded.length; units > 0; units--) {
      starts.push(index);
      ends.push(next);
      isCapital.push(hasCapital);
    }
  };
  let index = 0;
  while (index < original.length) {
    if (isOrdinary(original, index)) {
      const character = original.charAt(index);
      const small = character.toLowerCase();
      add(small, index, ++index, small !== character);
      continue;
    }
    CHARACTER.lastIndex = index;
    const character = CHARACTER.exec(original)?.[0] ?? original.charAt(index);
    const next = index + character.length;
    const folded = foldCharacter(character, before, original, next);
    if (folded === undefined) {
      // A word divided at the end of a line goes on behind it: takes the hyphen back.
      parts.pop();
      starts.pop();
      ends.pop();
      isCapital.pop();
      before = parts.at(-1) ?? '';
    } else if (folded !== '') {
      add(folded, index, next, CAPITAL.test(character));
    }
    index = next;
  }
  return {
    text: parts.join(''),
    startOf: (index) => starts[index] ?? original.length,
    endOf: (index) => ends[index] ?? original.length,
    isCapital: (index) => isCapital[index] ?? false,
  };
}

/** Whether a letter, digit or sign of ASCII stands at an index that nothing changes, nor joins. */
function isOrdinary(original: string, index: number): boolean {
  const code = original.charCodeAt(index);
  const behind = index + 1 < original.length ? original.charCodeAt(index + 1) : 0;
  return code > SPACE_CODE && code < LAST_OF_ASCII && code !== GRAVE && behind < FIRST_MARK;
}

/** What a character becomes; `undefined` for a line end that divides a word. */
function foldCharacter(
  character: string,
  before: string,
  original: string,
  next: number,
): string | undefined {
  if (SPACE.test(character)) return foldSpace(character, before, original, next);
  if (character.length === 1 && character < '\u0080') {
    return MARKS.get(character) ?? character.toLowerCase();
  }
  const composed = character.replace(IGNORABLE, '').normalize('NFKC');
  const mark = MARKS.get(character) ?? MARKS.get(composed);
  if (mark !== undefined) return mark;
  if (composed.includes(FRACTION_BAR)) {
    return composed.length === 1 ? composed : foldFraction(composed, before);
  }
  if (OTHER_NUMBER.test(character)) return NUMBER_MARK;
  return DECIMAL_DIGIT.test(composed) ? digitOf(composed) : composed.toLowerCase();
}

function foldSpace(
  space: string,
  before: string,
  original: string,
  next: number,
): string | undefined {
  const lines = space.match(LINE_END)?.length ?? 0;
  if (lines > 1 || PARAGRAPH_END.test(space)) return '\n';
  if (lines === 1) {
    const dividesWord = before === '-' && isLetterAround(original, next - space.length, next);
    return dividesWord ? undefined : WIDE_SPACE;
  }
  if (space === ' ') return ' ';
  if (CELL_BORDER.test(space)) return '\n';
  return GROUPING_SPACE.test(space) ? THIN_SPACE : WIDE_SPACE;
}

/** Whether a hyphen that ends before `from` stands between two letters, the second at `to`. */
function isLetterAround(original: string, from: number, to: number): boolean {
  const letter = String.fromCodePoint(original.codePointAt(to) ?? 0);
  return (
    LETTER_BEFORE.test(letter) &&
    HYPHEN.test(original.charAt(from - 1)) &&
    LETTER_BEFORE.test(original.slice(Math.max(0, from - 3), from - 1))
  );
}

/** `½` behind a digit is a number of its own. */
function foldFraction(fraction: string, before: string): string {
  return /[0-9]$/.test(before) ? ` ${fraction}` : fraction;
}

function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((candidate) => point >= candidate && point < candidate + 10);
  return zero === undefined ? digit : String(point - zero);
}
