import { compareText } from '../basics/lists.ts';
import { certainEnd } from '../schema/date.ts';
import { DateError } from '../schema/dateError.ts';
import type { IsoDay } from '../schema/date.ts';
import { parseDateOrTime } from '../schema/timedDate.ts';
import type { Archive } from './archive.ts';
import { knownDays } from './knownDays.ts';

/** A day that a source once gave a page, and why it no longer does. */
export interface LostDay {
  day: IsoDay;
  /** id of the source */
  source: string;
  /** why its date was corrected */
  why: string;
}

/** The day by which a source with such a date was public; nothing where it is no date. */
function dayOf(written: string): IsoDay | null {
  try {
    return certainEnd(parseDateOrTime(written));
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return null;
  }
}

/**
 * The days that had a page because of the date of a source and have none by the dates of today,
 * oldest first. Where a source gave a day twice, the latest correction says why it is gone.
 */
export function lostDays(archive: Archive): LostDay[] {
  const { days, moved } = knownDays(archive);
  const kept = new Set([...days.map(({ day }) => day), ...moved.keys()]);
  const lost = archive.sources.flatMap(({ id, corrections }) => {
    const found = corrections
      .filter(({ field }) => field === 'published')
      .toSorted((a, b) => compareText(a.date, b.date))
      .flatMap(({ was, why }): LostDay[] => {
        const day = dayOf(was);
        return day === null || kept.has(day) ? [] : [{ day, source: id, why }];
      });
    return [...new Map(found.map((one) => [one.day, one])).values()];
  });
  return lost.sort((a, b) => compareText(a.day, b.day) || compareText(a.source, b.source));
}
