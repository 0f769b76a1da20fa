import { isLetter, isNameAt, isSpace, startsSentence, wordBefore, wordEnd } from './context.ts';
import { skipDivider } from './heads.ts';
import { isMoneyBefore } from './money.ts';
import type { Doubt } from './doubt.ts';
import type { PrintedText } from './printedText.ts';

/* Doubts whether a number counts anything, or is part of a name. */

const SMALL_NAME = 100n;
const LARGE_NAME = 10_000n;
const SMALL_COMPOUND = 12n;

export const isAfterLabel: Doubt = ({
  text,
  quantity: { start, isPlain, isInWords },
  language,
}) => {
  const { labels, openers, beforeYear, beforeHour } = language.words;
  if (!labels.isBefore(text, start) || isMoneyBefore(text, start)) return false;
  // Before groups of digits some say nothing: `die 10.000`.
  const isWeak = [openers, beforeYear, beforeHour].some((set) => set.isBefore(text, start));
  return isPlain || isInWords || !isWeak;
};

export const isBeforeLabel: Doubt = ({ text, quantity, language: { words } }) =>
  words.labelsBehind.at(text, skipDivider(text, quantity.end)) !== undefined;

/** `Flight 370`, `iOS 18`: a capital that no sentence gave. */
export const isAfterName: Doubt = ({ printed, text, quantity, language }) => {
  const word = wordBefore(text, quantity.start);
  if (word === undefined || !hasCapital(printed, word, quantity.start)) return false;
  const { hedges, openers } = language.words;
  const isOpener = startsSentence(text, word) && openers.isBefore(text, quantity.start);
  return !isOpener && !hedges.isBefore(text, quantity.start);
};

function hasCapital(printed: PrintedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (printed.isCapital(at)) return true;
  return false;
}

/** `3 Para`, `Nine Inch Nails`, `10115 Berlin`: a small number, or digits without groups. */
export const isBeforeName: Doubt = ({ printed, text, quantity, language: { data } }) => {
  const { start, end, isInWords, values } = quantity;
  if (!isSpace(text.charAt(end)) || !printed.isCapital(end + 1)) return false;
  const value = values[0]?.part ?? 0n;
  if (data.hasCapitalNouns === true) return !isInWords && value >= LARGE_NAME;
  if (isInWords) return printed.isCapital(start) && value < SMALL_NAME;
  return value < SMALL_NAME || value >= LARGE_NAME;
};

/** `Avenida Paulista, 1.578`. */
const STREETS =
  'avenida|rua|av\\.|calle|paseo|plaza|via|viale|piazza|corso|улица|улице|ulica|ul\\.';
const STREET_BEFORE = new RegExp(`(?:${STREETS})(?!\\p{L})[^,.;\\n]{0,30},[ \\u00A0]$`, 'u');
const LONGEST_STREET = 46;

export const isBehindStreet: Doubt = ({ text, quantity: { start } }) =>
  STREET_BEFORE.test(text.slice(Math.max(0, start - LONGEST_STREET), start));

/** `10 Downing Street`. */
export const isBeforeAddress: Doubt = ({ printed, text, quantity: { end }, language }) => {
  const name = end + 1;
  if (!isSpace(text.charAt(end)) || !printed.isCapital(name)) return false;
  return language.words.labelsBehind.at(text, skipDivider(text, wordEnd(text, name))) !== undefined;
};

/** `24-year-old` counts years in English; elsewhere a hyphen makes ordinals and names. */
export const isInCompound: Doubt = ({ printed, text, quantity: { end, isPlain }, language }) => {
  if (!isPlain || text.charAt(end) !== '-' || !isLetter(text.charAt(end + 1))) return false;
  const isCounted = language.data.hasHyphenCounts === true && !printed.isCapital(end + 1);
  return !isCounted || wordEnd(text, end + 1) === end + 2;
};

export const isNameInWords: Doubt = ({ printed, quantity }) => isNameAt(printed, quantity.start);

/** `two-way`, `top-ten`. */
export const isWordInCompound: Doubt = ({ text, quantity: { start, end, values }, language }) => {
  if (text.charAt(start - 1) === '-' && isLetter(text.charAt(start - 2))) return true;
  if (text.charAt(end) !== '-' || !isLetter(text.charAt(end + 1))) return false;
  return (
    (values[0]?.part ?? 0n) <= SMALL_COMPOUND &&
    language.words.times.at(text, end + 1) === undefined
  );
};
