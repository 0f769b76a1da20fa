import { scaleUtc } from 'd3-scale';
import { LAST_DAY, parseDate } from '../../schema/date.ts';
import type { HistoricDate, IsoDay } from '../../schema/date.ts';
import { dateView } from '../parts/dateView.ts';
import type { Words } from '../../words/index.ts';
import { GAP } from './geometry.ts';
import type { Plot } from './geometry.ts';
import { CHART_FONT, CHART_LINE, textAt, widest, wrap } from './chartText.ts';
import type { ChartText } from './chartText.ts';

/** Room between the ends of the plot and the first and last day, for the signs that stand there. */
const INSET = 12;
/** the shortest time that the scale spans */
const MIN_DAYS = 14;

// Every day is an instant of universal time, so that no time zone of a machine moves a mark.
const DAY = 86_400_000;
export const instantOf = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): IsoDay => new Date(instant).toISOString().slice(0, 10);
const FIRST_DAY = instantOf('0001-01-01');
const LAST_INSTANT = instantOf(LAST_DAY);

const dateLabel = (edtf: string, words: Words): string => dateView(parseDate(edtf), words).label;

export type TimeScale = ReturnType<typeof timeScale>;

/** The scale of the time that some dates span, within the years that dates can have. */
export function timeScale(dates: readonly HistoricDate[], { left, right }: Plot) {
  const instants = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .map(instantOf)
    .sort((a, b) => a - b);
  const first = instants[0] ?? 0;
  const last = instants.at(-1) ?? 0;
  const missing = Math.ceil(Math.max(0, MIN_DAYS - (last - first) / DAY) / 2) * DAY;
  const span = last - first + 2 * missing;
  const start = Math.max(FIRST_DAY, Math.min(first - missing, LAST_INSTANT - span));
  return scaleUtc()
    .domain([start, start + span])
    .range([left + INSET, right - INSET]);
}

/** Years where every instant begins one, months where every instant begins one, days otherwise. */
function instantLabels(instants: readonly number[], words: Words): string[] {
  const days = instants.map(dayOf);
  const length = days.every((day) => day.endsWith('-01-01'))
    ? 4
    : days.every((day) => day.endsWith('-01'))
      ? 7
      : 10;
  return days.map((day) => dateLabel(day.slice(0, length), words));
}

/** A time of the scale: where it stands and what it is called. */
export interface TimeTick {
  x: number;
  anchor: 'start' | 'end';
  lines: readonly string[];
}

/**
 * As many ticks as can be named on at most two lines without one name running into the next or out
 * of the plot, and at least two; where there are none such, the two ends of the scale.
 */
export function timeTicks(
  scale: TimeScale,
  { right }: Plot,
  most: number,
  words: Words,
): TimeTick[] {
  const size = CHART_FONT.scale;
  const named = (instants: readonly number[]): TimeTick[] => {
    const places = instants.map((instant) => scale(instant));
    const room = Math.min(
      ...places.map((x, i) => (places[i + 1] ?? right + 2 * GAP) - 2 * GAP - x),
    );
    const labels = instantLabels(instants, words);
    if (
      widest(
        labels.flatMap((label) => label.split(' ')),
        size,
      ) > room
    )
      return [];
    const ticks = labels.map((label, i): TimeTick => ({
      x: places[i] ?? 0,
      anchor: 'start',
      lines: wrap(label, room, size),
    }));
    return ticks.some(({ lines }) => lines.length > 2) ? [] : ticks;
  };
  for (let count = most; count > 1; count -= 1) {
    const instants = scale
      .ticks(count)
      .map(Number)
      .filter((instant) => instant % DAY === 0);
    // The last tick may stand too near the end of the plot for a name; the scale can be read
    // without it.
    const ticks = [instants, instants.slice(0, -1)].map(named).find(({ length }) => length > 1);
    if (ticks) return ticks;
  }
  const [first = 0, last = 0] = scale.domain().map(Number);
  const endTick = (instant: number, anchor: TimeTick['anchor']): TimeTick => {
    const day = dayOf(instant);
    return {
      x: scale(instantOf(day)),
      anchor,
      lines: wrap(dateLabel(day, words), (scale(last) - scale(first)) / 2 - GAP, size),
    };
  };
  return [endTick(first, 'start'), endTick(last, 'end')];
}

/** The names of the times, at the top of a drawing, and where they end. */
export function timeHeader(ticks: readonly TimeTick[]): { times: ChartText[]; bottom: number } {
  const bottom = Math.max(...ticks.map(({ lines }) => lines.length)) * CHART_LINE;
  return {
    times: ticks.map(({ x, anchor, lines }) =>
      textAt(lines, CHART_FONT.scale, anchor, x, bottom - lines.length * CHART_LINE),
    ),
    bottom,
  };
}
