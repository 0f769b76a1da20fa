import { isOfWord, type PlacedMark } from './placedMark.ts';

/*
 * What looks like a quotation mark and is none: signs of measures, gershayim and apostrophes at the
 * beginning of a word.
 */

const DIGIT = /\p{N}/u;
/** `6'5` before the mark of `6'5"`, and `40°26'46` before that of `40°26'46"`. */
const FEET_OR_MINUTES = /\p{N}['’′]\s?[0-9]{1,3}(?:[.,][0-9]{1,3})?\p{No}?$/u;
const LONGEST_MEASURE = 14;

/**
 * Whether a mark stands for inches or seconds: behind feet or minutes always, and else behind a
 * digit where no quotation is open that it could close.
 */
export function isInchMark(text: string, placed: PlacedMark, mayClose: boolean): boolean {
  const { at, before, after } = placed;
  if (!DIGIT.test(before)) return false;
  const isBehindFeet = FEET_OR_MINUTES.test(text.slice(Math.max(0, at - LONGEST_MEASURE), at));
  return isBehindFeet || (!mayClose && !isOfWord(after));
}

const HEBREW = /[\u05D0-\u05EA]/;
const HEBREW_BEFORE = /[\u05D0-\u05EA]+$/;
/** What Hebrew writes as one word with the next: “and”, “the”, “in” and the like. */
const PREFIXES = /^[והבכלמש]+$/;
const ONE_LETTER = /^[\u05D0-\u05EA](?![\u05D0-\u05EA])/;
const GERSHAYIM_OR_QUOTATION_MARK = /["״”]/g;
const LONGEST_ACRONYM = 12;

/**
 * Whether a mark within a Hebrew word is a gershayim, the sign of an acronym, as in `צה"ל`. Behind
 * nothing but prefixes it may open a quotation instead (`ה"ארץ"`): it does where the next mark
 * stands at the end of a word.
 */
export function isGershayim(text: string, { at, before, after }: PlacedMark): boolean {
  if (!HEBREW.test(before) || !HEBREW.test(after)) return false;
  if (ONE_LETTER.test(text.slice(at + 1, at + 3))) return true;
  const [start = ''] = HEBREW_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_ACRONYM), at)) ?? [];
  if (!PREFIXES.test(start)) return true;
  GERSHAYIM_OR_QUOTATION_MARK.lastIndex = at + 1;
  const next = GERSHAYIM_OR_QUOTATION_MARK.exec(text)?.index;
  return (
    next === undefined || /\s/.test(text.charAt(next - 1)) || HEBREW.test(text.charAt(next + 1))
  );
}

/** Words that a language begins with an apostrophe: `’tis`, `’s avonds`, `’ndrangheta`. */
const ELIDED = {
  en:
    'tis|twas|twere|twill|twould|em|im|er|ere|ello|ouse|til|tween|cause|cos|coz|cuz|bout|round|' +
    'neath|gainst|nuff|n|t',
  nl: 's|t|n|k|m|r',
  af: 'n|k|t',
  de: 's|n|ne|nen|ner|nem|rum|raus|rein|rauf|runter',
  it: 'ndranghet[ae]|ndrin[ae]|sto|sta|l|n',
};
/** In any language: a year without its century, as in `’90s`, and the article of Dutch names. */
const ELIDED_ANYWHERE = '[0-9]{2}s?|[ts]';
const NOT_IN_WORD = /(?![\p{L}\p{M}\p{N}])/u;
const ELISIONS = new Map(
  Object.entries({ ...ELIDED, '': 'n' }).map(([language, words]) => [
    language,
    new RegExp(`(?:${words}|${ELIDED_ANYWHERE})${NOT_IN_WORD.source}(?!['’])`, 'iuy'),
  ]),
);
const AND = new RegExp(`n['’]${NOT_IN_WORD.source}`, 'iuy');

/** Whether the word behind a mark is one that begins with an apostrophe, in the language given. */
export function isElision(text: string, { at }: PlacedMark, language: string): boolean {
  const elision = ELISIONS.get(language) ?? ELISIONS.get('');
  if (elision === undefined) return false;
  elision.lastIndex = at + 1;
  return elision.test(text);
}

/** Whether a mark is the first of the two apostrophes of `’n’`, as in `rock ’n’ roll`. */
export function isElidedAnd(text: string, { at }: PlacedMark): boolean {
  AND.lastIndex = at + 1;
  return AND.test(text);
}

/**
 * The end of a word behind which a mark is as likely an apostrophe: `soldiers’`, `goin’`, `po’`,
 * or a digit, behind which it may stand for feet.
 */
const MAY_END_WITH_APOSTROPHE =
  /(?:[sxzß]|\p{L}in|(?<![\p{L}\p{M}])(?:an|ol|o|th|wi|ma|po|mo|de|ca|fra)|\p{N})$/iu;
const LONGEST_END = 4;
const LETTER_OR_DIGIT_BEHIND_SPACE = /\s+[\p{L}\p{N}]/uy;

/** Whether a mark that may close a quotation may be an apostrophe as well: `soldiers’ camp`. */
export function mayBeApostrophe(text: string, { at }: PlacedMark): boolean {
  LETTER_OR_DIGIT_BEHIND_SPACE.lastIndex = at + 1;
  return (
    MAY_END_WITH_APOSTROPHE.test(text.slice(Math.max(0, at - LONGEST_END), at)) &&
    LETTER_OR_DIGIT_BEHIND_SPACE.test(text)
  );
}
