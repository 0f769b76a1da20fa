import type { DatePoint, HistoricDate } from '../../schema/date.ts';
import { round } from './geometry.ts';
import type { Box, Plot } from './geometry.ts';
import { instantOf } from './timeScale.ts';
import type { TimeScale } from './timeScale.ts';

/**
 * The line of the time that a number is given for. Both are paths, empty where there is nothing to
 * draw.
 */
export interface ChartExtent {
  /** the days it covers, with a cap at an end that is known and an arrow at one that is not */
  firm: string;
  /** the tails of ends that are only approximate */
  loose: string;
}

/** Half the length of the shortest range, so that its sign never hides it. */
const MIN_HALF_RANGE = 10;
const CAP = 4;
/** how far the tail of an approximate end reaches */
export const TAIL = 17;

/** How firmly a time begins or ends. */
export type End = 'known' | 'loose' | 'open';

export const endOf = (point: DatePoint | null): End =>
  point === null ? 'open' : point.approximate || point.uncertain ? 'loose' : 'known';

/**
 * Where a time begins and ends in the plot, and where its sign stands: in the middle, or at the one
 * end there is.
 */
export function spanOf(
  { earliest, latest }: HistoricDate,
  scale: TimeScale,
  plot: Plot,
): { from: number; to: number; x: number } {
  const from = earliest === null ? plot.left : scale(instantOf(earliest));
  const to = latest === null ? plot.right : scale(instantOf(latest));
  if (earliest === null || latest === null) return { from, to, x: earliest === null ? to : from };
  const x = (from + to) / 2;
  const half = earliest === latest ? 0 : Math.max((to - from) / 2, MIN_HALF_RANGE);
  return { from: x - half, to: x + half, x };
}

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
  const cap = (x: number): string => `M${round(x)} ${round(y - CAP)}v${2 * CAP}`;
  const arrow = (x: number, depth: number): string =>
    `M${round(x - depth)} ${round(y - CAP)}l${depth} ${CAP}l${-depth} ${CAP}`;
  const line = (a: number, b: number): string =>
    a < b ? `M${round(a)} ${round(y)}H${round(b)}` : '';
  const left = start === 'loose' ? Math.max(from - TAIL, plot.left) : from;
  const right = end === 'loose' ? Math.min(to + TAIL, plot.right) : to;
  const isPoint = from === to;
  return {
    extent: {
      firm: [
        line(from, to),
        start === 'open' ? arrow(from, -5) : start === 'known' && !isPoint ? cap(from) : '',
        end === 'open' ? arrow(to, 5) : end === 'known' && !isPoint ? cap(to) : '',
      ].join(''),
      loose: line(left, from) + line(to, right),
    },
    box: { left, top: y - CAP, right, bottom: y + CAP },
  };
}
