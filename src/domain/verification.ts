import type { Fingerprints, KeptText } from '../fingerprint/articleFingerprint.ts';
import { printedForms } from '../fingerprint/figureForms.ts';
import { proofOfNumber, proofsOfFigure, sourcesPrinting } from '../fingerprint/figureSources.ts';
import { commonProof, jointProof } from '../fingerprint/proof.ts';
import type { Proof } from '../fingerprint/proof.ts';
import { checkQuotation, proofOf } from '../fingerprint/quotationCheck.ts';
import type { Claim } from '../schema/claim.ts';
import { printedWords } from '../schema/quote.ts';
import type { Quote } from '../schema/quote.ts';
import type { Figure } from '../schema/figure.ts';
import { isTellingFigure, isTellingQuotation } from './tellingPrints.ts';

/**
 * When the versions of a source were seen whose text proves something, in the order of their
 * fingerprints: `seen` as its entry has it, or '' for the fingerprint that belongs to no version.
 */
export type Moments = readonly string[];

/** What the texts of other sources prove: those that are not among the claim’s own. */
interface PrintedElsewhere {
  /** the other sources that print the same words, or every number of the figure, in their text */
  alsoPrintedIn: readonly string[];
}

/**
 * A quotation with whether the text of its source, in any version, proves it: of a translation, the
 * original.
 */
export type VerifiedQuote = Quote &
  PrintedElsewhere & {
    proof: Proof;
    /** which versions have it; only where its source has fingerprints of versions */
    inVersions?: Moments | undefined;
  };
/**
 * A figure with the sources whose text proves that they print its number, or both ends of its
 * range.
 */
export type VerifiedFigure = Figure &
  PrintedElsewhere & {
    /** of all of its numbers together, whichever of its sources prints each */
    proof: Proof;
    printedIn: readonly string[];
    /**
     * for each of its numbers, those whose text proves that they print it: the ends of a range
     * may stand in different ones
     */
    numbersIn: readonly (readonly string[])[];
    /** of sources with fingerprints of versions: for each number, which of these print it */
    inVersions?: Readonly<Record<string, readonly Moments[]>> | undefined;
  };
export type VerifiedClaim = Omit<Claim, 'quotes' | 'figure'> & {
  quotes: readonly VerifiedQuote[];
  figure?: VerifiedFigure | undefined;
};

/** The moments of the fingerprints of a source that say yes; nothing where none is of a version. */
function momentsWith(
  source: string,
  fingerprints: Fingerprints,
  isIn: (kept: KeptText) => boolean,
): Moments | undefined {
  const all = fingerprints.get(source) ?? [];
  if (all.every(({ seen }) => seen === undefined)) return undefined;
  return all.filter(isIn).map(({ seen = '' }) => seen);
}

const hasWords =
  (text: string) =>
  (kept: KeptText): boolean =>
    proofOf(checkQuotation(text, kept)) === 'proved';

/**
 * Whether the text of a source, in any of its versions, proves that words stand in it. Without a
 * fingerprint nothing is proved.
 */
export const proofOfWords = (text: string, source: string, fingerprints: Fingerprints): Proof =>
  jointProof((fingerprints.get(source) ?? []).map((kept) => proofOf(checkQuotation(text, kept))));

/** Which versions of a source have the words. */
export const momentsOfWords = (
  text: string,
  source: string,
  fingerprints: Fingerprints,
): Moments | undefined => momentsWith(source, fingerprints, hasWords(text));

/** Which versions of sources print each number of a figure. */
function momentsOfFigure(
  figure: Figure,
  sources: readonly string[],
  fingerprints: Fingerprints,
): VerifiedFigure['inVersions'] {
  const found = sources.flatMap((source) => {
    const moments = printedForms(figure).map((printed) =>
      momentsWith(source, fingerprints, (kept) => proofOfNumber(printed, kept) === 'proved'),
    );
    const ofVersions = moments.filter((each) => each !== undefined);
    return ofVersions.length > 0 ? [[source, ofVersions] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

const printsAll = (numbersIn: readonly (readonly string[])[], source: string): boolean =>
  numbersIn.every((ids) => ids.includes(source));

/** The other sources that print every number of a figure. */
function figureElsewhere(
  figure: Figure,
  others: readonly string[],
  fingerprints: Fingerprints,
): string[] {
  if (!isTellingFigure(figure.value)) return [];
  const numbersIn = sourcesPrinting(figure, others, fingerprints);
  return others.filter((id) => printsAll(numbersIn, id));
}

/**
 * A claim with what the fingerprints of its sources prove of it. Without a fingerprint nothing is
 * proved.
 * @param others sources that are not the claim’s own, and are asked whether they print the same
 * @param isWhole whether every text of a source could be asked: else what none of the others has is
 *   not checked
 */
export function verifyClaim(
  claim: Claim,
  fingerprints: Fingerprints,
  others: readonly string[] = [],
  isWhole: (source: string) => boolean = () => true,
): VerifiedClaim {
  const { figure } = claim;
  const numbersIn = figure ? sourcesPrinting(figure, claim.sources, fingerprints) : [];
  const ifWhole = (proof: Proof, sources: readonly string[]): Proof =>
    proof === 'not-proved' && !sources.every(isWhole) ? 'not-checked' : proof;
  const alsoQuoting = (words: string): string[] =>
    isTellingQuotation(words)
      ? others.filter((id) => proofOfWords(words, id, fingerprints) === 'proved')
      : [];
  return {
    ...claim,
    quotes: claim.quotes.map((quote) => {
      const words = printedWords(quote);
      const proof = ifWhole(proofOfWords(words, quote.source, fingerprints), [quote.source]);
      // A translation whose original is not known cannot be looked for.
      const isLost = quote.translated === true && quote.original === undefined;
      return {
        ...quote,
        proof: isLost && proof === 'not-proved' ? 'not-checked' : proof,
        inVersions: momentsOfWords(words, quote.source, fingerprints),
        alsoPrintedIn: alsoQuoting(words),
      };
    }),
    figure: figure && {
      ...figure,
      proof: ifWhole(
        commonProof(proofsOfFigure(figure, claim.sources, fingerprints)),
        claim.sources,
      ),
      printedIn: claim.sources.filter((id) => printsAll(numbersIn, id)),
      numbersIn,
      inVersions: momentsOfFigure(figure, claim.sources, fingerprints),
      alsoPrintedIn: figureElsewhere(figure, others, fingerprints),
    },
  };
}

/**
 * The sources whose text proves a figure: each that prints all of it or, where none does, those
 * that print both ends of its range together. None where the figure is not verified.
 */
export function verifiedIn({
  printedIn,
  numbersIn,
}: Pick<VerifiedFigure, 'printedIn' | 'numbersIn'>): readonly string[] {
  if (printedIn.length > 0) return printedIn;
  return numbersIn.some((ids) => ids.length === 0) ? [] : [...new Set(numbersIn.flat())];
}
