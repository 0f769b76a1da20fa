import { compareText, present } from '../basics/lists.ts';
import type { ArchiveEvent } from '../domain/archive.ts';
import { sourcesOf } from '../domain/archiveIndex.ts';
import { noticeOf } from '../domain/notices.ts';
import { publicBy } from '../domain/order.ts';
import { hasPlainYear } from '../schema/calendarDays.ts';
import type { IsoDay } from '../schema/date.ts';
import type { Site } from '../views/site.ts';

const firstOf = (days: readonly IsoDay[]): IsoDay | undefined => [...days].sort(compareText)[0];

/** The latest of some days. */
export const lastOf = (days: readonly IsoDay[]): IsoDay | undefined =>
  [...days].sort(compareText).at(-1);

/**
 * What stands for the day of an event that has no day at all, or none that a feed can write,
 * because a feed must give every item one. It is the first day that can be written, which nobody
 * takes for a real one.
 */
export const NO_DAY: IsoDay = '0001-01-01';

/** A day that feeds and calendars can write, whose years have four digits. */
export const plainOrNone = (day: IsoDay | null | undefined): IsoDay =>
  day != null && hasPlainYear(day) ? day : NO_DAY;

/**
 * The day on which an event’s entry last changed: that of its last correction, of its withdrawal or
 * of what became of a source of its, or the day by which the latest of its sources was certainly
 * public, whichever is later. Where words of any entry had to go, every event counts as changed on
 * that day: it may have named them, and who kept them should fetch it anew. Where there is none of
 * these days, it is the first day on which one of its sources can have been public, and
 * where no source has a date, the day on which the event happened. A day must be given, and nothing
 * here reads a clock.
 */
export function lastChange({ index }: Site, event: ArchiveEvent): IsoDay {
  const sources = present(sourcesOf(event).map((id) => index.source.get(id)));
  return plainOrNone(
    lastOf([
      ...event.corrections.map(({ date }) => date),
      ...present([event.withdrawn?.date, index.lastRemoval]),
      ...present(sources.map((source) => noticeOf(source)?.date)),
      ...present(sources.map(publicBy)),
    ]) ??
      firstOf(present(sources.map(({ published }) => published?.earliest))) ??
      event.date.earliest ??
      event.date.latest,
  );
}
