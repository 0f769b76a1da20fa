import { DAY, dayOfInstant, instantOfDay } from '../../schema/calendarDays.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Words } from '../../words/index.ts';
import { dayLabel, monthLabel, yearLabel } from '../parts/dateLabel.ts';
import { CHART_FONT, widest, wrap } from './chartText.ts';
import { GAP } from './geometry.ts';
import type { Plot } from './geometry.ts';
import type { TimeScale } from './timeScale.ts';

/** A time of the scale: where it is and what it is called. */
export interface TimeTick {
  x: number;
  anchor: 'start' | 'end';
  lines: readonly string[];
}

const SIZE = CHART_FONT.scale;
/** how many lines the name of a time may have */
const MOST_LINES = 2;

/** How the shortest form is told in which each of some days can be without loss. */
function shortestLabel(days: readonly IsoDay[]): (day: IsoDay, words: Words) => string {
  if (days.every((day) => day.endsWith('-01-01'))) return yearLabel;
  return days.every((day) => day.endsWith('-01')) ? monthLabel : dayLabel;
}

/** Years if every instant begins one, otherwise months if every one begins one, otherwise days. */
function instantLabels(instants: readonly number[], words: Words): string[] {
  const days = instants.map(dayOfInstant);
  const labelOf = shortestLabel(days);
  return days.map((day) => labelOf(day, words));
}

/** Ticks for some instants, or none where there is no room for all of their names. */
function namedTicks(
  instants: readonly number[],
  scale: TimeScale,
  { right }: Plot,
  words: Words,
): TimeTick[] {
  const places = instants.map((instant) => scale(instant));
  const room = Math.min(...places.map((x, i) => (places[i + 1] ?? right + 2 * GAP) - 2 * GAP - x));
  const labels = instantLabels(instants, words);
  const parts = labels.flatMap((label) => label.split(' '));
  if (widest(parts, SIZE) > room) return [];
  const ticks = labels.map((label, i): TimeTick => ({
    x: places[i] ?? 0,
    anchor: 'start',
    lines: wrap(label, room, SIZE),
  }));
  return ticks.some(({ lines }) => lines.length > MOST_LINES) ? [] : ticks;
}

/** The two ends of the scale, by their days. */
function endTicks(scale: TimeScale, words: Words): TimeTick[] {
  const [first = 0, last = 0] = scale.domain().map(Number);
  const room = (scale(last) - scale(first)) / 2 - GAP;
  const tick = (instant: number, anchor: TimeTick['anchor']): TimeTick => {
    const day = dayOfInstant(instant);
    return {
      x: scale(instantOfDay(day)),
      anchor,
      lines: wrap(dayLabel(day, words), room, SIZE),
    };
  };
  return [tick(first, 'start'), tick(last, 'end')];
}

/**
 * As many ticks as can be named on at most two lines without one name running into the next or out
 * of the plot, and at least two; where that is not possible, the two ends of the scale.
 * @param most how many ticks at most
 */
export function timeTicks(scale: TimeScale, plot: Plot, most: number, words: Words): TimeTick[] {
  for (let count = most; count > 1; count -= 1) {
    const instants = scale
      .ticks(count)
      .map(Number)
      .filter((instant) => instant % DAY === 0);
    // The last tick may be too near the end of the plot for a name; the scale can be read without
    // it.
    const ticks = [instants, instants.slice(0, -1)]
      .map((some) => namedTicks(some, scale, plot, words))
      .find(({ length }) => length > 1);
    if (ticks) return ticks;
  }
  return endTicks(scale, words);
}
