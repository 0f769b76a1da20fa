import { isBeforeFarScale, isBeforePartApart, isBehindPartApart } from './apartDoubts.ts';
import { isCountedBehind, isMoneyAround } from './money.ts';
import { isUnshown } from './shownAmounts.ts';
import {
  isAfterLabel,
  isAfterName,
  isBeforeAddress,
  isBeforeLabel,
  isBeforeName,
  isBehindStreet,
  isInCompound,
  isNameInWords,
  isWordInCompound,
} from './nameDoubts.ts';
import {
  hasHangingHyphen,
  hasTailBehindNoun,
  isBeforeLikelyScale,
  isBeforeScaleWord,
  isBehindScale,
  isBesideChanger,
  isBesideDigits,
  isBesidePoint,
  isEndInCompound,
} from './partDoubts.ts';
import { isInStatedUnits } from './unitDoubts.ts';
import { NUMBER_MARK, type PrintedText } from './printedText.ts';
import {
  isHourInHundreds,
  isLikeClock,
  isLikeHour,
  isLikeYear,
  isLikeYearInWords,
} from './timeDoubts.ts';
import type { Doubt } from './doubt.ts';
import type { Language } from './language.ts';
import type { Quantity } from './quantity.ts';

const NAME_SIGN_BEFORE = /[#§№/:_@=&*×^\\.,'°±+|<>%·⋅∙・点點]$/u;
const CHAIN_BEHIND =
  /^(?:[/:×*^=_@\\[({]|['′]|[·⋅∙・点點][0-9〇零一二三四五六七八九]|[ \u00A0]?[‰‱]|x[0-9]|° ?[nsewo](?!\p{L}))/u;
/** `yüzde 2,3'e` */
const CASE_ENDING = /^'\p{L}/u;
const ENCLOSED = /^[)\]]/;
const LIST_SIGN = /^[.)][ \u00A0\u2002]/;
const POINT = /^\.[ \u00A0\u2002]/;
const BARE_DIGITS = /^[0-9][0-9.,' \u00A0\u2002]*$/;
const SMALL = 1000n;
const MILLION = 1_000_000n;

/** Whether what stands around a number leaves it open what it is. */
export function isDoubtful(printed: PrintedText, quantity: Quantity, language: Language): boolean {
  if (language.data.isUnread === true) return true;
  const around = { printed, text: printed.text, quantity, language };
  if (SIGNS.some((doubt) => doubt(around))) return true;
  if (quantity.isInSigns === true) return false;
  if (quantity.kind === 'share' || quantity.kind === 'multiples') {
    return [isAmbiguousWord, isAfterIn].some((doubt) => doubt(around));
  }
  const doubts = [isBeforeFarScale, ...BOTH, ...(quantity.isInWords ? WORDS : DIGITS)];
  return doubts.some((doubt) => doubt(around));
}

/** Something that is no ordinary punctuation stands right before or behind it. */
const hasSignAround: Doubt = ({ text, quantity: { start, end, kind }, language: { data } }) => {
  const before = text.charAt(start - 1);
  const isOwnSign = kind === 'percent' && before === '%';
  if (NAME_SIGN_BEFORE.test(before) && !isOwnSign) return true;
  const behind = text.slice(end, end + 3);
  return CHAIN_BEHIND.test(behind) && !(data.joinsEndings === true && CASE_ENDING.test(behind));
};

const isEnclosed: Doubt = ({ text, quantity: { start, end } }) =>
  /[([]/.test(text.charAt(start - 1)) && ENCLOSED.test(text.charAt(end));

const startsList: Doubt = ({ text, quantity: { start, end, isPlain } }) =>
  isPlain &&
  (start === 0 || text.charAt(start - 1) === '\n') &&
  LIST_SIGN.test(text.slice(end, end + 2));

/** `a million two`, `миллион двести` is said for 1.2 million. */
const hasShortTail: Doubt = ({ quantity: { values } }) => {
  const [value] = values;
  if (value?.whole !== 1n || value.part < MILLION) return false;
  const rest = value.part % MILLION;
  return rest > 0n && rest < SMALL;
};

/** `5. Armee`. */
const isLikeOrdinal: Doubt = ({ printed, text, quantity: { end, isPlain, values }, language }) =>
  language.data.hasOrdinalDot === true &&
  ((isPlain && (values[0]?.part ?? 0n) < SMALL && POINT.test(text.slice(end, end + 2))) ||
    (POINT.test(text.slice(end, end + 2)) && !printed.isCapital(end + 2) && end + 2 < text.length));

const isAmbiguousWord: Doubt = ({ text, quantity: { start, end }, language }) =>
  language.words.doubtfulAlone.at(text, start)?.end === end ||
  (language.words.homographs.at(text, start)?.end === end && !isCountedBehind(text, end, language));

/** `in thousands`, above a table; `in a quarter of the city`. */
const isAfterIn: Doubt = ({ text, quantity, language: { words } }) =>
  words.in.isBefore(text, quantity.start);

const isFootnoted: Doubt = ({ text, quantity: { start, end } }) =>
  text.charAt(end) === NUMBER_MARK && text.slice(start, end) === '10';

const SIGNS: readonly Doubt[] = [
  hasSignAround,
  isBeforeScaleWord,
  isFootnoted,
  isBeforePartApart,
  isBehindPartApart,
  isBesideDigits,
];
const BOTH: readonly Doubt[] = [
  isBehindScale,
  isBesideChanger,
  isBeforeLikelyScale,
  hasHangingHyphen,
  isBesidePoint,
  hasTailBehindNoun,
  isEndInCompound,
  isUnshown,
  isInStatedUnits,
  ...[isAfterLabel, isBeforeLabel, isBehindStreet].map(onlyBareDigits),
];
const DIGITS: readonly Doubt[] = [
  isEnclosed,
  startsList,
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
  unlessPercent(isLikeHour),
  hasShortTail,
  isWordInCompound,
  unlessPercent(isAfterLabel),
  unlessPercent(isBeforeLabel),
  isLikeYearInWords,
  isHourInHundreds,
];

/** Per cent shows that a number is no name and no time. */
function unlessPercent(doubt: Doubt): Doubt {
  return (around) => around.quantity.kind !== 'percent' && doubt(around);
}

/** Digits alone, with or without groups: `order 14,110`. */
function onlyBareDigits(doubt: Doubt): Doubt {
  return (around) => {
    const { text, quantity } = around;
    const { start, end, kind } = quantity;
    if (kind !== 'amount' || !BARE_DIGITS.test(text.slice(start, end))) return false;
    if (isMoneyAround(text, start, end)) return false;
    return doubt(around);
  };
}

function onlyPlain(doubt: Doubt): Doubt {
  return (around) => around.quantity.isPlain && doubt(around);
}
