import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { SEQUENCE_LENGTH } from '../fingerprint/fingerprint.ts';
import { checkQuotation } from '../fingerprint/quotation.ts';

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
    case 'no-words':
      return {
        offset: 0,
        message: 'Unexpected quotation without words',
        tip: 'Quote words, or take the quotation out.',
      };
    case 'differs': {
      const word = text.slice(result.word.start, result.word.end);
      return {
        offset: result.word.start,
        message: `Unexpected “${word}” in a quotation: here it stops matching source “${source}”`,
        tip: 'Quote the words as the source prints them.',
      };
    }
    case 'not-found': {
      const word = text.slice(result.word.start, result.word.end);
      return {
        offset: result.word.start,
        message: `Unexpected quotation from “${word}” on, of which source “${source}” has no ${SEQUENCE_LENGTH} words in a row`,
        tip: 'Quote the words as the source prints them, or name the source that does.',
      };
    }
    case 'too-short':
      return {
        offset: result.start,
        message: `Unexpected quotation of ${result.words} ${result.words === 1 ? 'word' : 'words'} that source “${source}” does not itself set in quotation marks`,
        tip: `Quote at least ${SEQUENCE_LENGTH} words in a row: fewer can be checked only where the source quotes exactly these.`,
      };
  }
}
