import { compareText, present } from '../basics/lists.ts';
import { certainEnd } from '../schema/date.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { Archive, ArchiveEvent, Source } from './archive.ts';
import { compareEvents, compareSources, publicBy } from './order.ts';

/**
 * Why a source is not on the page of a day on which it can have been public:
 * - `no-end`: nothing says by when it was
 * - `uncertain`: the day by which it was is only approximate or uncertain
 * - `later-bound`: it was by a later day
 */
export type WhyMissing = 'no-end' | 'uncertain' | 'later-bound';

/** What a reader would look for on the page of a day, and does not find there. */
export interface Missing {
  /** in the order of publication */
  sources: readonly { source: string; why: WhyMissing }[];
  /**
   * events that had happened, none of whose sources was public, in the order in which they
   * happened. `since`: the day by which the first of them was; `null` where no day can be named
   */
  events: readonly { event: string; since: IsoDay | null }[];
}

function whyMissing(published: HistoricDate | undefined, day: IsoDay): WhyMissing | undefined {
  // Nothing says of a source without a date that it was there on any day.
  if (!published || (published.earliest !== null && published.earliest > day)) return undefined;
  if (published.latest === null) return 'no-end';
  const end = certainEnd(published);
  if (end === null) return 'uncertain';
  return end > day ? 'later-bound' : undefined;
}

const hasHappened = ({ date }: ArchiveEvent, day: IsoDay): boolean => {
  const by = date.latest ?? date.earliest;
  return by !== null && by <= day;
};

/** The sources and events that can be expected on the page of a day and are not there. */
export function missingOn(archive: Archive, day: IsoDay): Missing {
  const publicOf = new Map<string, IsoDay | null>(
    archive.sources.map((source) => [source.id, publicBy(source)]),
  );
  const since = ({ sources }: ArchiveEvent): IsoDay | null =>
    present(sources.map((id) => publicOf.get(id))).sort(compareText)[0] ?? null;
  const isLater = (known: IsoDay | null): boolean => known === null || known > day;
  return {
    sources: [...archive.sources].sort(compareSources).flatMap((source: Source) => {
      const why = whyMissing(source.published, day);
      return why ? [{ source: source.id, why }] : [];
    }),
    events: [...archive.events]
      .sort(compareEvents)
      .filter((event) => hasHappened(event, day))
      .map((event) => ({ event: event.id, since: since(event) }))
      .filter((event) => isLater(event.since)),
  };
}
