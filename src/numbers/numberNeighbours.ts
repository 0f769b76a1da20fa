import { isEastAsianScale } from './apartDoubts.ts';
import { scaleOf, skipDivider } from './heads.ts';
import { isCountedBehind, isMoneyBefore } from './money.ts';
import { bothDoubtful, doubtful, HUNDRED, isOtherWord, type Pair } from './pair.ts';
import { continues, hasOwnScale, settleList, settleRange } from './ranges.ts';
import { ONE, isLess, isSame, plus, rational, times, type Rational } from './rational.ts';
import { isCertainIn, isLooseShare, shareOfPair } from './sharePairs.ts';
import type { Language } from './language.ts';
import type { Quantity } from './quantity.ts';

const TEN = rational(10);
const TWENTY = 20n;
const LONGEST_GAP = 24;
const CURRENCY_AT_END = /(?:\p{Sc}|(?<!\p{L})(?:us\p{Sc}|usd|eur|gbp))[ \u00A0]?$/u;
const SPACE = /^[ \u00A0\u2002]?$/;
const COMMA = /^,[ \u2002]$/;
const DASH = /^[ \u00A0\u2002]?[-–−~〜][ \u00A0\u2002]?$/;
const TIGHT_DASH = /^[-–−~〜]$/;
/** What divides paragraphs or the cells of a table. */
const BORDERS = /[\s|]+/gu;
const ONE_WORD = /^[ \u00A0\u2002-]\p{L}+[ \u00A0\u2002]$/u;
const TIMES = /^[ \u00A0]?(?:[×*/^]|x|by)[ \u00A0]?$/;

/**
 * Lets numbers that stand next to each other change each other: the ends of a range share a scale,
 * two numbers make a share, and numbers without a word between them may be anything.
 */
export function settleNeighbours(
  text: string,
  quantities: readonly Quantity[],
  language: Language,
): Quantity[] {
  // From the end on, because what a list counts stands behind its last number.
  const backwards: Quantity[] = [];
  for (const first of [...quantities].reverse()) {
    const second = backwards.at(-1);
    if (second === undefined || second.start - first.end > LONGEST_GAP) {
      backwards.push(first);
      continue;
    }
    backwards.pop();
    const between = text.slice(first.end, second.start);
    const gap = between.replace(CURRENCY_AT_END, '');
    const isMoney = gap !== between;
    backwards.push(...settlePair({ text, first, second, gap, isMoney, language }).reverse());
  }
  return backwards.reverse();
}

function settlePair(pair: Pair): Quantity[] {
  const { text, first, second, gap, language } = pair;
  const { words } = language;
  if (SPACE.test(gap)) {
    // `un 20 %`: what looks like a number before it is an article.
    if (isOtherWord(pair, first) && isSame(first.values[0] ?? ONE, ONE)) {
      return [doubtful(first), second];
    }
    return joined(pair) ?? bothDoubtful(pair);
  }
  if (TIMES.test(gap) || isPhrase(gap, words.clockBetween)) return bothDoubtful(pair);
  if (isOneApart(pair)) return bothDoubtful(pair);
  const isAnd = isPhrase(gap, words.and);
  if (COMMA.test(gap) || isAnd) {
    if (isAnd && isBehindBetween(pair)) return settleRange(pair);
    const whole =
      language.data.joinsWithAnd === true && isAnd ? joined({ ...pair, gap: ' ' }) : undefined;
    if (whole !== undefined) return whole;
    if (isAnd && isUnitBeforeTens(pair)) return bothDoubtful(pair);
    return continues(pair) ? bothDoubtful(pair) : settleList(pair);
  }
  if (DASH.test(gap)) {
    const isBare = TIGHT_DASH.test(gap) && first.isPlain && second.isPlain;
    return isBare ? bothDoubtful(pair) : settleRange(pair);
  }
  if (isPhrase(gap, words.rangeTo)) return isScore(pair) ? bothDoubtful(pair) : settleRange(pair);
  if (isPhrase(gap, words.or)) return settleList(pair);
  // `ranked 5 out of 180`
  const isRank = words.labels.isBefore(text, first.start);
  if (isPhrase(gap, words.outOf)) return shareOfPair(pair, !isRank);
  if (isPhrase(gap, words.inOf)) return shareOfPair(pair, isCertainIn(pair));
  if (isLooseShare(pair)) return shareOfPair(pair, false);
  return mayShareScale(pair) ? [doubtful(first), second] : [first, second];
}

/** `3 إلى 4 آلاف`: what stands between may make a range, though it is not known to. */
function mayShareScale({ text, first, second, gap, isMoney, language }: Pair): boolean {
  const scale = second.splits[0]?.scale ?? ONE;
  // `$2 to as much as $3 billion`
  if (isMoney && isMoneyBefore(text, first.start) && isLess(HUNDRED, scale))
    return !hasOwnScale(first);
  return (
    ONE_WORD.test(gap) &&
    first.kind === 'amount' &&
    (first.isPlain || first.isInWords) &&
    !hasOwnScale(first) &&
    !isCountedBehind(text, first.end, language) &&
    first.values.every((value) => isLess(value, scale)) &&
    isLess(HUNDRED, scale)
  );
}

/** `fem og tjue`. */
function isUnitBeforeTens({ first, second }: Pair): boolean {
  const [unit] = first.values;
  const [tens] = second.values;
  const areWords = first.isInWords && second.isInWords;
  return areWords && unit !== undefined && tens !== undefined && isLess(unit, TEN) && isTens(tens);
}

function isTens({ part, whole }: Rational): boolean {
  return whole === 1n && part >= TWENTY && part < HUNDRED.part && part % TEN.part === 0n;
}

/** Whether two numbers may be one: `thousands of thousands`; `800`, a tab, `mille`. */
function isOneApart(pair: Pair): boolean {
  const { text, first, second, gap, language } = pair;
  const { words, scales, orders } = language;
  const bare = gap.replace(BORDERS, ' ');
  if (first.kind === 'multiples' && second.kind === 'multiples' && isPhrase(bare, words.links)) {
    return true;
  }
  if (/[\p{L}\p{N}.!?;]/u.test(gap)) return false;
  if (scales.at(text, second.start) !== undefined) return true;
  if (isEastAsianScale(text.charAt(second.start))) return true;
  if (/^[0-9]{0,2}[/\u2044]/.test(text.slice(second.start))) return true;
  if (!/[\n|]/.test(gap)) return false;
  return (
    (first.isInWords && second.isInWords) ||
    orders.at(text, second.start) !== undefined ||
    joined({ ...pair, gap: ' ' }) !== undefined
  );
}

/** `won 3 to 1`, `ten to six`. */
function isScore({ first, second }: Pair): boolean {
  const [a] = first.values;
  const [b] = second.values;
  const isBare = (first.isPlain && second.isPlain) || (first.isInWords && second.isInWords);
  return isBare && a !== undefined && b !== undefined && !isLess(a, b) && isLess(a, HUNDRED);
}

/** Whether a gap is a phrase with a space or hyphen on both sides. */
function isPhrase(gap: string, phrases: Language['words']['and']): boolean {
  // `drei- bis viertausend`
  const from = skipDivider(gap, gap.startsWith('- ') ? 1 : 0);
  const end = from === 0 ? undefined : phrases.at(gap, from)?.end;
  return end !== undefined && skipDivider(gap, end) === gap.length && end < gap.length;
}

function isBehindBetween({ text, first, language }: Pair): boolean {
  return language.words.between.isBefore(text, first.start);
}

/** `2 million 300 thousand`, where the language writes so. */
function joined({ first, second, gap, language }: Pair): Quantity[] | undefined {
  const [a] = first.values;
  const [b] = second.values;
  const own = first.splits[0]?.scale ?? ONE;
  const scale = first.isInWords && isSame(own, ONE) ? scaleOf(a ?? ONE) : own;
  if (language.data.joinsScales !== true || gap === '' || a === undefined || b === undefined) {
    return undefined;
  }
  const isOne = first.kind === 'amount' && second.kind === 'amount' && isLess(ONE, scale);
  if (!isOne || first.values.length > 1 || second.values.length > 1 || !isLess(b, scale)) {
    return undefined;
  }
  const value = plus(a, b);
  const lastScale = second.splits[0]?.scale ?? ONE;
  return [
    {
      ...second,
      start: first.start,
      values: [value],
      isCertain: first.isCertain && second.isCertain,
      splits: [{ head: times(value, inverse(lastScale)), scale: lastScale }],
      isPlain: false,
    },
  ];
}

function inverse({ part, whole }: Rational): Rational {
  return rational(whole, part);
}
