import { isLetter, wordBefore, wordEnd } from './context.ts';
import { skipDivider } from './heads.ts';
import { isMoneyAround } from './money.ts';
import { isScaled } from './quantity.ts';
import { UNITS } from './units.ts';
import type { Doubt } from './doubt.ts';
import type { Language } from './language.ts';

/* Doubts whether a number is all of one: what stands right beside it may be the rest. */

const DIGIT_BEFORE = /[0-9][ \u00A0\u2002]$/;
const DIGIT_BEHIND = /^[ \u00A0\u2002][0-9]/;
/** `1,` at the end of a line and `500` in the next. */
const GROUP_BEFORE = /[0-9][.,']\u2002$/;
const GROUP_BEHIND = /^[.,']\u2002[0-9]{3}(?![0-9])/;
/** `drei- bis viertausend`. */
const HANGING_HYPHEN = /^-[ \u00A0\u2002,]/;
/** `300 K€`: letters that may be a scale, before a currency or alone. */
const LETTER_SCALE = /^(?:[kк]|[kmbt](?:\p{Sc}|eur|euro|usd|gbp|chf|kr|rs|inr))(?![\p{L}\p{N}])/u;
const VOWELS = 'aeiouyàâäáãåæèéêëìíîïòóôõöøùúûüýąęıаеиоуыэюяіїє';
/** Abbreviations of scales in some country or other. */
const ABBREVIATED =
  /^(?:mi[ao]s?|mios|mill?[dn]?s?|bill?s?|trill?s?|milj|mlrd|mlj)(?![\p{L}\p{N}])/u;
const NO_VOWEL = new RegExp(`^(?=[\\p{Script=Latin}\\p{Script=Cyrillic}])[^${VOWELS}]{2,5}$`, 'u');
const LONGEST_ABBREVIATION = 7;
const LONGEST_LINK = 3;
const TAIL_WORDS = 2;

/** Digits stand beside it, with nothing but a space between: `020 7946 0958`. */
export const isBesideDigits: Doubt = ({ text, quantity: { start, end } }) => {
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 6);
  return (
    DIGIT_BEFORE.test(before) ||
    GROUP_BEFORE.test(before) ||
    DIGIT_BEHIND.test(behind) ||
    GROUP_BEHIND.test(behind)
  );
};

/** `тысяч пять`, `тысяч до пяти`, `bin 500`: a scale that is not read with what follows it. */
export const isBehindScale: Doubt = ({ text, quantity: { start }, language }) => {
  if (isScaleBefore(text, start, language)) return true;
  const link = wordBefore(text, start);
  return (
    language.data.putsScalesFirst === true &&
    link !== undefined &&
    start - link <= LONGEST_LINK + 1 &&
    isScaleBefore(text, link, language)
  );
};

function isScaleBefore(text: string, index: number, language: Language): boolean {
  const { scales, dozens, orders } = language;
  return [scales, dozens, orders].some((set) => set.isBefore(text, index));
}

/** `nought point five`: a decimal of which the other side is not read. */
export const isBesidePoint: Doubt = ({ text, quantity: { start, end }, language }) =>
  language.pointWords.isBefore(text, start) ||
  language.pointWords.at(text, skipDivider(text, end)) !== undefined;

/** `three years and a half`. */
export const hasTailBehindNoun: Doubt = ({ text, quantity: { end }, language }) => {
  let at = end;
  for (let skipped = 0; skipped <= TAIL_WORDS; skipped++) {
    const from = skipDivider(text, at);
    if (from === at || !isLetter(text.charAt(from))) return false;
    if (language.tails.at(text, from) !== undefined) return true;
    at = wordEnd(text, from);
  }
  return false;
};

/** `three million-pound homes`, `2 %-Punkte`: a scale or per cent that is part of a word. */
export const isEndInCompound: Doubt = ({ text, quantity }) => {
  const { start, end, kind } = quantity;
  if (text.charAt(end) !== '-' || !isLetter(text.charAt(end + 1))) return false;
  // `a 50-million-dollar loan` joins the scale to its number as well.
  const isJoined = text.slice(start, end).includes('-');
  return kind === 'percent' || (isScaled(quantity) && !isJoined);
};

/** `साढ़े 3 लाख`, `3 milioane și jumătate`: a word that changes it, and is not read. */
export const isBesideChanger: Doubt = ({ text, quantity: { start, end }, language: { words } }) => {
  const behind = skipDivider(text, end);
  return (
    words.changers.isBefore(text, start) ||
    [words.changers, words.changersBehind].some((set) => set.at(text, behind) !== undefined)
  );
};

export const hasHangingHyphen: Doubt = ({ text, quantity: { end } }) =>
  HANGING_HYPHEN.test(text.slice(end, end + 2));

/** `3 grand`, `200 K`, `300 K€`, and an abbreviation that is not known. */
export const isBeforeLikelyScale: Doubt = ({ text, quantity: { end, isInWords }, language }) => {
  const from = skipDivider(text, end);
  if (from === end || !isLetter(text.charAt(from))) return false;
  if (language.words.doubtfulScales.at(text, from) !== undefined) return true;
  if (ABBREVIATED.test(text.slice(from, from + LONGEST_ABBREVIATION))) return true;
  if (isInWords) return false;
  const isLetterScale =
    LETTER_SCALE.test(text.slice(from, from + 6)) ||
    language.letterScales.at(text, from) !== undefined;
  if (isLetterScale) return true;
  const word = text.slice(from, wordEnd(text, from));
  return (
    NO_VOWEL.test(word) &&
    !UNITS.has(word) &&
    !isMoneyAround(text, 0, end) &&
    language.words.counted.at(text, from) === undefined
  );
};

/** `millionaires`, `thousandth`: a word that is made of a scale, and an order of magnitude. */
export const isBeforeScaleWord: Doubt = ({ text, quantity, language }) => {
  const from = skipDivider(text, quantity.end);
  return from > quantity.end && language.scaleStems.some((stem) => text.startsWith(stem, from));
};
