import { scaleOf, skipDivider } from './heads.ts';
import { doubtful, HUNDRED, type Pair } from './pair.ts';
import { ONE, isLess, rational, times, type Rational } from './rational.ts';
import { isScaled, type Quantity } from './quantity.ts';

const TEN = rational(10);
const THOUSAND = rational(1000);

/** Whether the second number might be the rest of the first: `two thousand, three hundred`. */
export function continues({ first, second, gap, isMoney }: Pair): boolean {
  const [whole] = first.values;
  const [rest] = second.values;
  if (whole === undefined || rest === undefined) return false;
  // `two and two fifths`, `three and four-fifths million`
  const isPart = second.kind === 'share' || isLess(second.splits[0]?.head ?? ONE, ONE);
  if (isPart) return !gap.startsWith(',');
  const own = first.splits[0]?.scale ?? ONE;
  const scale = first.isInWords && !isLess(ONE, own) ? scaleOf(whole) : own;
  if (isMoney || !isLess(ONE, scale) || !isLess(rest, scale)) return false;
  const isListed = gap.startsWith(',');
  return isListed ? first.isInWords && second.isInWords : second.isInWords || isScaled(second);
}

/** Both ends of a range. The first may lack what the second has: its scale, or per cent. */
export function settleRange(pair: Pair): Quantity[] {
  const { first, second, text, language } = pair;
  const label = language.words.labelsBehind.at(text, skipDivider(text, second.end));
  if (label !== undefined && first.isPlain) return [doubtful(first), second];
  const [lower] = first.values;
  const mayLack = first.kind === 'amount' && first.values.length === 1 && !hasOwnScale(first);
  if (lower === undefined || !mayLack) return [first, second];
  if (second.kind === 'percent') {
    const isSure = !isLess(HUNDRED, lower);
    return [
      { ...first, kind: 'percent', isPlain: false, isCertain: first.isCertain && isSure },
      second,
    ];
  }
  // `deux à trois centaines`
  if (second.kind === 'multiples') return [doubtful(first), second];
  if (!isScaled(second)) {
    return lacksThousand(pair, lower) ? [doubtful(first), second] : [first, second];
  }
  if (second.kind !== 'amount') return [first, second];
  // What is as large as the scale already has no need of it: between one hundred and two hundred.
  const largest = second.splits[0]?.scale ?? ONE;
  if (!isLess(lower, largest)) return [first, second];
  const split = second.splits.find(
    ({ head, scale }) =>
      isLess(ONE, scale) && isLess(lower, head) && !isLess(times(lower, TEN), head),
  );
  if (split === undefined) return isLess(lower, THOUSAND) ? either(pair) : [first, second];
  const value = times(lower, split.scale);
  const isCertain = first.isCertain && second.isCertain;
  const ranged = { ...first, values: [value], isCertain, isPlain: false };
  return [{ ...ranged, splits: [{ head: lower, scale: split.scale }] }, second];
}

/** `from 2 to 3,000`: two, or two thousand. */
function lacksThousand({ first, second }: Pair, lower: Rational): boolean {
  const [upper] = second.values;
  return (
    first.kind === 'amount' &&
    second.kind === 'amount' &&
    upper !== undefined &&
    isWholeThousand(upper) &&
    isLess(times(lower, THOUSAND), upper)
  );
}

function isWholeThousand({ part, whole }: Rational): boolean {
  return whole === 1n && part > 0n && part % THOUSAND.part === 0n;
}

/**
 * A scale behind digits or a fraction is certain; `two hundred` may still take a thousand from the
 * other end.
 */
export function hasOwnScale({ isInWords, splits }: Quantity): boolean {
  return splits.some(({ head, scale }) => isLess(ONE, scale) && (!isInWords || isLess(head, ONE)));
}

/** `five or six thousand`: five, or five thousand. */
function either({ first, second }: Pair): Quantity[] {
  const scale = second.splits[0]?.scale ?? ONE;
  if (hasOwnScale(first) || first.kind !== 'amount') return [first, second];
  const values = [...first.values, ...first.values.map((value) => times(value, scale))];
  return [{ ...first, values, isCertain: false, lacksUnit: true }, second];
}

/**
 * Numbers of a list may lack what stands behind its last one: `3, 4 and 5 million`, `2.4 and 2.1
 * per cent`.
 */
export function settleList(pair: Pair): Quantity[] {
  const { first, second } = pair;
  const [lower] = first.values;
  const largest = second.splits[0]?.scale ?? ONE;
  if (lower === undefined || first.kind !== 'amount' || hasOwnScale(first)) return [first, second];
  const isScaledAmount = second.kind === 'amount' && isLess(ONE, largest);
  if (isScaledAmount && isLess(lower, largest)) return either(pair);
  const isPart = second.kind === 'percent' && !isLess(HUNDRED, lower);
  return isPart || second.lacksUnit === true
    ? [{ ...doubtful(first), lacksUnit: true }, second]
    : [first, second];
}
