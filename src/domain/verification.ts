import type { Fingerprint } from '../fingerprint/articleFingerprint.ts';
import { sourcesPrinting } from '../fingerprint/figureSources.ts';
import { checkQuotation } from '../fingerprint/quotationCheck.ts';
import type { Claim, Quote } from '../schema/claim.ts';
import type { Figure } from '../schema/figure.ts';

export type Fingerprints = ReadonlyMap<string, Fingerprint>;

/** A quotation with whether the text of its source proves it. */
export type VerifiedQuote = Quote & { verified: boolean };
/**
 * A figure with the sources whose text proves that they print its number, or both ends of its
 * range.
 */
export type VerifiedFigure = Figure & {
  printedIn: readonly string[];
  /**
   * for each of its numbers, the sources whose text proves that they print it: the ends of a range
   * may stand in different ones
   */
  numbersIn: readonly (readonly string[])[];
};
export type VerifiedClaim = Omit<Claim, 'quotes' | 'figure'> & {
  quotes: readonly VerifiedQuote[];
  figure?: VerifiedFigure | undefined;
};

/**
 * Whether the text of a source proves that words stand in it. Without a fingerprint nothing is
 * proved.
 */
export const stands = (text: string, source: string, prints: Fingerprints): boolean => {
  const print = prints.get(source);
  return print !== undefined && checkQuotation(text, print).kind === 'verified';
};

/**
 * A claim with what the fingerprints of its sources prove of it. Without a fingerprint nothing is
 * proved.
 */
export function verifyClaim(claim: Claim, prints: Fingerprints): VerifiedClaim {
  const { figure } = claim;
  const numbersIn = figure ? sourcesPrinting(figure.value, claim.sources, prints) : [];
  return {
    ...claim,
    quotes: claim.quotes.map((quote) => ({
      ...quote,
      verified: stands(quote.text, quote.source, prints),
    })),
    figure: figure && {
      ...figure,
      printedIn: claim.sources.filter((id) => numbersIn.every((ids) => ids.includes(id))),
      numbersIn,
    },
  };
}

/**
 * The sources whose text proves a figure: each that prints all of it, or else those that do so
 * between them; none where it is not verified.
 */
export function verifiedIn({
  printedIn,
  numbersIn,
}: Pick<VerifiedFigure, 'printedIn' | 'numbersIn'>): readonly string[] {
  if (printedIn.length > 0) return printedIn;
  return numbersIn.some((ids) => ids.length === 0) ? [] : [...new Set(numbersIn.flat())];
}
