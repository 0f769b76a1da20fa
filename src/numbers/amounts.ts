import type { TokenStream } from '../text/tokenStream.ts';

/** An amount, its two parts apart as they are printed: in `3 million`, head 3 and exponent 6. */
export interface Amount {
  readonly head: string;
  readonly exponent: number;
}

/** The amount that is read at a token, if there is one, and the token to continue with. */
export interface Reading {
  readonly amount: Amount | undefined;
  readonly next: number;
}

/** Powers of ten that make a number larger when they stand behind it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['mn', 6],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tn', 12],
]);

/** The power of ten in `hundred`, which may stand before another scale. */
export const HUNDRED = 2;

/** Whether a scale, `hundred` included, stands at a token and is joined to the token before it. */
export function isScale(tokens: TokenStream, at: number): boolean {
  const text = tokens.textAt(at);
  return tokens.isJoined(at) && (text === 'hundred' || SCALES.has(text));
}

/**
 * Reads the scales behind a head: `hundred`, `million`, `hundred thousand`, and any that is in
 * `more`.
 */
export function readScales(
  tokens: TokenStream,
  head: string,
  at: number,
  more: ReadonlyMap<string, number> = new Map(),
): Reading {
  let next = at;
  let exponent = 0;
  if (tokens.textAt(next) === 'hundred' && tokens.isJoined(next)) {
    exponent += HUNDRED;
    next++;
  }
  const scale = SCALES.get(tokens.textAt(next)) ?? more.get(tokens.textAt(next));
  if (scale !== undefined && tokens.isJoined(next)) {
    exponent += scale;
    next++;
  }
  return { amount: { head, exponent }, next };
}

/** Whether `and a half` starts at a token. */
export function isAndAHalf(tokens: TokenStream, at: number): boolean {
  return ['and', 'a', 'half'].every((word, offset) => tokens.textAt(at + offset) === word);
}

/** Where the rest of a number may start: at a token, or behind it if it is an `and`. */
export function skipAnd(tokens: TokenStream, at: number): number {
  return tokens.textAt(at) === 'and' && tokens.isJoined(at) ? at + 1 : at;
}
