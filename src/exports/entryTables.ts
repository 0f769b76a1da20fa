import type { ArchiveEvent, Source } from '../domain/archive.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Site } from '../views/site.ts';
import { csvFile, ids, lines } from './csvFile.ts';
import { publicEventOf } from './publicEvent.ts';
import { publicSourceOf } from './publicSource.ts';
import { dateColumns, withOthers } from './tableColumns.ts';

const eventRow = (site: Site, record: ArchiveEvent) => ({
  record,
  event: publicEventOf(site, record),
});

type EventRow = ReturnType<typeof eventRow>;

const EVENT_COLUMNS = withOthers(KINDS.events.schema.shape, ({ record }: EventRow) => record, {
  event: { cell: ({ event }) => event.id },
  address: { cell: ({ event }) => event.address },
  title: { cell: ({ event }) => event.title, field: 'title' },
  kind: { cell: ({ event }) => event.kind, field: 'kind' },
  ...dateColumns('date', ({ event }: EventRow) => event.date, 'date'),
  date_basis: { cell: ({ event }) => event.dateBasis, field: 'dateBasis' },
  place: { cell: ({ event }) => event.place, field: 'place' },
  summary: { cell: ({ event }) => event.summary, field: 'summary' },
  known_since: { cell: ({ event }) => event.knownSince },
  contested: { cell: ({ event }) => event.contested },
  claims: { cell: ({ event }) => event.claims.length, field: 'claims' },
  last_corrected: { cell: ({ event }) => event.corrections.at(-1)?.date ?? null },
  sources: { cell: ({ event }) => ids(event.sources), field: 'sources' },
  contested_sides: { cell: ({ event }) => ids(event.contestedSides) },
  date_sureness: { cell: ({ event }) => event.date.sureness },
  known_since_sureness: { cell: ({ event }) => event.knownSinceSureness },
  withdrawn: { cell: ({ record }) => record.withdrawn?.date ?? null, field: 'withdrawn' },
  withdrawn_why: { cell: ({ record }) => record.withdrawn?.why ?? null, field: 'withdrawn' },
  places: { cell: ({ event }) => ids(event.places), field: 'places' },
  threads: { cell: ({ record }) => ids(record.threads), field: 'threads' },
  follows: { cell: ({ record }) => ids(record.follows), field: 'follows' },
  tags: { cell: ({ record }) => lines(record.tags), field: 'tags' },
});

/** Every event as a line of `/data/v1/events.csv`, in the order in which they happened. */
export const eventsCsv = (site: Site): string =>
  csvFile(
    EVENT_COLUMNS,
    site.index.events.map((event) => eventRow(site, event)),
  );

const sourceRow = (site: Site, record: Source) => ({
  index: site.index,
  record,
  source: publicSourceOf(site, record),
});

type SourceRow = ReturnType<typeof sourceRow>;

const SOURCE_COLUMNS = withOthers(KINDS.sources.schema.shape, ({ record }: SourceRow) => record, {
  source: { cell: ({ source }) => source.id },
  address: { cell: ({ source }) => source.address },
  label: { cell: ({ source }) => source.label, field: 'label' },
  title: { cell: ({ source }) => source.title, field: 'title' },
  publisher: { cell: ({ source }) => source.publisher, field: 'publisher' },
  byline: { cell: ({ source }) => source.byline, field: 'byline' },
  ...dateColumns('published', ({ source }: SourceRow) => source.published, 'published'),
  published_basis: { cell: ({ source }) => source.publishedBasis, field: 'publishedBasis' },
  public_by: { cell: ({ source }) => source.publicBy },
  url: { cell: ({ source }) => source.url, field: 'url' },
  archive: { cell: ({ source }) => source.archive, field: 'archive' },
  language: { cell: ({ record }) => record.language ?? null, field: 'language' },
  credits: { cell: ({ source }) => lines(source.credits), field: 'credits' },
  events: { cell: ({ index, source }) => index.eventsOfSource.get(source.id)?.length ?? 0 },
  claims: { cell: ({ index, source }) => index.claimsOfSource.get(source.id)?.length ?? 0 },
  published_sureness: { cell: ({ source }) => source.published?.sureness ?? null },
  retracted: { cell: ({ record }) => record.retracted?.date ?? null, field: 'retracted' },
  retracted_why: { cell: ({ record }) => record.retracted?.why ?? null, field: 'retracted' },
  replaced: { cell: ({ record }) => record.replaced?.date ?? null, field: 'replaced' },
  replaced_by: { cell: ({ record }) => record.replaced?.by ?? null, field: 'replaced' },
  replaced_why: { cell: ({ record }) => record.replaced?.why ?? null, field: 'replaced' },
});

/**
 * Every source as a line of `/data/v1/sources.csv`, in the order of publication. What a document
 * does not print is empty.
 */
export const sourcesCsv = (site: Site): string =>
  csvFile(
    SOURCE_COLUMNS,
    site.index.sources.map((source) => sourceRow(site, source)),
  );
