import { isLess, ONE, type Rational } from './rational.ts';
import type { TextRange } from '../text/textRange.ts';

/** A head and the scale behind it, which together make a value: 3 and 1,000,000. */
export interface Split {
  readonly head: Rational;
  readonly scale: Rational;
}

/** A number that stands in a text, with all that is known of how it is printed. */
export interface Quantity extends TextRange {
  /** A percentage is a share whose values are hundredths. */
  readonly kind: 'amount' | 'share' | 'percent' | 'multiples';
  /** What it may be, the likeliest first. */
  readonly values: readonly Rational[];
  readonly isCertain: boolean;
  /** How its first value divides into head and scale, the smallest head first. */
  readonly splits: readonly Split[];
  readonly isInWords: boolean;
  /** Whether digits alone are printed, without groups, scale, sign of money or of per cent. */
  readonly isPlain: boolean;
  /** Whether it was read with signs, and with them all that stands around it. */
  readonly isInSigns?: boolean;
  /** Whether the scale or per cent of a number behind it may belong to it too. */
  readonly lacksUnit?: boolean;
}

/** Whether a number may have a scale behind its head: `3 million`. */
export const isScaled = ({ splits }: Quantity): boolean =>
  splits.some(({ scale }) => isLess(ONE, scale));

/** What was found at a place of a text, and where to read on. */
export interface FoundNumber {
  readonly quantity?: Quantity;
  readonly end: number;
}

/** A number of one reading, printed in words or signs, as a head without a scale. */
export const unscaled = (
  kind: Quantity['kind'],
  { start, end }: TextRange,
  value: Rational,
  printed: Pick<Quantity, 'isCertain' | 'isInWords' | 'isInSigns'>,
): Quantity => ({
  kind,
  start,
  end,
  values: [value],
  splits: [{ head: value, scale: ONE }],
  isPlain: false,
  ...printed,
});
