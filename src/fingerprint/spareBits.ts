import type { Token } from '../text/tokens.ts';
import { wordCountOf } from '../text/wordCount.ts';

/*
 * How many bits each set of a fingerprint has to spare. The bits of `prose` are fewer than a
 * word has surprise for a reader who knows the language well, so who guesses on from words that are
 * known is lost; `npm run attack` tries it, and docs/fingerprints.md has what came out.
 */

/** Enough to prove each word: words that may be quoted need no protection. */
const QUOTED = 11;
/** Few enough that no guess of one word is confirmed, and still five in a row tell a copy. */
const PROSE = 5;
/** The same for a character of which two, or four, are worth a word. */
const PROSE_OF_HALVES = 3;
const PROSE_OF_QUARTERS = 2;
/** So many that a wrong yes is not to be expected: all of them can be found by trying anyway. */
const FINDABLE = 23;

/** The spare bits of prose, by what most of its tokens are worth. */
function spareOfProse(tokens: readonly Token[]): number {
  const worth = tokens.length === 0 ? 1 : wordCountOf(tokens) / tokens.length;
  if (worth > 0.75) return PROSE;
  return worth > 0.375 ? PROSE_OF_HALVES : PROSE_OF_QUARTERS;
}

/** The spare bits of each set, by what a text is written in. */
export const spareBits = (
  tokens: readonly Token[],
): { quoted: number; prose: number; phrases: number; numbers: number } => ({
  quoted: QUOTED,
  prose: spareOfProse(tokens),
  phrases: FINDABLE,
  numbers: FINDABLE,
});
