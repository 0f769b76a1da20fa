import type { Proof } from '../fingerprint/proof.ts';
import { printedWords } from '../schema/quote.ts';
import { hasParts } from '../text/quotationParts.ts';
import type { OwnQuotation } from './ownQuotations.ts';
import { verifiedIn } from './verification.ts';
import type { VerifiedClaim } from './verification.ts';

/** How many of a number of things are proved. */
export interface Tally {
  total: number;
  verified: number;
  unchecked: number;
}

/** The same of quotations. */
export interface QuotationTally extends Tally {
  /** how many of the proved ones have several parts */
  inParts: number;
}

function tally(proofs: readonly Proof[]): Tally {
  const count = (wanted: Proof): number => proofs.filter((proof) => proof === wanted).length;
  return { total: proofs.length, verified: count('proved'), unchecked: count('not-checked') };
}

/**
 * Counts the quotations and figures of events, and how many of them are proved. With a source, it
 * counts only those that name this source, and what this source proves.
 */
export function tallyVerified(
  events: readonly { claims: readonly VerifiedClaim[]; quotations: readonly OwnQuotation[] }[],
  source?: string,
): { quotations: QuotationTally; figures: Tally } {
  const claims = events.flatMap((event) => event.claims);
  /** What proves something may be other sources than the one that is counted for. */
  const proofBy = (ids: readonly string[], proof: Proof): Proof => {
    if (proof !== 'proved') return proof;
    return source === undefined || ids.includes(source) ? 'proved' : 'not-proved';
  };
  const concerns = (ids: readonly string[]): boolean =>
    source === undefined || ids.includes(source);
  const quotations = [
    ...claims.flatMap(({ quotes }) =>
      quotes
        .filter((quote) => concerns([quote.source]))
        .map((quote) => ({ text: printedWords(quote), proof: quote.proof })),
    ),
    // A passage may rest on several sources for one quotation, so only those that print it count
    // as its sources.
    ...events.flatMap((event) =>
      event.quotations
        .filter(({ cited, printedIn }) => concerns(printedIn.length > 0 ? printedIn : cited))
        .map(({ text, printedIn }) => ({
          text,
          proof: proofBy(printedIn, printedIn.length > 0 ? 'proved' : 'not-checked'),
        })),
    ),
  ];
  const inParts = quotations.filter(({ text, proof }) => proof === 'proved' && hasParts(text));
  return {
    quotations: { ...tally(quotations.map(({ proof }) => proof)), inParts: inParts.length },
    figures: tally(
      claims
        .filter(({ sources }) => concerns(sources))
        .flatMap(({ figure }) => (figure ? [proofBy(verifiedIn(figure), figure.proof)] : [])),
    ),
  };
}
