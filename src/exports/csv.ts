import { stringify } from 'csv-stringify/sync';
import type { Measure } from '../domain/archive.ts';
import { publicClaimOf, publicEventOf, publicSourceOf } from './archiveJson.ts';
import { figuresOf, ownerOf } from '../views/pages/measurePage.ts';
import { actorLink } from '../views/parts/links.ts';
import { claimsOf } from '../views/parts/claimViews.ts';
import type { PublicClaim, PublicFigure } from './publicArchive.ts';
import type { Site } from '../views/site.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/**
 * A table as CSV (RFC 4180): UTF-8 without a byte order mark, which many programs would take for a
 * part of the first column’s name, CRLF at the end of each line, and the names of the columns in
 * the first.
 *
 * A spreadsheet takes a cell that begins with = + - @, a tab or a carriage return for a formula, in
 * quotation marks or not, and a formula can send what is in the other cells elsewhere. Our texts
 * come from many hands, so such a text gets an apostrophe before it, which spreadsheets take for
 * “this is text”. Numbers are left alone. A program that wants the text unchanged reads the JSON
 * file.
 */
export function csvFile<R extends Row>(
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
): string {
  return stringify([...rows], {
    header: true,
    columns,
    record_delimiter: 'windows',
    // Also a lone LF or CR within a text, not only what ends a line here.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** Several ids in one cell. No id has a space in it. */
const ids = (list: readonly string[]): string => list.join(' ');

/** Several texts in one cell, each on a line of its own. */
const lines = (list: readonly string[]): string =>
  list.map((text) => text.replace(/\s+/g, ' ')).join('\n');

function figureCells({ index }: Site, figure: PublicFigure | null) {
  return {
    measure: figure?.measure ?? null,
    hedge: figure?.hedge ?? null,
    value_low: figure?.low ?? null,
    value_high: figure?.high ?? null,
    unit: figure ? (index.measure.get(figure.measure)?.unit.other ?? null) : null,
    as_of: figure?.asOf.edtf ?? null,
    as_of_earliest: figure?.asOf.earliest ?? null,
    as_of_latest: figure?.asOf.latest ?? null,
    scope: figure?.scope ?? null,
    expected: figure?.expected ?? null,
    verified_in: figure ? ids(figure.verifiedIn) : null,
  };
}

const quoteLines = ({ quotes }: PublicClaim): string =>
  lines(quotes.map(({ source, text }) => `${source}: ${text}`));

/**
 * Every claim as a line of `/data/v1/claims.csv`, in the order of the events. A quotation stands as
 * `<source-id>: <words>`, and line by line beside it whether that source was checked and has these
 * words; a figure has the ids of the sources that were checked and print it.
 */
export function claimsCsv(site: Site): string {
  const rows = site.index.events.flatMap((event) => {
    const { date, knownSince } = publicEventOf(site, event);
    return claimsOf(site, event).map((placed) => {
      const claim = publicClaimOf(site, placed);
      const { verified_in: figure_verified_in, ...figure } = figureCells(site, claim.figure);
      return {
        claim: claim.ref,
        address: claim.address,
        event: event.id,
        date: date.edtf,
        date_earliest: date.earliest,
        date_latest: date.latest,
        known_since: knownSince,
        by: claim.by,
        by_name: actorLink(site, claim.by).label,
        on_behalf_of: claim.onBehalfOf,
        on_behalf_of_name:
          claim.onBehalfOf === null ? null : actorLink(site, claim.onBehalfOf).label,
        says: claim.says,
        ...figure,
        quotes: quoteLines(claim),
        relation: claim.relation?.kind ?? null,
        relation_claim: claim.relation?.claim ?? null,
        sources: ids(claim.sources),
        figure_verified_in,
        quotes_verified: lines(claim.quotes.map(({ verified }) => String(verified))),
      };
    });
  });
  return csvFile(
    [
      'claim',
      'address',
      'event',
      'date',
      'date_earliest',
      'date_latest',
      'known_since',
      'by',
      'by_name',
      'on_behalf_of',
      'on_behalf_of_name',
      'says',
      'measure',
      'hedge',
      'value_low',
      'value_high',
      'unit',
      'as_of',
      'as_of_earliest',
      'as_of_latest',
      'scope',
      'expected',
      'quotes',
      'relation',
      'relation_claim',
      'sources',
      'figure_verified_in',
      'quotes_verified',
    ],
    rows,
  );
}

/** Every event as a line of `/data/v1/events.csv`, in the order in which they happened. */
export function eventsCsv(site: Site): string {
  const rows = site.index.events.map((record) => {
    const event = publicEventOf(site, record);
    return {
      event: event.id,
      address: event.address,
      title: event.title,
      kind: event.kind,
      date: event.date.edtf,
      date_earliest: event.date.earliest,
      date_latest: event.date.latest,
      date_basis: event.dateBasis,
      place: event.place,
      summary: event.summary,
      known_since: event.knownSince,
      contested: event.contested,
      claims: event.claims.length,
      last_corrected: event.corrections.at(-1)?.date ?? null,
      sources: ids(event.sources),
    };
  });
  return csvFile(
    [
      'event',
      'address',
      'title',
      'kind',
      'date',
      'date_earliest',
      'date_latest',
      'date_basis',
      'place',
      'summary',
      'known_since',
      'contested',
      'claims',
      'last_corrected',
      'sources',
    ],
    rows,
  );
}

/**
 * Every source as a line of `/data/v1/sources.csv`, in the order of publication. What a document
 * does not print is empty.
 */
export function sourcesCsv(site: Site): string {
  const { index } = site;
  const rows = index.sources.map((record) => {
    const source = publicSourceOf(site, record);
    return {
      source: source.id,
      address: source.address,
      label: source.label,
      title: source.title,
      publisher: source.publisher,
      byline: source.byline,
      published: source.published?.edtf ?? null,
      published_earliest: source.published?.earliest ?? null,
      published_latest: source.published?.latest ?? null,
      published_basis: source.publishedBasis,
      public_by: source.publicBy,
      url: source.url,
      archive: source.archive,
      language: source.language,
      credits: lines(source.credits),
      events: index.eventsOfSource.get(source.id)?.length ?? 0,
      claims: index.claimsOfSource.get(source.id)?.length ?? 0,
    };
  });
  return csvFile(
    [
      'source',
      'address',
      'label',
      'title',
      'publisher',
      'byline',
      'published',
      'published_earliest',
      'published_latest',
      'published_basis',
      'public_by',
      'url',
      'archive',
      'language',
      'credits',
      'events',
      'claims',
    ],
    rows,
  );
}

/**
 * Every number given for a measure as a line of `/measures/<id>.csv`, by the time it is given for.
 * The actor is the one whose number it is: the one spoken for, where someone spoke for another, who
 * then stands under `through`.
 */
export function measureCsv(site: Site, measure: Measure): string {
  const rows = figuresOf(site, measure.id).map((placed) => {
    const claim = publicClaimOf(site, placed);
    const {
      hedge,
      value_low,
      value_high,
      unit,
      as_of,
      as_of_earliest,
      as_of_latest,
      scope,
      expected,
      verified_in,
    } = figureCells(site, claim.figure);
    const owner = ownerOf(placed);
    const through = claim.onBehalfOf === null ? null : claim.by;
    return {
      as_of,
      earliest: as_of_earliest,
      latest: as_of_latest,
      actor: owner,
      actor_name: actorLink(site, owner).label,
      through,
      through_name: through === null ? null : actorLink(site, through).label,
      hedge,
      value_low,
      value_high,
      unit,
      scope,
      expected,
      event: placed.event.id,
      claim: claim.address,
      sources: ids(claim.sources),
      verified_in,
    };
  });
  return csvFile(
    [
      'as_of',
      'earliest',
      'latest',
      'actor',
      'actor_name',
      'through',
      'through_name',
      'hedge',
      'value_low',
      'value_high',
      'unit',
      'scope',
      'expected',
      'event',
      'claim',
      'sources',
      'verified_in',
    ],
    rows,
  );
}
