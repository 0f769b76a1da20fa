import { normalForm } from './decimal.ts';

/**
 * Writes a share of a whole the way `numbersIn` writes the shares of a text: reduced, so that 20 %,
 * one in five and a fifth are one.
 *
 * @param part A whole number.
 * @param whole A whole number above zero.
 */
export function shareForm(part: number, whole: number): string {
  const divisor = greatestDivisor(Math.abs(part), whole);
  return `share ${normalForm(part / divisor)}/${normalForm(whole / divisor)}`;
}

/**
 * Writes an order of magnitude the way `numbersIn` writes those of a text: 12 for dozens, 20 for
 * scores, 1000 for thousands.
 */
export function multiplesForm(unit: number): string {
  return `multiples ${normalForm(unit)}`;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
