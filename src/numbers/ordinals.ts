import { isScale, skipAnd } from './amounts.ts';
import type { TokenStream } from '../text/tokenStream.ts';

const ORDINALS = new Set(
  (
    'first second third half quarter fourth fifth sixth seventh eighth ninth tenth ' +
    'eleventh twelfth'
  ).split(' '),
);
const LATER_ORDINAL = /^[a-z]{2,6}(?:teenth|tieth)$/;
const SCALE_ORDINAL = /^(?:hundred|thousand|million|billion|trillion)ths?$/;
const HYPHEN = /^[-‐‑]$/u;

/**
 * Whether an ordinal stands behind number words, so that they are no number: `twenty-first`,
 * `two thirds`, `one hundred and fifth`.
 */
export function endsAsOrdinal(tokens: TokenStream, next: number): boolean {
  if (!tokens.isJoined(next)) return false;
  const ordinal = tokens.textAt(skipAnd(tokens, next));
  if (ordinal === 'halves' || SCALE_ORDINAL.test(ordinal)) return true;
  if (!isOrdinal(ordinal)) return false;
  const isFraction = ordinal.endsWith('s') && ordinal !== 'seconds';
  return isFraction || isScale(tokens, next - 1) || HYPHEN.test(tokens.gapBefore(next));
}

/** A lone `one` that is a pronoun (`one of`), an adjective (`one-way`) or part of a fraction. */
export function isOtherOne(tokens: TokenStream, at: number, next: number): boolean {
  if (tokens.textAt(at) !== 'one' || next !== at + 1) return false;
  const behind = tokens.textAt(next);
  return (
    tokens.textAt(at - 1) === 'no' ||
    behind === 'of' ||
    behind === 'another' ||
    HYPHEN.test(tokens.gapBefore(next)) ||
    (isOrdinal(behind) && tokens.isJoined(next))
  );
}

function isOrdinal(text: string): boolean {
  const singular = text.replace(/s$/, '');
  return ORDINALS.has(singular) || LATER_ORDINAL.test(singular);
}
