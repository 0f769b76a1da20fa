import { counted } from '../basics/messages.ts';
import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { checkQuotation } from '../fingerprint/quotationCheck.ts';
import { MIN_CHECKED_WORDS } from '../problems/limits.ts';

/** Where a quotation stops matching its source: the offset in its text, and what is said of it. */
export interface Mismatch {
  offset: number;
  message: string;
  tip: string;
}

/** The mismatch that comes last in the quotation, and the first of several there. */
export const furthestOf = (mismatches: readonly Mismatch[]): Mismatch | undefined =>
  mismatches.reduce<Mismatch | undefined>(
    (best, mismatch) => (best && best.offset >= mismatch.offset ? best : mismatch),
    undefined,
  );

/**
 * Compares a quotation with the fingerprints of a source.
 * @returns nothing when it stands word for word in one of its texts, and otherwise the mismatch
 *   with the text that has the most of it
 */
export function mismatchWith(
  text: string,
  source: string,
  fingerprints: readonly Fingerprint[],
): Mismatch | undefined {
  const mismatches = fingerprints.map((fingerprint) => mismatchWithText(text, source, fingerprint));
  const found = mismatches.filter((mismatch) => mismatch !== undefined);
  return found.length < mismatches.length ? undefined : furthestOf(found);
}

/** Compares a quotation with the fingerprint of one text. */
function mismatchWithText(
  text: string,
  source: string,
  fingerprint: Fingerprint,
): Mismatch | undefined {
  const result = checkQuotation(text, fingerprint);
  switch (result.kind) {
    case 'verified':
      return undefined;
    case 'no-tokens':
      return {
        offset: 0,
        message: 'Unexpected quotation without words',
        tip: 'Quote words, or take the quotation out.',
      };
    case 'differs': {
      const { start, end } = result.token;
      const word = text.slice(start, end);
      return {
        offset: start,
        message: `Unexpected “${word}” in a quotation: here it stops matching source “${source}”`,
        tip: 'Quote the words as the source prints them.',
      };
    }
    case 'not-found': {
      const { start, end } = result.token;
      const word = text.slice(start, end);
      return {
        offset: start,
        message:
          `Unexpected quotation from “${word}” on, of which source “${source}” has no ` +
          `${MIN_CHECKED_WORDS} words in a row`,
        tip: 'Quote the words as the source prints them, or name the source that does.',
      };
    }
    case 'too-short':
      return {
        offset: result.start,
        message:
          `Unexpected quotation of ${counted(result.tokenCount, 'word')} that source ` +
          `“${source}” does not itself set in quotation marks`,
        tip:
          `Quote at least ${MIN_CHECKED_WORDS} words in a row: fewer can be checked only where ` +
          'the source quotes exactly these.',
      };
  }
}
