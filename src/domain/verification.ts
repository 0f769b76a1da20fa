import { normalForm } from '../fingerprint/decimal.ts';
import { openFingerprint } from '../fingerprint/fingerprint.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { checkQuotation } from '../fingerprint/quotation.ts';
import { quotedRanges } from '../fingerprint/quotes.ts';
import type { Claim, Figure, Quote } from '../schema/event.ts';

export type Fingerprints = ReadonlyMap<string, Fingerprint>;

/** A quotation with whether the text of its source proves it. */
export type VerifiedQuote = Quote & { verified: boolean };
/** A figure with the sources whose text proves that they print its number. */
export type VerifiedFigure = Figure & { printedIn: readonly string[] };
export type VerifiedClaim = Omit<Claim, 'quotes' | 'figure'> & { quotes: readonly VerifiedQuote[]; figure?: VerifiedFigure | undefined };

/** A quotation in the body of an event: its words, and the cited sources whose text proves it. */
export interface BodyQuotation {
  text: string;
  /** ids of the sources that its paragraph cites */
  cited: readonly string[];
  printedIn: readonly string[];
}

const stands = (text: string, source: string, prints: Fingerprints): boolean => {
  const print = prints.get(source);
  return print !== undefined && checkQuotation(text, print).kind === 'verified';
};

/** A claim with what the fingerprints of its sources prove of it. Without a fingerprint nothing is proved. */
export function verifyClaim(claim: Claim, prints: Fingerprints): VerifiedClaim {
  const { figure } = claim;
  const printsAll = (id: string, values: readonly number[]): boolean => {
    const print = prints.get(id);
    return print !== undefined && values.every((value) => openFingerprint(print).hasNumber(normalForm(value)));
  };
  return {
    ...claim,
    quotes: claim.quotes.map((quote) => ({ ...quote, verified: stands(quote.text, quote.source, prints) })),
    figure: figure && { ...figure, printedIn: claim.sources.filter((id) => printsAll(id, [figure.value].flat())) },
  };
}

/** The quotations in one paragraph of a body. */
export function bodyQuotations(paragraph: string, cited: readonly string[], prints: Fingerprints): BodyQuotation[] {
  return quotedRanges(paragraph).ranges.map(({ start, end }) => {
    const text = paragraph.slice(start, end);
    return { text, cited, printedIn: cited.filter((id) => stands(text, id, prints)) };
  });
}

/** How many of a number of things are proved. */
export interface Tally {
  total: number;
  verified: number;
}

const tally = (states: readonly boolean[]): Tally => ({ total: states.length, verified: states.filter(Boolean).length });

/** Counts what is proved of the quotations and figures of claims and bodies; with a source, of those that it is named for. */
export function tallyVerified(
  events: readonly { claims: readonly VerifiedClaim[]; quotations: readonly BodyQuotation[] }[],
  source?: string,
): { quotations: Tally; figures: Tally } {
  const claims = events.flatMap((event) => event.claims);
  const proved = (ids: readonly string[]): boolean => (source === undefined ? ids.length > 0 : ids.includes(source));
  const concerns = (ids: readonly string[]): boolean => source === undefined || ids.includes(source);
  return {
    quotations: tally([
      ...claims.flatMap(({ quotes }) => quotes.filter((quote) => concerns([quote.source])).map(({ verified }) => verified)),
      // A paragraph may cite several sources for one quotation, so only those that print it count as its sources.
      ...events.flatMap(({ quotations }) => quotations.filter(({ cited, printedIn }) => concerns(printedIn.length > 0 ? printedIn : cited)).map(({ printedIn }) => proved(printedIn))),
    ]),
    figures: tally(claims.filter(({ sources }) => concerns(sources)).flatMap(({ figure }) => (figure ? [proved(figure.printedIn)] : []))),
  };
}
