import type { ArchiveEvent } from '../domain/archive.ts';
import { compareText } from '../domain/order.ts';
import type { IsoDay } from '../schema/date.ts';
import { dateView, dayLabel, monthLabel } from './dates.ts';
import type { DateView } from './dates.ts';
import { claimsOf, eventLine, eventSources, figureView } from './parts.ts';
import type { EventLine, Link } from './parts.ts';
import type { Site } from './site.ts';

/** An event on the timeline. */
export interface TimelineEntry extends EventLine {
  summary: string;
  kind: string;
  place: string | undefined;
  speakers: readonly string[];
  figures: readonly string[];
  sources: readonly Link[];
  claimCount: number;
}

/** Events that share one date, with the mark that stands for it on the rail. */
export interface TimelineDay {
  date: DateView;
  entries: readonly TimelineEntry[];
}

export interface TimelineMonth {
  id: string;
  label: string;
  days: readonly TimelineDay[];
  count: number;
}

export function timelineEntry(site: Site, event: ArchiveEvent): TimelineEntry {
  const claims = claimsOf(site, event);
  return {
    ...eventLine(site, event),
    summary: event.summary,
    kind: site.words.eventKinds[event.kind],
    place: event.place,
    speakers: [...new Set(claims.map(({ claim }) => site.index.actor.get(claim.by)?.name ?? claim.by))],
    figures: [...new Set(claims.flatMap((placed) => figureView(site, placed)?.label ?? []))],
    sources: eventSources(site, event),
    claimCount: claims.length,
  };
}

const firstDay = (event: ArchiveEvent): IsoDay => event.date.earliest ?? event.date.latest ?? '9999-12-31';

/** Puts consecutive items with one key together. */
function runs<T>(items: readonly T[], keyOf: (item: T) => string): { key: string; items: T[] }[] {
  const groups: { key: string; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}

/** The events in the order in which they happened, by month and date. */
export function timelineView(site: Site, events: readonly ArchiveEvent[] = site.index.events): TimelineMonth[] {
  return runs(events, (event) => firstDay(event).slice(0, 7)).map(({ key, items }) => ({
    id: key,
    label: monthLabel(`${key}-01`, site.words),
    count: items.length,
    days: runs(items, ({ date }) => date.edtf).flatMap(({ items: [first, ...rest] }) =>
      first ? [{ date: dateView(first.date, site.words), entries: [first, ...rest].map((event) => timelineEntry(site, event)) }] : []),
  }));
}

/** Events by the day on which they became known; those of which no day can be named come last. */
export function publicationOrderView(site: Site): { label: string; day: IsoDay | undefined; entries: readonly TimelineEntry[] }[] {
  const LAST = '9999-12-31';
  const since = ({ id }: ArchiveEvent): IsoDay => site.index.knownSince.get(id) ?? LAST;
  const sorted = [...site.index.events].sort((a, b) => compareText(since(a), since(b)));
  return runs(sorted, since).map(({ key, items }) => ({
    label: key === LAST ? site.words.known.unknownDay : dayLabel(key, site.words),
    day: key === LAST ? undefined : key,
    entries: items.map((event) => timelineEntry(site, event)),
  }));
}
