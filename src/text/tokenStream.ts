import { unbrokenTokensOf, type Token } from './tokens.ts';

/** The tokens of a text, with what stands between them. Any index may be asked for. */
export interface TokenStream {
  /** The text that the tokens come from. */
  readonly original: string;
  /** How many tokens there are. */
  readonly count: number;
  tokenAt(index: number): Token | undefined;
  /** The text of a token, or "" beyond either end. */
  textAt(index: number): string;
  /** What stands between a token and the one before it, or before the first. */
  gapBefore(index: number): string;
  /** Whether only white space or one hyphen stands before a token. */
  isJoined(index: number): boolean;
}

const JOINED = /^(?:\s+|[-‐‑])$/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Reads a text as a stream of tokens. Linear time; never throws. */
export function tokenStreamOf(original: string): TokenStream {
  const tokens = unbrokenTokensOf(original);
  const gapBefore = (index: number): string => {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (token === undefined) return '';
    // Both come from one character, and for digits that is a fraction such as ½.
    if (before?.start === token.start) return '/';
    return original.slice(before?.end ?? 0, token.start).replace(INVISIBLE, '');
  };
  return {
    original,
    count: tokens.length,
    tokenAt: (index) => tokens[index],
    textAt: (index) => tokens[index]?.text ?? '',
    gapBefore,
    isJoined: (index) => JOINED.test(gapBefore(index)),
  };
}
