import type { ArchiveEvent } from '../../domain/archive.ts';
import { datesOf } from '../../domain/occurrences.ts';
import { surenessOfEvent } from '../../domain/sureness.ts';
import type { Site } from '../site.ts';
import { eventDateView } from './dateView.ts';
import type { DateView } from './dateView.ts';
import { monthOf, periodName } from './storyPeriods.ts';
import { timelineEntry } from './timelineEntry.ts';
import type { TimelineEntry } from './timelineEntry.ts';

/** Events that share one date and are equally sure of it, with the mark of it on the rail. */
interface TimelineDay {
  date: DateView;
  entries: readonly TimelineEntry[];
}

/** The events of a month, or of a longer period where their dates name no month. */
export interface TimelineMonth {
  id: string;
  label: string;
  days: readonly TimelineDay[];
  /** how many events it has */
  count: number;
}

const dateAndSureness = (event: ArchiveEvent): string =>
  [
    ...datesOf(event).map(({ edtf }) => edtf),
    event.recurs ?? '',
    event.recursUntil?.edtf ?? '',
    surenessOfEvent(event),
  ].join(' ');

/** Events in their order, those beside one another together that have the same date. */
function byDate(events: readonly ArchiveEvent[]): ArchiveEvent[][] {
  const groups: ArchiveEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0] && dateAndSureness(last[0]) === dateAndSureness(event)) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

/**
 * The events in the order in which they happened, by month and date. An event that is dated only to
 * a year or season comes where that begins.
 */
export function timelineMonths(
  site: Site,
  events: readonly ArchiveEvent[] = site.index.events,
): TimelineMonth[] {
  return [...Map.groupBy(events, monthOf)].map(([month, its]) => ({
    id: month,
    label: periodName(site, month),
    count: its.length,
    days: byDate(its).flatMap((sameDate) =>
      sameDate.slice(0, 1).map((first) => ({
        date: eventDateView(first, site.words),
        entries: sameDate.map((event) => timelineEntry(site, event)),
      })),
    ),
  }));
}

/** All entries of some months, in their order. */
export const entriesOf = (months: readonly TimelineMonth[]): TimelineEntry[] =>
  months.flatMap(({ days }) => days.flatMap(({ entries }) => entries));
