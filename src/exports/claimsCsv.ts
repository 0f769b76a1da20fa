import { claimsOf } from '../domain/archiveIndex.ts';
import { claimFields } from '../schema/claim.ts';
import { actorLink } from '../views/parts/links.ts';
import type { Site } from '../views/site.ts';
import { csvFile, ids, lines, otherColumns } from './csvFile.ts';
import { figureCells, otherFigureColumns } from './figureCells.ts';
import { publicClaimOf } from './publicClaim.ts';
import type { PublicClaim } from './publicClaim.ts';
import { publicEventOf } from './publicEvent.ts';

const quoteLines = ({ quotes }: PublicClaim): string =>
  lines(quotes.map(({ source, text }) => `${source}: ${text}`));

const others = otherColumns(claimFields, [
  'id',
  'by',
  'onBehalfOf',
  'says',
  'figure',
  'quotes',
  'relation',
  'sources',
]);
/**
 * Every claim as a line of `/data/v1/claims.csv`, in the order of the events. A quotation stands as
 * `<source-id>: <words>`, and line by line beside it whether that source was checked and has these
 * words; a figure has the ids of the sources that were checked and print it.
 */
export function claimsCsv(site: Site): string {
  const rows = site.index.events.flatMap((event) => {
    const { date, knownSince } = publicEventOf(site, event);
    return claimsOf(site.index, event).map((placed) => {
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
        ...others.cells(placed.claim),
        ...otherFigureColumns.cells(placed.claim.figure ?? {}),
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
    [...others.columns, ...otherFigureColumns.columns],
  );
}
