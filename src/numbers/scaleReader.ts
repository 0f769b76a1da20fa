import { skipDivider } from './heads.ts';
import { ONE, isLess, isSame, times, type Rational } from './rational.ts';
import type { Language } from './language.ts';

/** The scales that stand at an index, multiplied, and where they end. */
export interface ReadScale {
  readonly scale: Rational;
  readonly end: number;
  /** Whether they are in an order in which scales multiply. */
  readonly isCertain: boolean;
}

/**
 * Reads scales behind a number: `million`, `hundred thousand`, `lakh crore`, and groups such as
 * dozens. Only growing scales multiply; `million hundred` is none that anybody would read.
 */
export function readScales(text: string, index: number, language: Language): ReadScale {
  let read: ReadScale = { scale: ONE, end: index, isCertain: true };
  let last = ONE;
  for (;;) {
    const found = scaleAt(text, read.end, language);
    if (found === undefined) return read;
    const grows = isSame(last, ONE) || isLess(last, found.value);
    if (!grows) return { ...read, end: found.end, isCertain: false };
    read = { scale: times(read.scale, found.value), end: found.end, isCertain: true };
    last = found.value;
  }
}

/** A scale or a group, joined to what stands before it or divided by a space or a hyphen. */
function scaleAt(
  text: string,
  index: number,
  { scales, dozens }: Language,
): { value: Rational; end: number } | undefined {
  const from = skipDivider(text, index);
  return scales.at(text, from) ?? dozens.at(text, from);
}
