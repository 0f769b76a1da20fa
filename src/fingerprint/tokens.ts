/** One word of a text. */
export interface Word {
  /** The word in its normalised form, as `words` describes it. */
  readonly text: string;
  /** Where the word starts in the original text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive, in UTF-16 code units. */
  readonly end: number;
}

const APOSTROPHE = /[‘’‛ʼʻ′]/gu;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;
const OTHER_NUMBER = /^\p{No}$/u;
const REST_OF_LINE_IS_BLANK = /[^\S\n]*\n/y;

// Inside a word may stand: an apostrophe; the point of a decimal number; the comma of grouped
// thousands; a hyphen with a line end behind it. Every look behind is of bounded length, and no
// two neighbouring parts can match the same character, so the time stays linear.
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:'|(?<=[0-9])\.(?=[0-9])|(?<=(?<![0-9])[0-9]{1,3}),(?=[0-9]{3}(?![0-9]))|(?<=[\p{L}\p{M}])[-‐][^\S\n]*\n[^\S\n]*(?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const INSIDE_BUT_NOT_KEPT = /[-‐,\s]/gu;

// Unicode Standard Annex 15, definition D3 (stream-safe text): no language needs more than 30
// marks on one letter, and sorting an endless run of them takes more than linear time.
const MOST_MARKS = 30;

/**
 * Splits a text into words, written so that two prints of the same words compare equal.
 *
 * What counts as equal:
 *
 * - **Unicode forms.** Words are in Normalization Form KC (Unicode Standard Annex 15), so
 *   composed and decomposed letters, ligatures (`ﬁ`), full-width letters and the like are one.
 *   Characters that have no look of their own (Default_Ignorable_Code_Point: zero-width spaces
 *   and joiners, direction marks, variation selectors) are removed. Of more than 30 marks on
 *   one letter, only 30 are read.
 * - **Case.** Folded by way of capitals, so that `Straße` = `STRASSE`.
 * - **Apostrophes and single quotation marks** are `'` inside a word, whatever their shape
 *   (`they're` = `they’re`), and nothing at its edges (`'tis` = `tis`, `soldiers’` = `soldiers`).
 * - **Hyphens and dashes** separate words, with or without spaces: `early- to mid-October` =
 *   `early to mid October`. Two exceptions: a soft hyphen is removed, and a hyphen at a line end
 *   between two letters joins them (`exam-⏎ple` = `example`; so a word that keeps its hyphen
 *   must not be broken there).
 * - **White space** of any kind and amount only separates.
 * - **Punctuation and symbols** are dropped and separate: `“`, `"`, `.`, `…`, `$`, `%`, `&`, `_`.
 *   `U.S.` is thus two words, and not equal to `US`.
 * - **Numbers.** The comma between groups of three digits vanishes (`3,000` = `3000`), the point
 *   of a decimal number stays (`1.5`). A fraction, a superscript or a circled number is a word
 *   of its own: `2½` = `2 1/2`, and the footnote mark in `3,000²` does not change the number.
 *
 * A word is a letter or digit with the letters, marks and digits that follow, in any script.
 * Scripts that put no space between words (Chinese, Japanese, Thai) give one long word for each
 * stretch between punctuation: splitting them needs a dictionary, which differs between
 * versions of Node, and a stored fingerprint has to outlive those.
 *
 * @param text Any text. Read in linear time.
 * @returns The words in order. A character that stands for several words (`½`) gives all of them
 *   its own offsets. Never throws.
 */
export function words(text: string): Word[] {
  const { folded, starts, ends } = fold(text);
  const found: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const last = match.index + match[0].length - 1;
    found.push({
      text: foldCase(match[0].replace(INSIDE_BUT_NOT_KEPT, '')),
      start: starts[match.index] ?? 0,
      end: ends[last] ?? text.length,
    });
  }
  return found;
}

/**
 * Decomposes one character at a time, because only that way is the origin of each resulting
 * code unit known. `foldCase` composes again, word by word.
 */
function fold(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let marks = 0;
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    marks = MARK.test(character) ? marks + 1 : 0;
    const replacement = marks > MOST_MARKS ? '' : foldCharacter(character, text, end);
    folded += replacement;
    starts.push(...Array.from(replacement.split(''), () => start));
    ends.push(...Array.from(replacement.split(''), () => end));
    start = end;
  }
  return { folded, starts, ends };
}

function foldCharacter(character: string, text: string, end: number): string {
  if (character === '`' || character === '´') return "'";
  if (character < '\u0080') return character;
  if (character === '\u00AD') {
    REST_OF_LINE_IS_BLANK.lastIndex = end;
    return REST_OF_LINE_IS_BLANK.test(text) ? '-' : '';
  }
  if (IGNORABLE.test(character)) return '';
  const decomposed = character.normalize('NFKD').replace(APOSTROPHE, "'");
  return OTHER_NUMBER.test(character) ? ` ${decomposed} ` : decomposed;
}

function foldCase(word: string): string {
  // Lower first, because the capital ẞ has no other capital; then the round trip that unites
  // letters with several small forms (ß and ss, σ and ς); then compose what that took apart.
  return word.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}
