/** A number kept exactly, because a rounded one could equal a number that nobody printed. */
export interface Rational {
  readonly part: bigint;
  /** Above zero, and without a divisor in common with the part. */
  readonly whole: bigint;
}

/** Makes a number from a fraction of whole numbers. */
export function rational(part: bigint | number, whole: bigint | number = 1): Rational {
  const [above, below] = [BigInt(part), BigInt(whole)];
  const divisor = greatestDivisor(above < 0n ? -above : above, below);
  return { part: above / divisor, whole: below / divisor };
}

export const ONE = rational(1);

/** Makes a number from digits, perhaps with a point and more digits. */
export function fromDigits(digits: string): Rational {
  const [whole = '', fraction = ''] = digits.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.part * b.whole + b.part * a.whole, a.whole * b.whole);
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.part * b.part, a.whole * b.whole);
}

export function negative(a: Rational): Rational {
  return { part: -a.part, whole: a.whole };
}

export function isLess(a: Rational, b: Rational): boolean {
  return a.part * b.whole < b.part * a.whole;
}

export function isSame(a: Rational, b: Rational): boolean {
  return a.part === b.part && a.whole === b.whole;
}

/** Ten to the power of a whole number that is not negative. */
export function powerOfTen(exponent: number): Rational {
  return rational(10n ** BigInt(exponent));
}

/**
 * Writes a number as a decimal, the way `normalForm` does.
 *
 * @returns `undefined` where the decimal would never end, as for a third.
 */
export function decimalOf({ part, whole }: Rational): string | undefined {
  const places = placesFor(whole);
  if (places === undefined) return undefined;
  const digits = String(((part < 0n ? -part : part) * 10n ** BigInt(places)) / whole);
  const padded = digits.padStart(places + 1, '0');
  const split = padded.length - places;
  const fraction = places === 0 ? '' : `.${padded.slice(split)}`;
  return (part < 0n ? '-' : '') + padded.slice(0, split) + fraction;
}

/** How many decimal places a fraction in lowest terms needs: as many as twos or fives divide it. */
function placesFor(whole: bigint): number | undefined {
  let rest = whole;
  const countOf = (factor: bigint): number => {
    let count = 0;
    while (rest % factor === 0n) {
      rest /= factor;
      count++;
    }
    return count;
  };
  const places = Math.max(countOf(2n), countOf(5n));
  return rest === 1n ? places : undefined;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
