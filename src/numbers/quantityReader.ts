import { readFraction } from './fractionReader.ts';
import { withScale, withTail, type Growing } from './growingNumber.ts';
import { readDigitHead, readWordHead, skipDivider, type Head } from './heads.ts';
import { isMoneyAround } from './money.ts';
import { ONE, isSame, rational, times, type Rational } from './rational.ts';
import { doubtful } from './pair.ts';
import { readScales } from './scaleReader.ts';
import type { Language } from './language.ts';
import { unscaled, type FoundNumber, type Quantity, type Split } from './quantity.ts';

const DIGIT = /[0-9]/;

/**
 * Reads the quantity that starts at an index, by what is printed there and behind it alone; what
 * stands around it may still make it doubtful.
 *
 * @returns `undefined` where none starts; no quantity where what starts is no number.
 */
export function readQuantity(
  text: string,
  index: number,
  language: Language,
): FoundNumber | undefined {
  if (DIGIT.test(text.charAt(index))) {
    return readBehind(text, readDigitHead(text, index, language), language);
  }
  return (
    readWhole(text, index, language) ??
    readOrder(text, index, language) ??
    readFraction(text, { start: index, end: index }, language) ??
    readWords(text, index, language)
  );
}

/** `Viertelmillion`, `une centaine`. */
function readWhole(text: string, start: number, language: Language): FoundNumber | undefined {
  const whole = language.wholes.at(text, start);
  if (whole === undefined) return undefined;
  // `une centaine de milliers`
  const link = language.words.links.at(text, skipDivider(text, whole.end));
  const { scale, end } = readScales(text, link?.end ?? whole.end, language);
  const isScaled = !isSame(scale, ONE);
  const value = isScaled ? times(whole.value, scale) : whole.value;
  const wholeEnd = isScaled ? end : whole.end;
  const quantity = inWords('amount', start, wholeEnd, value);
  // `un millier et demi`
  const isTailed = language.tails.at(text, skipDivider(text, wholeEnd)) !== undefined;
  return { quantity: isTailed ? doubtful(quantity) : quantity, end: wholeEnd };
}

/** `tens of thousands`, `several hundred thousand`. */
function readOrder(text: string, start: number, language: Language): FoundNumber | undefined {
  const order = language.orders.at(text, start);
  if (order) {
    // `десятки тысяч`: tens of thousands
    const { scale, end } = readScales(text, order.end, language);
    return { quantity: inWords('multiples', start, end, times(order.value, scale)), end };
  }
  const several = language.words.several.at(text, start);
  const scaled = several && readScales(text, several.end, language);
  if (scaled?.isCertain !== true || isSame(scaled.scale, ONE)) return undefined;
  return { quantity: inWords('multiples', start, scaled.end, scaled.scale), end: scaled.end };
}

const inWords = (kind: Quantity['kind'], start: number, end: number, value: Rational): Quantity =>
  unscaled(kind, { start, end }, value, { isCertain: true, isInWords: true });

function readWords(text: string, index: number, language: Language): FoundNumber | undefined {
  const head = readWordHead(text, index, language);
  if (head !== undefined) return readBehind(text, head, language);
  const article = language.words.articles.at(text, index);
  if (article === undefined) return undefined;
  const { end } = article;
  const numbered = readFraction(text, { start: index, end, count: ONE, isArticle: true }, language);
  if (numbered !== undefined) return numbered;
  const scaled = readScales(text, end, language);
  if (scaled.end === end) return undefined;
  const one: Head = {
    start: index,
    end,
    values: [ONE],
    isCertain: true,
    isInWords: true,
    isGrouped: false,
    splits: [],
  };
  return readBehind(text, one, language);
}

/** Reads what belongs to a number behind its digits or words: fractions, scales, per cent. */
function readBehind(text: string, head: Head, language: Language): FoundNumber {
  const [count] = head.values;
  if (count === undefined) return { end: head.end };
  const { start } = head;
  const fraction = head.isCertain
    ? readFraction(text, { start, end: head.end, count, isArticle: false }, language)
    : undefined;
  if (fraction !== undefined) return fraction;

  const grown = withScale(text, head, withTail(text, head, language), language);
  const isMoney = isMoneyAround(text, start, grown.end);
  const share = percentAt(text, start, grown.end, language);
  const isScaled = !isSame(grown.scale, ONE);
  const quantity: Quantity = {
    kind: share.isPercent ? 'percent' : 'amount',
    start,
    end: share.end,
    values: grown.values,
    isCertain: grown.isCertain && !share.isPoints,
    splits: splitsOf(head, grown),
    isInWords: head.isInWords,
    isPlain: !(head.isInWords || head.isGrouped || isScaled || isMoney || share.isPercent),
  };
  return { quantity, end: share.end };
}

function percentAt(
  text: string,
  start: number,
  index: number,
  { words }: Language,
): { end: number; isPercent: boolean; isPoints: boolean } {
  const from = skipDivider(text, index);
  const points = words.points.at(text, from);
  if (points) return { end: points.end, isPercent: false, isPoints: true };
  const percent = words.percent.at(text, from);
  if (percent) return { end: percent.end, isPercent: true, isPoints: false };
  return { end: index, isPercent: words.percentBefore.isBefore(text, start), isPoints: false };
}

function splitsOf(head: Head, { values, scale }: Growing): Split[] {
  const [value] = values;
  if (value === undefined) return [];
  const own = { head: times(value, rational(scale.whole, scale.part)), scale };
  return isSame(scale, ONE) && head.splits.length > 0 ? [...head.splits] : [own];
}
