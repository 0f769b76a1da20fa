import { scaleUtc } from 'd3-scale';
import { DAY, instantOfDay } from '../../schema/calendarDays.ts';
import type { HistoricDate } from '../../schema/date.ts';
import type { Plot } from './geometry.ts';

/** Room between the ends of the plot and the first and last day, for the signs that are there. */
const INSET = 12;
/** the shortest time that the scale spans, in days */
const MIN_DAYS = 14;

/** How far the clocks of computers count, on either side of 1970. */
const LAST_INSTANT = 100_000_000 * DAY;

/** Whether a scale can have all days of a date. */
export const isInReach = ({
  earliest,
  latest,
}: Pick<HistoricDate, 'earliest' | 'latest'>): boolean =>
  [earliest, latest].every((day) => day === null || !Number.isNaN(instantOfDay(day)));

export type TimeScale = ReturnType<typeof timeScale>;

/** The scale of the time that some dates span, all of them in reach. */
export function timeScale(dates: readonly HistoricDate[], { left, right }: Plot) {
  const instants = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .map(instantOfDay)
    .sort((a, b) => a - b);
  const first = instants[0] ?? 0;
  const last = instants.at(-1) ?? 0;
  const missing = Math.ceil(Math.max(0, MIN_DAYS - (last - first) / DAY) / 2) * DAY;
  const span = last - first + 2 * missing;
  const start = Math.max(-LAST_INSTANT, Math.min(first - missing, LAST_INSTANT - span));
  return scaleUtc()
    .domain([start, start + span])
    .range([left + INSET, right - INSET]);
}
