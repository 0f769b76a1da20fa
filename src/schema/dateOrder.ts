import type { Way } from '../basics/graphs.ts';
import { compareText } from '../basics/lists.ts';
import { sortableDay } from './calendarDays.ts';
import { LAST_DAY } from './date.ts';
import type { HistoricDate, IsoDay } from './date.ts';
import { momentOf } from './timedDate.ts';

/** The days that a date can stand for, and what its end is. */
export type Days = Pick<HistoricDate, 'earliest' | 'latest'> & Partial<Pick<HistoricDate, 'end'>>;

/** The first day that a date can stand for; the last where it has no beginning. */
export const firstDay = (date: Days): IsoDay => date.earliest ?? date.latest ?? LAST_DAY;

/** The last day. Seasons of a year are taken to end with it: their names say which is first. */
const lastDay = ({ latest, end }: Days): IsoDay =>
  end?.season === undefined ? (latest ?? LAST_DAY) : sortableDay(end.year, 12, 31);

/**
 * The order of dates: by the first day a date can stand for, then by the last, so that an exact day
 * comes before the ranges that begin on it. A date without a beginning is sorted by its last day.
 * One without an end comes after all others that begin on the same day. Seasons are in their order.
 */
export function compareDates(a: Days, b: Days): number {
  return (
    compareText(firstDay(a), firstDay(b)) ||
    compareText(lastDay(a), lastDay(b)) ||
    (a.end?.season ?? 0) - (b.end?.season ?? 0)
  );
}

/** An event, as far as its time says what came before it. */
interface Dated {
  id: string;
  date: HistoricDate;
}

/** From each of some events with a time to those of the time before it. */
function waysBack(timed: readonly Dated[]): Way[] {
  const ofTimes = [...Map.groupBy(timed, ({ date }) => momentOf(date) ?? 0)];
  const groups = ofTimes.sort(([a], [b]) => a - b).map(([, group]) => group);
  return groups.flatMap((group, i) =>
    group.flatMap(({ id: from }) => (groups[i - 1] ?? []).map(({ id: to }) => ({ from, to }))),
  );
}

/**
 * What the times of events of one date say of their order: ways from each to those before it. Times
 * with a distance from UTC are not compared with those that lack it: these can be of any place.
 */
export function waysOfTimes(events: readonly Dated[]): Way[] {
  const timed = events.filter(({ date }) => date.time);
  const isMoment = ({ date }: Dated): boolean => date.time?.offset !== undefined;
  return [...Map.groupBy(timed, isMoment).values()].flatMap(waysBack);
}
