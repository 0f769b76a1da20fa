import { compareText } from '../../basics/lists.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { LAST_DAY } from '../../schema/date.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { dayLabel } from './dateLabel.ts';
import type { Certainty } from './dateView.ts';
import { assumedKnown } from './publicByLabel.ts';
import { timelineEntry } from './timelineEntry.ts';
import type { TimelineEntry } from './timelineEntry.ts';

/** The events that became known on one day, or of which no such day can be named. */
export interface PublicationDay {
  label: string;
  day: IsoDay | undefined;
  /** what its mark on the rail says */
  certainty: Certainty;
  entries: readonly TimelineEntry[];
}

/** Events by the day on which they became known; those of which no day can be named come last. */
export function publicationOrder(site: Site): PublicationDay[] {
  const { index, words } = site;
  const since = ({ id }: ArchiveEvent): IsoDay => index.knownSince.get(id) ?? LAST_DAY;
  const sorted = [...index.events].sort((a, b) => compareText(since(a), since(b)));
  return [...Map.groupBy(sorted, since)].map(([known, events]) => {
    const day = known === LAST_DAY ? undefined : known;
    return {
      day,
      certainty: day === undefined ? 'from' : 'exact',
      label: day === undefined ? words.known.unknownDay : dayLabel(day, words),
      entries: events.map((event) => ({
        ...timelineEntry(site, event),
        knownNote: day === undefined ? undefined : assumedKnown(site, event, day),
      })),
    };
  });
}
