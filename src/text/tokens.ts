import { eachMatch } from './eachMatch.ts';
import type { TextRange } from './textRange.ts';

/** One word of a text, as a fingerprint reads it, with its place in the original text. */
export interface Token extends TextRange {
  /** The word in its normalised form. */
  readonly text: string;
  /**
   * Whether it is one character, with its marks, of a script that has no spaces between words.
   * Absent for a word.
   */
  readonly isCharacter?: true;
}

/**
 * The scripts whose words follow each other without a space, so that each character is a token: the
 * ideographic and those with the Line_Break property SA (Unicode Standard Annex 14). Not among them
 * are Hangul, whose words have spaces, and Tibetan, whose syllables are divided by a mark.
 *
 * Where their words end only a dictionary knows. That of `Intl.Segmenter` differs between versions,
 * and what is stored of a text has to outlive them.
 */
const WITHOUT_SPACES = [
  ...['Han', 'Hira', 'Kana'].map((name) => `\\p{Script_Extensions=${name}}`),
  ...['Bopomofo', 'Yi', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => `\\p{Script=${name}}`),
  ...['Tai_Le', 'New_Tai_Lue', 'Tai_Tham', 'Tai_Viet'].map((name) => `\\p{Script=${name}}`),
].join('');
const CHARACTER = `[[\\p{L}\\p{Nl}]&&[${WITHOUT_SPACES}]]\\p{M}*`;

// What may stand inside a token, between two pieces. Every look behind has a bounded length, and no
// two neighbouring parts match the same character, so that matching takes linear time.
const DECIMAL_POINT = /(?<=[0-9])\.(?=[0-9])/v;
/** In `1,5`, `10:15` and `1/2`, which are other numbers than `1` and `5`. */
const DIGIT_DIVIDER = /(?<=[0-9])[,:\/⁄·](?=[0-9])/v;
const HYPHEN_AT_LINE_END = /(?<=[\p{L}\p{M}])[\-‐][^\S\n]*\n[^\S\n]*(?=\p{L})/v;
const CONNECTORS = [/'/v, DECIMAL_POINT, DIGIT_DIVIDER, HYPHEN_AT_LINE_END];

/** What makes another amount of a number: a minus, a currency, per cent. */
const SIGN = '[\\-‐–−+±<>≤≥≈~\\p{Sc}]';
const SPACED_SIGN = '[−±<>≤≥≈\\p{Sc}][ \\u00A0\\u202F]';
const WORD_BEFORE = `[[\\p{L}\\p{M}\\p{N}\\-‐]--[${WITHOUT_SPACES}]]`;
/** Of `.5`. */
const POINT_BEFORE = '(?<![\\p{L}\\p{N}.…])\\.';
const SIGN_BEFORE = new RegExp(
  `(?:(?<!${WORD_BEFORE})(?:${SIGN}{1,3}|${SPACED_SIGN})|\\p{Sc}|${POINT_BEFORE})(?=\\p{N})`,
  'v',
);
const SIGN_BEHIND = /(?<=\p{N})(?:[ \u00A0\u202F]?[%٪‰‱°\p{Sc}](?!\p{N})|\+)/v;

/**
 * The source of an expression for a word of these letters: pieces with connectors between, and the
 * signs of a number.
 */
function wordOf(letter: string): string {
  const piece = `[${letter}\\p{N}][${letter}\\p{M}\\p{N}]*`;
  const word = `${piece}(?:(?:${CONNECTORS.map(({ source }) => source).join('|')})${piece})*`;
  return `(?:${SIGN_BEFORE.source})?${word}(?:${SIGN_BEHIND.source})?`;
}

const WORD = new RegExp(wordOf('\\p{L}'), 'gv');
const WORD_OR_CHARACTER = new RegExp(
  `(${CHARACTER})|${wordOf(`[\\p{L}--[${WITHOUT_SPACES}]]`)}`,
  'gv',
);
const CONNECTOR_NOT_KEPT = /[-‐\s]|(?<=(?<![0-9])[0-9]{1,3}),(?=[0-9]{3}(?![0-9]))/gu;
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
const SPACE = /\s/gu;
const FRACTION_SLASH = '⁄';
const DASH = /[‐–−]/gu;

const APOSTROPHE = /[‘’‛ʼʻ′]/gu;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /\p{M}/u;
const OTHER_NUMBER = /\p{No}/u;
const REST_OF_LINE_IS_BLANK = /[^\S\n]*\n/y;
const FIRST_BEYOND_ASCII = '\u0080';
const IS_ASCII = /^[!-~]*$/;
const IS_LETTERS = /^[A-Za-z]*$/;
/** ASCII without the grave accent, which stands for an apostrophe. */
const IS_PLAIN = /^[\0-_a-\x7F]*$/;
const SOFT_HYPHEN = '\u00AD';

/**
 * How many marks on one letter are read. No language needs more (Unicode Standard Annex 15,
 * definition D3, stream-safe text), and sorting an endless run of marks takes more than linear
 * time.
 */
const MOST_MARKS = 30;

/**
 * Splits a text into tokens, so that two printings of the same words give the same tokens.
 * docs/fingerprints.md, “What counts as the same word”, has the rules.
 *
 * @param text Any text. Read in linear time.
 * @returns The tokens in order. A character that stands for several words (`½`) gives all of them
 *   its own place. Never throws.
 */
export function tokensOf(text: string): Token[] {
  return matchesIn(text, WORD_OR_CHARACTER);
}

/**
 * As `tokensOf`, but what a script without spaces writes in a row is one token, with the digits in
 * it: a number does not end where a character does.
 */
export function unbrokenTokensOf(text: string): Token[] {
  return matchesIn(text, WORD);
}

function matchesIn(text: string, pattern: RegExp): Token[] {
  const { folded, startOf, endOf } = fold(text);
  return eachMatch(folded, pattern).map(({ 0: word, 1: character, index }) => ({
    text: normalise(word),
    start: startOf(index),
    end: endOf(index + word.length - 1),
    ...(character === undefined ? {} : { isCharacter: true as const }),
  }));
}

function normalise(word: string): string {
  if (IS_LETTERS.test(word)) return word.toLowerCase();
  const [signs = ''] = SIGNS_BEFORE.exec(word) ?? [];
  const rest = foldCase(word.slice(signs.length).replace(CONNECTOR_NOT_KEPT, ''));
  return signs.replace(DASH, '-').replace(SPACE, '') + rest.replaceAll(FRACTION_SLASH, '/');
}

/** Tokens in a row, at least one. */
export type TokenRun = [Token, ...Token[]];

/** Whether there is at least one token. */
export function hasTokens(tokens: readonly Token[]): tokens is TokenRun {
  return tokens.length > 0;
}

/** The range from the first to the last of some tokens in a row. */
export function rangeOf(tokens: TokenRun): TextRange {
  const [first] = tokens;
  const { end } = tokens.at(-1) ?? first;
  return { start: first.start, end };
}

/** A text with each character in its simplest form, and where each code unit comes from. */
interface FoldedText {
  readonly folded: string;
  /** where the character stands in the text that became the code unit at an offset */
  readonly startOf: (offset: number) => number;
  /** where it ends */
  readonly endOf: (offset: number) => number;
}

/**
 * Decomposes one character at a time, because only in this way is the origin of each resulting code
 * unit known. `foldCase` composes again, token by token.
 */
function fold(text: string): FoldedText {
  // Each character of such a text is its own simplest form.
  if (IS_PLAIN.test(text))
    return { folded: text, startOf: (offset) => offset, endOf: (offset) => offset + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let marks = 0;
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (character < FIRST_BEYOND_ASCII && character !== '`') {
      folded += character;
      starts.push(start);
      ends.push(end);
      marks = 0;
      start = end;
      continue;
    }
    marks = MARK.test(character) ? marks + 1 : 0;
    const replacement = marks > MOST_MARKS ? '' : foldCharacter(character, text, end);
    folded += replacement;
    for (let units = replacement.length; units > 0; units--) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return {
    folded,
    startOf: (offset) => starts[offset] ?? 0,
    endOf: (offset) => ends[offset] ?? text.length,
  };
}

function foldCharacter(character: string, text: string, end: number): string {
  if (character === '`' || character === '´') return "'";
  if (character === SOFT_HYPHEN) return isLastInLine(text, end) ? '-' : '';
  if (IGNORABLE.test(character)) return '';
  const decomposed = character.normalize('NFKD').replace(APOSTROPHE, "'");
  return OTHER_NUMBER.test(character) ? ` ${decomposed} ` : decomposed;
}

function isLastInLine(text: string, end: number): boolean {
  REST_OF_LINE_IS_BLANK.lastIndex = end;
  return REST_OF_LINE_IS_BLANK.test(text);
}

/**
 * Lower case first, because the capital `ẞ` has no other capital. Then up and down again, which
 * unites letters with several small forms (`ß` and `ss`, `σ` and `ς`). Last, composes what that
 * took apart.
 */
function foldCase(word: string): string {
  if (IS_ASCII.test(word)) return word.toLowerCase();
  return word.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}
