import type { OwnQuotation } from './ownQuotations.ts';
import { verifiedIn } from './verification.ts';
import type { VerifiedClaim } from './verification.ts';

/** How many of a number of things are proved. */
export interface Tally {
  total: number;
  verified: number;
}

const tally = (states: readonly boolean[]): Tally => ({
  total: states.length,
  verified: states.filter(Boolean).length,
});

/**
 * Counts the quotations and figures of events, and how many of them are proved. With a source, it
 * counts only those that name this source, and what this source proves.
 */
export function tallyVerified(
  events: readonly { claims: readonly VerifiedClaim[]; quotations: readonly OwnQuotation[] }[],
  source?: string,
): { quotations: Tally; figures: Tally } {
  const claims = events.flatMap((event) => event.claims);
  const proved = (ids: readonly string[]): boolean =>
    source === undefined ? ids.length > 0 : ids.includes(source);
  const concerns = (ids: readonly string[]): boolean =>
    source === undefined || ids.includes(source);
  return {
    quotations: tally([
      ...claims.flatMap(({ quotes }) =>
        quotes.filter((quote) => concerns([quote.source])).map(({ verified }) => verified),
      ),
      // A passage may rest on several sources for one quotation, so only those that print it count
      // as its sources.
      ...events.flatMap(({ quotations }) =>
        quotations
          .filter(({ cited, printedIn }) => concerns(printedIn.length > 0 ? printedIn : cited))
          .map(({ printedIn }) => proved(printedIn)),
      ),
    ]),
    figures: tally(
      claims
        .filter(({ sources }) => concerns(sources))
        .flatMap(({ figure }) => (figure ? [proved(verifiedIn(figure))] : [])),
    ),
  };
}
