import { quoteFields } from '../schema/quote.ts';
import type { IsoDay } from '../schema/date.ts';
import { figureFields } from '../schema/figure.ts';
import { versionFields } from '../schema/version.ts';
import type { SeenVersion, Source } from './archive.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';
import type { OwnQuotation } from './ownQuotations.ts';
import type { Moments, VerifiedFigure, VerifiedQuote } from './verification.ts';
import { checkedTexts, seenBy } from './checkedTexts.ts';

/*
 * What a past day shows of quotations, figures and versions: nothing that only a later source has,
 * or only a later version of one.
 */

/** What was known on a day, as far as it depends on the texts of sources. */
export interface KnownTexts extends Known {
  day: IsoDay;
  /** ids of the sources of which a text was seen by the day that has a fingerprint */
  checked: ReadonlySet<string>;
  /** ids of those of which such a text was seen after it */
  changing: ReadonlySet<string>;
}

/** The texts that the known sources had on a day. */
export function knownTexts(sources: readonly Source[], known: Known, day: IsoDay): KnownTexts {
  const having = (fits: (moment: string) => boolean): Set<string> =>
    new Set(
      sources
        .filter((source) => checkedTexts(source).some(({ moment }) => fits(moment)))
        .map(({ id }) => id),
    );
  const checked = having((moment) => seenBy(moment, day));
  return { ...known, day, checked, changing: having((moment) => !seenBy(moment, day)) };
}

/** Those of some moments that were past by the day. */
const pastOf = (moments: Moments | undefined, { day }: KnownTexts): Moments | undefined =>
  moments?.filter((moment) => seenBy(moment, day));

/** Whether something is proved by later versions alone. */
const isLater = (moments: Moments | undefined, known: KnownTexts): boolean =>
  moments !== undefined && moments.length > 0 && pastOf(moments, known)?.length === 0;

/** Other sources that print something too, but for those that may do so in later versions alone. */
const knownElsewhere = (ids: readonly string[], { sources, changing }: KnownTexts): string[] =>
  ids.filter((id) => sources.has(id) && !changing.has(id));

/**
 * A figure with those of the known sources that print it, or nothing where one of its numbers is
 * printed only by sources that are not known yet, or by versions that had not been seen while an
 * older text is known not to have it.
 */
export function knownFigure(figure: VerifiedFigure, known: KnownTexts): VerifiedFigure | undefined {
  const { inVersions = {} } = figure;
  const isProof = (id: string, i: number): boolean =>
    known.sources.has(id) && !isLater(inVersions[id]?.[i], known);
  const numbersIn = figure.numbersIn.map((ids, i) => ids.filter((id) => isProof(id, i)));
  const leaks = figure.numbersIn.some(
    (ids, i) =>
      ids.length > 0 &&
      ids.every((id) => !isProof(id, i) && (!known.sources.has(id) || known.checked.has(id))),
  );
  if (leaks) return undefined;
  const ofKnown = Object.entries(inVersions).filter(([id]) => known.sources.has(id));
  return {
    ...knownFields(figureFields, figure, {}, known),
    proof: numbersIn.every((ids) => ids.length > 0) ? figure.proof : 'not-checked',
    printedIn: figure.printedIn.filter(
      (id) => known.sources.has(id) && numbersIn.every((ids) => ids.includes(id)),
    ),
    numbersIn,
    inVersions:
      figure.inVersions &&
      Object.fromEntries(
        ofKnown.map(([id, numbers]) => [id, numbers.map((each) => pastOf(each, known) ?? [])]),
      ),
    alsoPrintedIn: knownElsewhere(figure.alsoPrintedIn, known),
  };
}

/**
 * The quotations of a claim that known sources print, but for those that only versions have which
 * had not been seen, while an older text is known not to have them.
 */
export const knownQuotes = (quotes: readonly VerifiedQuote[], known: KnownTexts): VerifiedQuote[] =>
  quotes
    .filter(
      ({ source, inVersions }) =>
        known.sources.has(source) && !(isLater(inVersions, known) && known.checked.has(source)),
    )
    .map((quote) => ({
      ...knownFields(quoteFields, quote, {}, known),
      proof: isLater(quote.inVersions, known) ? 'not-checked' : quote.proof,
      inVersions: pastOf(quote.inVersions, known),
      alsoPrintedIn: knownElsewhere(quote.alsoPrintedIn, known),
    }));

/** A quotation in our own words with what proved it by the day. */
export const knownQuotation = <Q extends OwnQuotation>(quotation: Q, known: KnownTexts): Q => {
  const { printedIn, inVersions } = quotation;
  if (!inVersions) return quotation;
  const past = Object.entries(inVersions).map(([id, moments]) => [id, pastOf(moments, known)]);
  return {
    ...quotation,
    printedIn: printedIn.filter((id) => !isLater(inVersions[id], known)),
    inVersions: Object.fromEntries(past) as Q['inVersions'],
  };
};

/** The versions of a source that had been seen by the day. */
export const knownVersions = (versions: readonly SeenVersion[], known: KnownTexts): SeenVersion[] =>
  versions
    .filter(({ seen }) => seenBy(seen.edtf, known.day))
    .map((version) => ({
      ...knownFields(versionFields, version, {}, known),
      fingerprint: version.fingerprint,
    }));
