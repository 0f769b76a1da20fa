import { KINDS } from '../schema/kinds.ts';
import type { Site } from '../views/site.ts';
import { csvFile, ids, lines, otherColumns } from './csvFile.ts';
import { publicEventOf } from './publicEvent.ts';
import { publicSourceOf } from './publicSource.ts';

const ofEvents = otherColumns(KINDS.events.schema.shape, [
  'title',
  'date',
  'dateBasis',
  'kind',
  'place',
  'summary',
  'sources',
  'claims',
]);

const ofSources = otherColumns(KINDS.sources.schema.shape, [
  'label',
  'title',
  'publisher',
  'byline',
  'published',
  'publishedBasis',
  'url',
  'archive',
  'language',
  'credits',
]);

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
      ...ofEvents.cells(record),
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
    ofEvents.columns,
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
      ...ofSources.cells(record),
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
    ofSources.columns,
  );
}
