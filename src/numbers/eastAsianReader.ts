import { isLetter } from './context.ts';
import { isMoneyAround } from './money.ts';
import { ONE, isSame, powerOfTen, rational, times, type Rational } from './rational.ts';
import { endOfDigits } from './signScript.ts';
import { endOfPhrase, skipSpace } from './signPhrases.ts';
import { readSignNumeral, type SignNumeral } from './signNumerals.ts';
import type { EastAsianData } from './eastAsianData.ts';
import type { Language } from './language.ts';
import { unscaled, type FoundNumber, type Quantity } from './quantity.ts';

const LATIN = /\p{Script=Latin}/u;
const HALF = rational(1, 2);
const YEARS = { first: 1000n, last: 2100n };
const DIGIT = /[0-9]/;
const ORDINAL_BEHIND = /[目째称稱]/u;
/** Signs of numbers on banknotes and in contracts, which are not read: `弐千`. */
const FORMAL = /^[壱弐参伍拾佰仟壹貳贰叁參肆陆陸柒漆捌玖零廿卅]$/u;

/**
 * Reads the quantity that starts at an index of a Korean, Japanese or Chinese text, where no space
 * stands between a number and what it counts.
 *
 * @returns `undefined` where none starts; no quantity where what starts is no number.
 */
export function readEastAsian(
  text: string,
  start: number,
  language: Language,
  data: EastAsianData,
): FoundNumber | undefined {
  if (!mayStart(text.charAt(start), data)) return undefined;
  const before = text.charAt(start - 1);
  const isDigit = DIGIT.test(text.charAt(start));
  if (isDigit && LATIN.test(before)) return { end: endOfDigits(text, start) };
  const numeral = readSignNumeral(text, start, data, language.notation);
  if (data.startsWords && !isDigit && isLetter(before)) return undefined;
  const word = readWord(text, start, data);
  if (word !== undefined) return word;
  if (numeral === undefined) return isDigit ? { end: endOfDigits(text, start) } : undefined;
  if (FORMAL.test(before) || isNumeral(before, data)) return { end: numeral.end };
  if (data.ordinal.includes(before) && before !== '') return { end: numeral.end };
  return readShare(text, start, numeral, language, data) ?? readCounted(text, start, numeral, data);
}

/** Whether a sign is part of a number, which was not read to here: `百八十`. */
function isNumeral(sign: string, data: EastAsianData): boolean {
  return (data.digits[sign] ?? data.smallScales[sign] ?? data.largeScales[sign]) !== undefined;
}

/** Whether a number may start with a character; most start none, so this comes first. */
function mayStart(character: string, data: EastAsianData): boolean {
  return (
    DIGIT.test(character) ||
    data.digits[character] !== undefined ||
    data.smallScales[character] !== undefined ||
    data.largeScales[character] !== undefined ||
    data.several.includes(character) ||
    data.halves.includes(character)
  );
}

/** `수천`, `절반`. */
function readWord(text: string, start: number, data: EastAsianData): FoundNumber | undefined {
  const half = endOfPhrase(text, start, data.halves);
  if (half !== undefined) {
    return { quantity: quantityOf('share', start, half, HALF, true), end: half };
  }
  const several = endOfPhrase(text, start, data.several);
  if (several === undefined) return undefined;
  let unit = ONE;
  // `몇 천`
  let end = data.startsWords ? skipSpace(text, several) : several;
  for (
    let scale = scaleAt(text, end, data);
    scale !== undefined;
    scale = scaleAt(text, end, data)
  ) {
    unit = times(unit, powerOfTen(scale));
    end++;
  }
  if (isSame(unit, ONE)) return undefined;
  return { quantity: quantityOf('multiples', start, end, unit, true), end };
}

function scaleAt(text: string, index: number, data: EastAsianData): number | undefined {
  const sign = text.charAt(index);
  return data.smallScales[sign] ?? data.largeScales[sign];
}

/** `3분의 1`: the whole comes first. */
function readShare(
  text: string,
  start: number,
  whole: SignNumeral,
  { notation }: Language,
  data: EastAsianData,
): FoundNumber | undefined {
  const link = endOfPhrase(text, whole.end, data.shareOf);
  if (link === undefined) return undefined;
  const part = readSignNumeral(text, skipSpace(text, link), data, notation);
  if (part?.isCertain !== true || whole.value.whole !== 1n || part.value.whole !== 1n) {
    return { end: part?.end ?? link };
  }
  const isShare = whole.value.part > 0n && part.value.part <= whole.value.part;
  if (!isShare) return { end: part.end };
  const value = rational(part.value.part, whole.value.part);
  return { quantity: quantityOf('share', start, part.end, value, true), end: part.end };
}

function readCounted(
  text: string,
  start: number,
  numeral: SignNumeral,
  data: EastAsianData,
): FoundNumber {
  const { value, end } = numeral;
  const percent = percentEnd(text, start, end, data);
  if (percent !== undefined) {
    return {
      quantity: quantityOf('percent', start, percent, value, numeral.isCertain),
      end: percent,
    };
  }
  const isPoints = endOfPhrase(text, skipSpace(text, end), data.points) !== undefined;
  const counter = counterEnd(text, end, data);
  // `3人目`
  if (counter !== undefined && ORDINAL_BEHIND.test(text.charAt(counter))) return { end };
  const isBroken =
    isBrokenBehind(text, end, counter, data) ||
    // `百人一首`
    (counter !== undefined && !data.startsWords && data.digits[text.charAt(counter)] !== undefined);
  const isSure = !isPoints && !isBroken && isAmount(text, start, numeral, counter, data);
  // Signs that are no amount are mostly no number at all: 一部, 일.
  if (!isSure && !numeral.hasDigits && !numeral.hasScale) return { end };
  const quantity = quantityOf('amount', start, end, value, numeral.isCertain && isSure);
  const isPlain =
    numeral.hasDigits && !numeral.hasScale && !numeral.isGrouped && counter === undefined;
  return { quantity: { ...quantity, isPlain, splits: splitsOf(text, end, value, data) }, end };
}

function isAmount(
  text: string,
  start: number,
  { value, end, hasScale, hasDigits, isGrouped }: SignNumeral,
  counter: number | undefined,
  data: EastAsianData,
): boolean {
  const isMoney = isMoneyAround(text, start, end);
  // `元旦` is longer than `元`.
  const name = endOfPhrase(text, skipSpace(text, end), data.names);
  if (name !== undefined && name > (counter ?? 0)) return false;
  const isLikeYear = value.part >= YEARS.first && value.part <= YEARS.last;
  if (hasDigits) {
    if (counter !== undefined || isMoney || isGrouped) return true;
    return hasScale && !isLikeYear;
  }
  if (counter === undefined) return false;
  // One sign alone is too often part of a name or a saying: 二人三脚.
  return hasScale;
}

/** `30多万`, `3년 반`: more comes behind the number that changes it. */
function isBrokenBehind(
  text: string,
  end: number,
  counter: number | undefined,
  data: EastAsianData,
): boolean {
  const behindMore =
    data.more.includes(text.charAt(end)) && text.charAt(end) !== '' ? end + 1 : end;
  if (behindMore > end && scaleAt(text, behindMore, data) !== undefined) return true;
  const behind = skipSpace(text, counter ?? end);
  const sign = text.charAt(behind);
  return (
    (sign !== '' && data.half.includes(sign) && !isLetter(text.charAt(behind + 1))) ||
    text.charAt(end) === '半'
  );
}

/** Where a counter behind a number ends, with `여` or `多` between. */
function counterEnd(text: string, end: number, data: EastAsianData): number | undefined {
  const direct = endOfPhrase(text, skipSpace(text, end), data.counters);
  if (direct !== undefined) return direct;
  const more = text.charAt(end);
  if (more === '' || !data.more.includes(more)) return undefined;
  return endOfPhrase(text, skipSpace(text, end + 1), data.counters);
}

function percentEnd(
  text: string,
  start: number,
  end: number,
  data: EastAsianData,
): number | undefined {
  const from = skipSpace(text, end);
  if (endOfPhrase(text, from, data.points) !== undefined) return undefined;
  const isBehind = data.percentBefore
    .split('|')
    .some((phrase) => phrase !== '' && text.endsWith(phrase, start));
  return isBehind ? end : endOfPhrase(text, from, data.percent);
}

function splitsOf(
  text: string,
  end: number,
  value: Rational,
  data: EastAsianData,
): Quantity['splits'] {
  const scale = powerOfTen(scaleAt(text, end - 1, data) ?? 0);
  return [{ head: times(value, rational(scale.whole, scale.part)), scale }];
}

const quantityOf = (
  kind: Quantity['kind'],
  start: number,
  end: number,
  value: Rational,
  isCertain: boolean,
): Quantity =>
  unscaled(kind, { start, end }, value, { isCertain, isInWords: false, isInSigns: true });
