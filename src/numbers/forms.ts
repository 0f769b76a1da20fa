import { normalForm } from './decimal.ts';
import { fromDigits, rational, times, type Rational } from './rational.ts';

const PERCENT = rational(1, 100);

/**
 * Writes a share of a whole the way `numbersIn` writes the shares of a text: in lowest terms, so
 * that 20 %, one in five and a fifth are one.
 *
 * @param part A number, such as 2.5.
 * @param whole A number above zero, such as 100.
 */
export function shareForm(part: number, whole: number): string {
  const { part: above, whole: below } = fromDigits(normalForm(whole));
  return shareOf(times(fromDigits(normalForm(part)), rational(below, above)));
}

/** Writes a share that is given as one number. */
export function shareOf({ part, whole }: Rational): string {
  return `share ${String(part)}/${String(whole)}`;
}

/** Writes a percentage as the share that it is. */
export function percentForm(value: Rational): string {
  return shareOf(times(value, PERCENT));
}

/**
 * Writes an order of magnitude the way `numbersIn` writes those of a text: 12 for dozens, 20 for
 * scores, 1000 for thousands.
 */
export function multiplesForm(unit: number | bigint): string {
  return `multiples ${String(unit)}`;
}
