import type { KeptText } from '../fingerprint/articleFingerprint.ts';
import type { Proof } from '../fingerprint/proof.ts';
import { checkQuotation, proofOf } from '../fingerprint/quotationCheck.ts';
import type { QuotationResult } from '../fingerprint/quotationCheck.ts';
import { fingerprintCall, RESULTS_CALL } from '../parse/keptFileName.ts';
import { MIN_CHECKED_WORDS } from '../problems/limits.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { lengthOf } from '../text/wordCount.ts';

/** Where a quotation stops matching its source: the offset in its text, and what is said of it. */
export interface Mismatch {
  /** whether the source lacks it, or it is not checked, which is only worth a note */
  proof: Exclude<Proof, 'proved'>;
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

/** The first that says that a quotation is not checked. */
export const uncheckedOf = (mismatches: readonly Mismatch[]): Mismatch | undefined =>
  mismatches.find(({ proof }) => proof === 'not-checked');

/**
 * Compares a quotation with what is kept of the texts of a source.
 * @returns nothing when it stands word for word in one of them; where one of them cannot tell, that
 *   it is not checked; and otherwise the mismatch with the text that has the most of it
 */
export function mismatchWith(
  text: string,
  source: string,
  texts: readonly KeptText[],
): Mismatch | undefined {
  const mismatches = texts.map((kept) => mismatchWithText(text, source, kept));
  const found = mismatches.filter((mismatch) => mismatch !== undefined);
  if (found.length < mismatches.length) return undefined;
  return uncheckedOf(found) ?? furthestOf(found);
}

/** Compares a quotation with what is kept of one text. */
function mismatchWithText(text: string, source: string, kept: KeptText): Mismatch | undefined {
  const result = checkQuotation(text, kept);
  const proof = proofOf(result);
  if (proof === 'proved') return undefined;
  return { proof, ...wordsFor(result, text, source, kept) };
}

/** A token as it stands in a quotation, with its place. */
const named = (text: string, { start, end }: Token): { offset: number; word: string } => ({
  offset: start,
  word: text.slice(start, end),
});

function wordsFor(
  result: QuotationResult,
  text: string,
  source: string,
  kept: KeptText,
): Omit<Mismatch, 'proof'> {
  const whole = lengthOf(tokensOf(text));
  switch (result.kind) {
    case 'proved':
    case 'no-tokens':
      return {
        offset: 0,
        message: 'Unexpected quotation without words',
        tip: 'Quote words, or take the quotation out.',
      };
    case 'differs': {
      const { offset, word } = named(text, result.token);
      return {
        offset,
        message: `Unexpected “${word}” in a quotation: here it stops matching source “${source}”`,
        tip: 'Quote the words as the source prints them.',
      };
    }
    case 'runs-on': {
      const { offset, word } = named(text, result.token);
      return {
        offset,
        message:
          `Unexpected “${word}” in a quotation: source “${source}” does not have it there inside ` +
          'its quotation marks',
        tip: 'Quote only what the source sets in quotation marks, and say the rest yourself.',
      };
    }
    case 'cut': {
      const { offset, word } = named(text, result.token);
      const isStart = result.end === 'start';
      return {
        offset,
        message:
          `Unexpected ${isStart ? 'beginning' : 'end'} of a quotation at “${word}”: source ` +
          `“${source}” has a longer word or number there` +
          (isStart ? '' : ', or goes on with what negates it'),
        tip: `Quote all of it, or ${isStart ? 'begin later' : 'end the quotation earlier'}.`,
      };
    }
    case 'not-found': {
      const { offset, word } = named(text, result.token);
      return {
        offset,
        message:
          `Unexpected quotation from “${word}” on, of which source “${source}” has no ` +
          `${whole.inItsUnit(MIN_CHECKED_WORDS)} ${whole.unit}s in a row`,
        tip: 'Quote the words as the source prints them, or name the source that does.',
      };
    }
    case 'too-short':
      return {
        offset: result.start,
        message:
          `Unexpected quotation of ${lengthOf(result.tokens).amount} that source ` +
          `“${source}” does not itself set in quotation marks`,
        tip:
          `Quote at least ${whole.inItsUnit(MIN_CHECKED_WORDS)} ${whole.unit}s in a row: fewer ` +
          'can be checked only where the source quotes exactly these.',
      };
    case 'disproved':
      return {
        offset: 0,
        message: `Unexpected quotation, which source “${source}” does not print so`,
        tip: 'Quote the words as the source prints them, or name the source that does.',
      };
    case 'not-marked':
      return {
        offset: 0,
        message:
          `The quotation is not checked: source “${source}” seems to have the words, but sets ` +
          'them in no quotation marks',
        tip:
          'If they are the reporter’s, say it in your own words. If the source may be quoted ' +
          'freely, say why under quotedFreely, and take its fingerprint again.',
      };
    case 'not-told':
      return {
        offset: 0,
        message:
          `The quotation is not checked: nobody knows the language of source “${source}”, by ` +
          'which it is told where its quotations end',
        tip:
          'If you can tell the language, add it to the entry of the source, and take the ' +
          'fingerprint again.',
      };
    case 'not-asked':
      return 'proved' in kept
        ? {
            offset: 0,
            message: `The quotation is not checked: it has no result for source “${source}” yet`,
            tip: `Who has the private fingerprint runs ${RESULTS_CALL}.`,
          }
        : {
            offset: 0,
            message:
              `The quotation is not checked: the fingerprint of source “${source}” is of an ` +
              'older version, which read such words or numbers otherwise',
            tip: `With the article’s text at hand, run ${fingerprintCall(source, kept.seen)}.`,
          };
  }
}
