import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { SEQUENCE_LENGTH } from '../fingerprint/sequences.ts';
import { checkQuotation } from '../fingerprint/quotationCheck.ts';

/** Why a quotation does not stand in a source: where in its text, and in words. */
export interface QuotationFinding {
  offset: number;
  message: string;
  tip: string;
}

/**
 * Holds a quotation against the fingerprint of a source.
 * @returns nothing when it stands there word for word
 */
export function quotationFinding(
  text: string,
  source: string,
  prints: Fingerprint,
): QuotationFinding | undefined {
  const result = checkQuotation(text, prints);
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
      const word = text.slice(result.token.start, result.token.end);
      return {
        offset: result.token.start,
        message: `Unexpected “${word}” in a quotation: here it stops matching source “${source}”`,
        tip: 'Quote the words as the source prints them.',
      };
    }
    case 'not-found': {
      const word = text.slice(result.token.start, result.token.end);
      return {
        offset: result.token.start,
        message: `Unexpected quotation from “${word}” on, of which source “${source}” has no ${SEQUENCE_LENGTH} words in a row`,
        tip: 'Quote the words as the source prints them, or name the source that does.',
      };
    }
    case 'too-short':
      return {
        offset: result.start,
        message: `Unexpected quotation of ${result.tokenCount} ${result.tokenCount === 1 ? 'word' : 'words'} that source “${source}” does not itself set in quotation marks`,
        tip: `Quote at least ${SEQUENCE_LENGTH} words in a row: fewer can be checked only where the source quotes exactly these.`,
      };
  }
}
