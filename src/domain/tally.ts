import type { Proof } from '../fingerprint/proof.ts';
import type { OwnQuotation } from './ownQuotations.ts';
import { verifiedIn } from './verification.ts';
import type { VerifiedClaim } from './verification.ts';

/** How many of a number of things are proved. */
export interface Tally {
  total: number;
  verified: number;
  unchecked: number;
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
): { quotations: Tally; figures: Tally } {
  const claims = events.flatMap((event) => event.claims);
  /** What proves something may be other sources than the one that is counted for. */
  const proofBy = (ids: readonly string[], proof: Proof): Proof => {
    if (proof !== 'proved') return proof;
    return source === undefined || ids.includes(source) ? 'proved' : 'not-proved';
  };
  const concerns = (ids: readonly string[]): boolean =>
    source === undefined || ids.includes(source);
  return {
    quotations: tally([
      ...claims.flatMap(({ quotes }) =>
        quotes.filter((quote) => concerns([quote.source])).map(({ proof }) => proof),
      ),
      // A passage may rest on several sources for one quotation, so only those that print it count
      // as its sources.
      ...events.flatMap(({ quotations }) =>
        quotations
          .filter(({ cited, printedIn }) => concerns(printedIn.length > 0 ? printedIn : cited))
          .map(({ printedIn }) =>
            proofBy(printedIn, printedIn.length > 0 ? 'proved' : 'not-checked'),
          ),
      ),
    ]),
    figures: tally(
      claims
        .filter(({ sources }) => concerns(sources))
        .flatMap(({ figure }) => (figure ? [proofBy(verifiedIn(figure), figure.proof)] : [])),
    ),
  };
}
