import { certainEnd } from '../schema/date.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { ArchiveEvent } from './archive.ts';
import type { ArchiveIndex } from './archiveIndex.ts';

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
export function missingOn({ events, sources, knownSince }: ArchiveIndex, day: IsoDay): Missing {
  const isLater = (known: IsoDay | null): boolean => known === null || known > day;
  return {
    sources: sources.flatMap((source) => {
      const why = whyMissing(source.published, day);
      return why ? [{ source: source.id, why }] : [];
    }),
    events: events
      .filter((event) => hasHappened(event, day))
      .map(({ id }) => ({ event: id, since: knownSince.get(id) ?? null }))
      .filter((event) => isLater(event.since)),
  };
}
