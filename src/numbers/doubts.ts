import { isLetter, isNameAt, isSpace, startsSentence, wordBefore, wordEnd } from './context.ts';
import { skipDivider } from './heads.ts';
import { isCountedBehind, isMoneyAround, isMoneyBefore } from './money.ts';
import { NUMBER_MARK, type PrintedText } from './printedText.ts';
import { UNITS } from './units.ts';
import type { Language } from './language.ts';
import type { Quantity } from './quantity.ts';

/** What stands around a number, for each reason to doubt it. */
interface Surroundings {
  readonly printed: PrintedText;
  readonly text: string;
  readonly quantity: Quantity;
  readonly language: Language;
}

type Doubt = (around: Surroundings) => boolean;

const NAME_SIGN_BEFORE = /[#§№/:_@=&*×^\\.,'°±+|<>%]$/u;
const CHAIN_BEHIND = /^(?:[/:×*^=_@\\]|['′]|x[0-9]|° ?[nsewo](?!\p{L}))/u;
const ENCLOSED = /^[)\]]/;
const LIST_SIGN = /^[.)][ \u00A0\u2002]/;
const CLOCK = /^(?:[01]?[0-9]|2[0-4])\.[0-5][0-9]$/;
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2}|2100)$/;
const YEAR_IN_WORDS = /^(?:1[1-9][0-9]{2}|20[0-9]{2})$/;
const VOWELS = 'aeiouyàâäáãåæèéêëìíîïòóôõöøùúûüýąęıаеиоуыэюяіїє';
const NO_VOWEL = new RegExp(`^(?=[\\p{Script=Latin}\\p{Script=Cyrillic}])[^${VOWELS}]{2,5}$`, 'u');
const SMALL = 1000n;
const SMALL_NAME = 100n;
const LARGE_NAME = 10_000n;
const MILLION = 1_000_000n;
const HOURS = 24n;
const SMALL_COMPOUND = 12n;

/** Whether what stands around a number leaves it open what it is. */
export function isDoubtful(printed: PrintedText, quantity: Quantity, language: Language): boolean {
  if (language.data.isUnread === true) return true;
  const around = { printed, text: printed.text, quantity, language };
  if (SIGNS.some((doubt) => doubt(around))) return true;
  if (quantity.isInSigns === true) return false;
  if (quantity.kind === 'share' || quantity.kind === 'multiples') {
    return [isAmbiguousWord, isAfterIn].some((doubt) => doubt(around));
  }
  const doubts = [isBeforeFarScale, ...(quantity.isInWords ? WORDS : DIGITS)];
  return doubts.some((doubt) => doubt(around));
}

/** Something that is no ordinary punctuation stands right before or behind it. */
const hasSignAround: Doubt = ({ text, quantity: { start, end, kind } }) => {
  const before = text.charAt(start - 1);
  const isOwnSign = kind === 'percent' && before === '%';
  return (
    (NAME_SIGN_BEFORE.test(before) && !isOwnSign) || CHAIN_BEHIND.test(text.slice(end, end + 3))
  );
};

const isEnclosed: Doubt = ({ text, quantity: { start, end } }) =>
  /[([]/.test(text.charAt(start - 1)) && ENCLOSED.test(text.charAt(end));

const startsList: Doubt = ({ text, quantity: { start, end, isPlain } }) =>
  isPlain &&
  (start === 0 || text.charAt(start - 1) === '\n') &&
  LIST_SIGN.test(text.slice(end, end + 2));

/** `millionaires`, `thousandth`: a word that is made of a scale, and an order of magnitude. */
const isBeforeScaleWord: Doubt = ({ text, quantity, language }) => {
  const from = skipDivider(text, quantity.end);
  const stems = (language.data.scaleStems ?? '').split('|').filter((stem) => stem !== '');
  return from > quantity.end && stems.some((stem) => text.startsWith(stem, from));
};

/** An abbreviation that is not known may be a scale. */
const isBeforeAbbreviation: Doubt = ({ text, quantity: { end, isInWords }, language }) => {
  const from = end + 1;
  if (isInWords || !isSpace(text.charAt(end)) || !isLetter(text.charAt(from))) return false;
  const word = text.slice(from, wordEnd(text, from));
  return (
    NO_VOWEL.test(word) &&
    !UNITS.has(word) &&
    !isMoneyAround(text, 0, end) &&
    language.words.counted.at(text, from) === undefined
  );
};

const isAfterLabel: Doubt = ({ text, quantity, language: { words } }) =>
  words.labels.isBefore(text, quantity.start) && !isMoneyBefore(text, quantity.start);

const isBeforeLabel: Doubt = ({ text, quantity, language: { words } }) =>
  words.labelsBehind.at(text, skipDivider(text, quantity.end)) !== undefined;

/** `Flight 370`, `Boeing 747`: a capital that no sentence gave. */
const isAfterName: Doubt = ({ printed, text, quantity, language }) => {
  const word = wordBefore(text, quantity.start);
  if (word === undefined || !printed.isCapital(word)) return false;
  const { hedges, openers } = language.words;
  const isOpener = startsSentence(text, word) && openers.isBefore(text, quantity.start);
  return !isOpener && !hedges.isBefore(text, quantity.start);
};

/** `3 Para`, `Nine Inch Nails`, `10115 Berlin`: a small number, or digits without groups. */
const isBeforeName: Doubt = ({ printed, text, quantity, language: { data } }) => {
  const { start, end, isInWords, values } = quantity;
  if (!isSpace(text.charAt(end)) || !printed.isCapital(end + 1)) return false;
  const value = values[0]?.part ?? 0n;
  if (data.hasCapitalNouns === true) return !isInWords && value >= LARGE_NAME;
  if (isInWords) return printed.isCapital(start) && value < SMALL_NAME;
  return value < SMALL_NAME || value >= LARGE_NAME;
};

/** `by eight it was dark`: no noun behind the number, which may be an hour. */
const isLikeHour: Doubt = ({ text, quantity: { start, end, values }, language: { words } }) => {
  const [value] = values;
  const isHour = value?.whole === 1n && value.part <= HOURS;
  if (!isHour || !words.beforeHour.isBefore(text, start)) return false;
  return (
    !/^[ -]\p{L}/u.test(text.slice(end, end + 2)) ||
    words.behindHour.at(text, end + 1) !== undefined
  );
};

/** `sixty-odd thousand`: a scale behind one or two words more. */
const isBeforeFarScale: Doubt = ({ text, quantity: { end, splits }, language }) => {
  if (splits.some(({ scale }) => scale.part > 1n)) return false;
  let at = end;
  for (let words = 0; words < 2; words++) {
    const from = skipDivider(text, at);
    if (from === at || !isLetter(text.charAt(from))) return false;
    at = wordEnd(text, from);
    const scale = skipDivider(text, at);
    if (scale > at && language.scales.at(text, scale) !== undefined) return true;
  }
  return false;
};

/** `a million two` is said for 1.2 million. */
const hasShortTail: Doubt = ({ quantity: { values } }) => {
  const [value] = values;
  if (value?.whole !== 1n || value.part < MILLION) return false;
  const rest = value.part % MILLION;
  return rest > 0n && rest < SMALL_NAME;
};

/** `10 Downing Street`. */
const isBeforeAddress: Doubt = ({ printed, text, quantity: { end }, language }) => {
  const name = end + 1;
  if (!isSpace(text.charAt(end)) || !printed.isCapital(name)) return false;
  return language.words.labelsBehind.at(text, skipDivider(text, wordEnd(text, name))) !== undefined;
};

/** `2024`, without anything that makes it an amount. */
const isLikeYear: Doubt = ({ text, quantity, language }) => {
  const { start, end, isPlain } = quantity;
  const before = language.words.beforeYear.isBefore(text, start);
  if (!isPlain || !YEAR.test(text.slice(start, end))) return false;
  if (before) return true;
  return !language.words.hedges.isBefore(text, start) && !isCountedBehind(text, end, language);
};

const isLikeYearInWords: Doubt = ({ text, quantity: { start, end, values }, language }) =>
  YEAR_IN_WORDS.test(String(values[0]?.part ?? '')) &&
  language.words.beforeYear.isBefore(text, start) &&
  !isCountedBehind(text, end, language);

const isLikeClock: Doubt = ({ text, quantity: { start, end, isPlain } }) =>
  isPlain && CLOCK.test(text.slice(start, end));

/** `5. Armee`. */
const isLikeOrdinal: Doubt = ({ text, quantity: { end, isPlain, values }, language }) =>
  language.data.hasOrdinalDot === true &&
  isPlain &&
  (values[0]?.part ?? 0n) < SMALL &&
  /^\.[ \u00A0\u2002]/.test(text.slice(end, end + 2));

/** `24-year-old` counts years in English; elsewhere a hyphen makes ordinals and names. */
const isInCompound: Doubt = ({ printed, text, quantity: { end, isPlain }, language }) => {
  if (!isPlain || text.charAt(end) !== '-' || !isLetter(text.charAt(end + 1))) return false;
  const isCounted = language.data.hasHyphenCounts === true && !printed.isCapital(end + 1);
  return !isCounted || wordEnd(text, end + 1) === end + 2;
};

const isAmbiguousWord: Doubt = ({ text, quantity: { start, end }, language }) =>
  language.words.doubtfulAlone.at(text, start)?.end === end;

/** `in thousands`, above a table; `in a quarter of the city`. */
const isAfterIn: Doubt = ({ text, quantity, language: { words } }) =>
  words.in.isBefore(text, quantity.start);

const isNameInWords: Doubt = ({ printed, quantity }) => isNameAt(printed, quantity.start);

/** `two-way`, `top-ten`. */
const isWordInCompound: Doubt = ({ text, quantity: { start, end, values }, language }) => {
  if (text.charAt(start - 1) === '-' && isLetter(text.charAt(start - 2))) return true;
  if (text.charAt(end) !== '-' || !isLetter(text.charAt(end + 1))) return false;
  return (
    (values[0]?.part ?? 0n) <= SMALL_COMPOUND &&
    language.words.times.at(text, end + 1) === undefined
  );
};

const isFootnoted: Doubt = ({ text, quantity: { start, end } }) =>
  text.charAt(end) === NUMBER_MARK && text.slice(start, end) === '10';

const SIGNS: readonly Doubt[] = [hasSignAround, isBeforeScaleWord, isFootnoted];
const DIGITS: readonly Doubt[] = [
  isEnclosed,
  startsList,
  isBeforeAbbreviation,
  onlyPlain(isAfterLabel),
  onlyPlain(isBeforeLabel),
  onlyPlain(isBeforeAddress),
  onlyPlain(isBeforeName),
  onlyPlain(isLikeHour),
  onlyPlain(isAfterName),
  isLikeYear,
  isLikeClock,
  isLikeOrdinal,
  isInCompound,
];
const WORDS: readonly Doubt[] = [
  isAmbiguousWord,
  isNameInWords,
  isBeforeName,
  unlessMeasured(isLikeHour),
  hasShortTail,
  isWordInCompound,
  unlessMeasured(isAfterLabel),
  unlessMeasured(isBeforeLabel),
  isLikeYearInWords,
];

/** Per cent or a scale of its own shows that a number is no name. */
function unlessMeasured(doubt: Doubt): Doubt {
  return (around) =>
    around.quantity.kind !== 'percent' &&
    !(around.quantity.values[0]?.whole === 1n && isLarge(around.quantity)) &&
    doubt(around);
}

function isLarge({ values, isPlain, isInWords }: Quantity): boolean {
  return !isPlain && !isInWords && (values[0]?.part ?? 0n) >= 100_000n;
}

function onlyPlain(doubt: Doubt): Doubt {
  return (around) => around.quantity.isPlain && doubt(around);
}
