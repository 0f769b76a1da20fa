import type { IsoDay } from '../schema/date.ts';
import type { Archive } from './archive.ts';
import { append, compareText } from '../basics/lists.ts';
import { publicBy } from './order.ts';

/** The most day pages that a story gets; see `knownDays`. */
export const MAX_KNOWN_DAYS = 60;

export interface KnownDay {
  day: IsoDay;
  /**
   * ids of the sources that were public by this day, but not yet by the kept day before it
   */
  sources: readonly string[];
}

/**
 * The days that get a page: those by which a source became public. Beyond
 * `MAX_KNOWN_DAYS` of them, only the last such day of each month, or, if those are still too many,
 * of each year, keeps a page of its own, so the number of pages is bounded.
 * @returns kept days in order, and for every other day the kept day before it (`null`: there is
 *   none)
 */
export function knownDays(archive: Archive): {
  days: readonly KnownDay[];
  moved: ReadonlyMap<IsoDay, IsoDay | null>;
} {
  const sourcesOn = new Map<IsoDay, string[]>();
  for (const source of archive.sources) {
    const day = publicBy(source);
    if (day !== null) append(sourcesOn, day, source.id);
  }
  const all = [...sourcesOn.keys()].sort(compareText);
  const lastOfEach = (length: number): IsoDay[] =>
    all.filter((day, i) => all[i + 1]?.slice(0, length) !== day.slice(0, length));
  const kept =
    [all, lastOfEach(7), lastOfEach(4).slice(-MAX_KNOWN_DAYS)].find(
      (days) => days.length <= MAX_KNOWN_DAYS,
    ) ?? [];
  const moved = new Map<IsoDay, IsoDay | null>();
  const days: KnownDay[] = [];
  let waiting: string[] = [];
  for (const day of all) {
    waiting.push(...(sourcesOn.get(day) ?? []));
    if (kept[days.length] === day) {
      days.push({ day, sources: waiting.sort(compareText) });
      waiting = [];
    } else {
      moved.set(day, kept[days.length - 1] ?? null);
    }
  }
  return { days, moved };
}

/** The first kept day that is not before a day: its page tells what became known on that day. */
export const keptDayFor = (days: readonly KnownDay[], day: IsoDay): IsoDay | undefined =>
  days.find((kept) => kept.day >= day)?.day;
