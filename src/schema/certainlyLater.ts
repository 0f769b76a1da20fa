import { DAY, instantOfDay } from './calendarDays.ts';
import type { HistoricDate, IsoDay } from './date.ts';
import { momentOf } from './timedDate.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How far the clocks of the earth go before and behind UTC: its days begin and end then. */
const FASTEST = 14 * HOUR;
const SLOWEST = 12 * HOUR;

const hasOffset = ({ time }: HistoricDate): boolean => time?.offset !== undefined;

/** How long a time goes on that was written without its seconds, or a day without its time. */
function lengthOf({ time }: HistoricDate): number {
  if (!time) return DAY;
  return /:.*:/.test(time.clock) ? SECOND : MINUTE;
}

/** A day that begins or ends a date, where that end is neither open nor in doubt. */
const certain = (end: HistoricDate['start'], day: IsoDay | null): IsoDay | undefined =>
  end && !end.approximate && !end.uncertain ? (day ?? undefined) : undefined;

/**
 * Whether one time is certainly later than another. Where both have their distance from UTC, the
 * moments decide. Where one of them alone has it, the other can lie in any time zone. Two that lack
 * it are taken to be of one place. An end that is open, approximate or uncertain decides nothing.
 */
export function isCertainlyLater(a: HistoricDate, b: HistoricDate): boolean {
  const first = certain(a.start, a.earliest);
  const last = certain(b.end, b.latest);
  if (first === undefined || last === undefined) return false;
  const isMixed = hasOffset(a) !== hasOffset(b);
  const zones = (date: HistoricDate, hours: number) => (isMixed && !hasOffset(date) ? hours : 0);
  const begins = (momentOf(a) ?? instantOfDay(first)) - zones(a, FASTEST);
  const ends = (momentOf(b) ?? instantOfDay(last)) + lengthOf(b) + zones(b, SLOWEST);
  // Days that are too far away to be counted lie further apart than any time zones.
  return Number.isNaN(begins - ends) ? first > last : begins >= ends;
}
