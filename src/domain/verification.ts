import type { Root } from 'mdast';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { printersOf } from '../fingerprint/printed.ts';
import { checkQuotation } from '../fingerprint/quotation.ts';
import { quotedRanges } from '../fingerprint/quotes.ts';
import { plainText } from '../parse/bodyText.ts';
import { blocksOf, textsOfEvent } from '../parse/ownWords.ts';
import type { OwnText } from '../parse/ownWords.ts';
import type { Claim, Figure, Quote } from '../schema/event.ts';

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

/** A quotation in this site’s own words: its text, and the sources whose text proves it. */
export interface OwnQuotation {
  /** where it stands: in the body, headings included, or in a field */
  field: OwnText['field'] | 'damage' | 'body';
  /** id of the claim in whose field it stands */
  claim?: string | undefined;
  text: string;
  /** ids of the sources that its paragraph cites, or that its field rests on */
  cited: readonly string[];
  printedIn: readonly string[];
}

const stands = (text: string, source: string, prints: Fingerprints): boolean => {
  const print = prints.get(source);
  return print !== undefined && checkQuotation(text, print).kind === 'verified';
};

/** Says of the words of a quotation whether the text of a source proves them. */
export type Proof = (text: string, source: string) => boolean;

/** Proof by the fingerprints of sources. */
export const provedBy =
  (prints: Fingerprints): Proof =>
  (text, source) =>
    stands(text, source, prints);

/** Proof by what was proved of other quotations before: of their own words, and of no others. */
export const provedBefore =
  (quotations: readonly OwnQuotation[]): Proof =>
  (text, source) =>
    quotations.some((known) => known.text === text && known.printedIn.includes(source));

/**
 * A claim with what the fingerprints of its sources prove of it. Without a fingerprint nothing is
 * proved.
 */
export function verifyClaim(claim: Claim, prints: Fingerprints): VerifiedClaim {
  const { figure } = claim;
  const numbersIn = figure ? printersOf(figure.value, claim.sources, prints) : [];
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

type Stretch = Pick<OwnQuotation, 'field' | 'claim' | 'text'> & { sources: readonly string[] };

const quotationsIn = ({ field, claim, text, sources }: Stretch, proves: Proof): OwnQuotation[] =>
  quotedRanges(text).ranges.map(({ start, end }) => {
    const quoted = text.slice(start, end);
    return {
      field,
      ...(claim === undefined ? {} : { claim }),
      text: quoted,
      cited: sources,
      printedIn: sources.filter((id) => proves(quoted, id)),
    };
  });

const inBody = (body: Root, ofEntry: readonly string[]): Stretch[] =>
  blocksOf(body, ofEntry).map(({ block, sources }) => ({
    field: 'body',
    text: plainText(block),
    sources,
  }));

/**
 * Every quotation in the fields and the body of an event, but those under `quotes`: the very ones
 * that the check reads.
 */
export const quotationsOfEvent = (
  event: Parameters<typeof textsOfEvent>[0] & { body: Root },
  proves: Proof,
): OwnQuotation[] =>
  [...textsOfEvent(event), ...inBody(event.body, event.sources)].flatMap((stretch) =>
    quotationsIn(stretch, proves),
  );

/**
 * Every quotation in what this site says about a source and rests on it: its damage and its body.
 */
export const quotationsOfSource = (
  source: { id: string; damage: readonly string[]; body: Root },
  proves: Proof,
): OwnQuotation[] =>
  [
    ...source.damage.map((text): Stretch => ({ field: 'damage', text, sources: [] })),
    ...inBody(source.body, []),
  ].flatMap((stretch) => quotationsIn({ ...stretch, sources: [source.id] }, proves));

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
 * Counts what is proved of the quotations and figures of events; with a source, of those that it is
 * named for.
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
