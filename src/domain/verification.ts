import type { Fingerprint, Fingerprints } from '../fingerprint/articleFingerprint.ts';
import { normalForm } from '../numbers/decimal.ts';
import { sourcesPrinting } from '../fingerprint/figureSources.ts';
import { openFingerprint } from '../fingerprint/fingerprintLookup.ts';
import { checkQuotation } from '../fingerprint/quotationCheck.ts';
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
    verified: boolean;
    /** which versions have it; only where its source has fingerprints of versions */
    inVersions?: Moments | undefined;
  };
/**
 * A figure with the sources whose text proves that they print its number, or both ends of its
 * range.
 */
export type VerifiedFigure = Figure &
  PrintedElsewhere & {
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
  isIn: (fingerprint: Fingerprint) => boolean,
): Moments | undefined {
  const all = fingerprints.get(source) ?? [];
  if (all.every(({ seen }) => seen === undefined)) return undefined;
  return all.filter(isIn).map(({ seen = '' }) => seen);
}

const hasWords =
  (text: string) =>
  (fingerprint: Fingerprint): boolean =>
    checkQuotation(text, fingerprint).kind === 'verified';

/**
 * Whether the text of a source, in any of its versions, proves that words stand in it. Without a
 * fingerprint nothing is proved.
 */
export const stands = (text: string, source: string, fingerprints: Fingerprints): boolean =>
  fingerprints.get(source)?.some(hasWords(text)) ?? false;

/** Which versions of a source have the words. */
export const momentsOfWords = (
  text: string,
  source: string,
  fingerprints: Fingerprints,
): Moments | undefined => momentsWith(source, fingerprints, hasWords(text));

/** Which versions of sources print each number of a figure. */
function momentsOfFigure(
  { value }: Figure,
  sources: readonly string[],
  fingerprints: Fingerprints,
): VerifiedFigure['inVersions'] {
  const found = sources.flatMap((source) => {
    const moments = [value]
      .flat()
      .map((number) =>
        momentsWith(source, fingerprints, (fingerprint) =>
          openFingerprint(fingerprint).hasNumber(normalForm(number)),
        ),
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
  { value }: Figure,
  others: readonly string[],
  fingerprints: Fingerprints,
): string[] {
  if (!isTellingFigure(value)) return [];
  const numbersIn = sourcesPrinting(value, others, fingerprints);
  return others.filter((id) => printsAll(numbersIn, id));
}

/**
 * A claim with what the fingerprints of its sources prove of it. Without a fingerprint nothing is
 * proved.
 * @param others sources that are not the claim’s own, and are asked whether they print the same
 */
export function verifyClaim(
  claim: Claim,
  fingerprints: Fingerprints,
  others: readonly string[] = [],
): VerifiedClaim {
  const { figure } = claim;
  const numbersIn = figure ? sourcesPrinting(figure.value, claim.sources, fingerprints) : [];
  const alsoQuoting = (words: string): string[] =>
    isTellingQuotation(words) ? others.filter((id) => stands(words, id, fingerprints)) : [];
  return {
    ...claim,
    quotes: claim.quotes.map((quote) => {
      const words = printedWords(quote);
      return {
        ...quote,
        verified: stands(words, quote.source, fingerprints),
        inVersions: momentsOfWords(words, quote.source, fingerprints),
        alsoPrintedIn: alsoQuoting(words),
      };
    }),
    figure: figure && {
      ...figure,
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
