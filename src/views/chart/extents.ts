import { instantOfDay } from '../../schema/calendarDays.ts';
import type { DatePoint, HistoricDate } from '../../schema/date.ts';
import { round } from './geometry.ts';
import type { Box, Plot } from './geometry.ts';
import type { TimeScale } from './timeScale.ts';

/**
 * The line of the time that a number is given for. Both are paths of SVG, empty where there is
 * nothing to draw.
 */
export interface ChartExtent {
  /** the days it covers, with a cap at an end that is known and an arrow at one that is not */
  firm: string;
  /** the tails of ends that are only approximate */
  loose: string;
}

/** Nothing to draw. */
export const NO_EXTENT: ChartExtent = { firm: '', loose: '' };

/** Half the length of the shortest range, so that its sign never hides it. */
const MIN_HALF_RANGE = 10;
/** half the height of a cap or an arrow */
const CAP = 4;
/** length of an arrow */
const ARROW = 5;
/** how far the tail of an approximate end reaches */
export const TAIL = 17;

/** How firmly a time begins or ends. */
export type End = 'known' | 'loose' | 'open';

/** How firmly a time begins or ends at one of its ends; `null` where the end is not known. */
export function endOf(point: DatePoint | null): End {
  if (point === null) return 'open';
  return point.approximate || point.uncertain ? 'loose' : 'known';
}

/**
 * Where a time begins and ends in the plot, and where its sign is: in the middle, or at the only
 * end that is known.
 */
export function spanOf(
  { earliest, latest }: HistoricDate,
  scale: TimeScale,
  plot: Plot,
): { from: number; to: number; x: number } {
  const from = earliest === null ? plot.left : scale(instantOfDay(earliest));
  const to = latest === null ? plot.right : scale(instantOfDay(latest));
  if (earliest === null || latest === null) return { from, to, x: earliest === null ? to : from };
  const x = (from + to) / 2;
  const half = earliest === latest ? 0 : Math.max((to - from) / 2, MIN_HALF_RANGE);
  return { from: x - half, to: x + half, x };
}

const line = (from: number, to: number, y: number): string =>
  from < to ? `M${round(from)} ${round(y)}H${round(to)}` : '';

const cap = (x: number, y: number): string => `M${round(x)} ${round(y - CAP)}v${2 * CAP}`;

/** @param depth how far before its point an arrow begins; below zero, it points to the left */
const arrow = (x: number, y: number, depth: number): string =>
  `M${round(x - depth)} ${round(y - CAP)}l${depth} ${CAP}l${-depth} ${CAP}`;

/**
 * The line of a time at the height `y`, and the room it takes. A known day is a point and has none.
 */
export function extentAt(
  from: number,
  to: number,
  y: number,
  [start, end]: readonly [End, End],
  plot: Plot,
): { extent: ChartExtent; box: Box } {
  const left = start === 'loose' ? Math.max(from - TAIL, plot.left) : from;
  const right = end === 'loose' ? Math.min(to + TAIL, plot.right) : to;
  const isPoint = from === to;
  const endMark = (kind: End, x: number, depth: number): string => {
    if (kind === 'open') return arrow(x, y, depth);
    return kind === 'known' && !isPoint ? cap(x, y) : '';
  };
  return {
    extent: {
      firm: line(from, to, y) + endMark(start, from, -ARROW) + endMark(end, to, ARROW),
      loose: line(left, from, y) + line(to, right, y),
    },
    box: { left, top: y - CAP, right, bottom: y + CAP },
  };
}
