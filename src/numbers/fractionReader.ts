import { startsSentence } from './context.ts';
import { skipDivider } from './heads.ts';
import { ONE, isSame, times, type Rational } from './rational.ts';
import { readScales } from './scaleReader.ts';
import type { Language } from './language.ts';
import { unscaled, type FoundNumber, type Quantity } from './quantity.ts';

/** What stands before a fraction word: nothing, an article or a number. */
export interface BeforeFraction {
  readonly start: number;
  readonly end: number;
  readonly count?: Rational;
  readonly isArticle?: boolean;
}

/** A fraction as it is read, before what stands behind it. */
interface Fraction {
  readonly value: Rational;
  /** Where its word starts, behind the number. */
  readonly from: number;
  readonly end: number;
}

/**
 * Reads a fraction in words. Before a scale it is an amount (`a quarter of a million`), before per
 * cent a part of one, and else a share of a whole, if what stands around it shows so.
 */
export function readFraction(
  text: string,
  before: BeforeFraction,
  language: Language,
): FoundNumber | undefined {
  const fraction = fractionAt(text, before, language);
  if (fraction === undefined) return undefined;
  return (
    readFractionOfScale(text, before, fraction, language) ??
    readFractionOfPercent(text, before, fraction, language) ??
    readShare(text, before, fraction, language)
  );
}

function fractionAt(
  text: string,
  { end, count }: BeforeFraction,
  { fractions }: Language,
): Fraction | undefined {
  const from = count === undefined ? end : skipDivider(text, end);
  const found = count !== undefined && from === end ? undefined : fractions.at(text, from);
  if (found === undefined) return undefined;
  return { value: times(found.value, count ?? ONE), from, end: found.end };
}

/** `three quarters of a million`, `half a dozen`, `quarter-million`. */
function readFractionOfScale(
  text: string,
  before: BeforeFraction,
  fraction: Fraction,
  language: Language,
): FoundNumber | undefined {
  const link = linkedEnd(text, fraction.end, language);
  const scaled = readScales(text, link, language);
  if (isSame(scaled.scale, ONE)) return undefined;
  const value = times(fraction.value, scaled.scale);
  const isTailed = language.tails.at(text, skipDivider(text, scaled.end)) !== undefined;
  const isOrdinal = language.words.ordinalFractions.at(text, fraction.from) !== undefined;
  const isSure = scaled.isCertain && !isTailed && !(isOrdinal && link === fraction.end);
  const splits = [{ head: fraction.value, scale: scaled.scale }];
  const quantity = quantityOf('amount', before, scaled.end, value, isSure);
  return { quantity: { ...quantity, splits }, end: scaled.end };
}

/** Behind what joins a fraction and a scale, or where the fraction ends. */
function linkedEnd(text: string, end: number, { words }: Language): number {
  return words.links.at(text, skipDivider(text, end))?.end ?? end;
}

function readFractionOfPercent(
  text: string,
  before: BeforeFraction,
  fraction: Fraction,
  language: Language,
): FoundNumber | undefined {
  const from = skipDivider(text, linkedEnd(text, fraction.end, language));
  const points = language.words.points.at(text, from);
  const end = points?.end ?? language.words.percent.at(text, from)?.end;
  if (end === undefined) return undefined;
  const kind = points === undefined ? 'percent' : 'amount';
  return { quantity: quantityOf(kind, before, end, fraction.value, points === undefined), end };
}

/**
 * A share is certain where several parts are counted (`two thirds`), or where the whole follows (`a
 * third of the`). `Third`, `quarter` and `half` alone say too little. What is more than a whole is
 * an amount: `anderthalb`.
 */
function readShare(
  text: string,
  before: BeforeFraction,
  { value, from, end }: Fraction,
  language: Language,
): FoundNumber {
  const { count, isArticle = false, start } = before;
  const { words } = language;
  const isWord = (list: keyof typeof words): boolean => words[list].at(text, from)?.end === end;
  if (count === undefined && value.part > value.whole) {
    return { quantity: quantityOf('amount', before, end, value, true), end };
  }
  const hasWhole = words.shareOf.at(text, skipDivider(text, end)) !== undefined;
  const isSeveral = count !== undefined && !isArticle && count.part > 1n;
  const isNoun = isWord('doubtfulFractions') || isWord('ordinalFractions');
  const mayStandAlone = count !== undefined || startsSentence(text, start);
  const isShare =
    hasWhole &&
    !(isWord('weakFractions') && !isSeveral) &&
    (mayStandAlone || words.beforeShare.isBefore(text, start));
  // `jeden dritten Tag`
  const isTime = words.times.at(text, skipDivider(text, end)) !== undefined;
  const isSure = !isTime && (isWord('sureFractions') || (isSeveral && !isNoun) || isShare);
  if (count === undefined && !hasWhole && !isSure) return { end };
  return { quantity: quantityOf('share', before, end, value, isSure && isProper(value)), end };
}

function isProper({ part, whole }: Rational): boolean {
  return part <= whole;
}

const quantityOf = (
  kind: Quantity['kind'],
  { start }: BeforeFraction,
  end: number,
  value: Rational,
  isCertain: boolean,
): Quantity => unscaled(kind, { start, end }, value, { isCertain, isInWords: true });
