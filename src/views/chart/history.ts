import type { Figure } from '../../schema/figure.ts';
import type { Words } from '../../words/index.ts';
import type { ChartLayout } from './chartLayout.ts';
import { CHART_LINE } from './chartText.ts';
import type { ChartText } from './chartText.ts';
import { spanOf } from './extents.ts';
import { GAP, round } from './geometry.ts';
import { gridOf, placeLane, zeroOf } from './lanes.ts';
import { highest, lowest } from './rise.ts';
import type { RiseScale } from './rise.ts';
import { timeAxis } from './timeAxis.ts';

/**
 * All numbers of a measure in one lane, over all of their time, where a chart can draw only the
 * latest one by one.
 */
export interface ChartHistory {
  /** how to read it, in a sentence */
  reading: string;
  height: number;
  /** how many numbers there are, which is also the drawing’s accessible name */
  name: ChartText;
  times: readonly ChartText[];
  grid: string;
  zero: string;
  /**
   * strokes, each from the lowest to the highest number given for a stretch of time; their number
   * depends on the width of the drawing, not on how many numbers there are
   */
  ranges: string;
}

/** The distance between strokes. Each shows all numbers of its stretch of time. */
const STROKE = 4;
/** the length of the shortest stroke, where there is only one number */
const SHORTEST = 3;

/**
 * Draws all figures of a measure in one lane.
 * @param riseOf how far a number is above zero, in this lane as in all others
 */
export function historyOf(
  figures: readonly Figure[],
  riseOf: RiseScale,
  layout: ChartLayout,
  words: Words,
): ChartHistory {
  const { plot, time, ticks, times, bottom } = timeAxis(
    figures.map(({ asOf }) => asOf),
    layout,
    words,
  );
  const name = words.chart.all(figures.length);
  const place = placeLane(name, bottom + GAP, CHART_LINE / 2, layout);
  const stretches = Map.groupBy(figures, ({ asOf }) =>
    Math.floor((spanOf(asOf, time, plot).x - plot.left) / STROKE),
  );
  const ranges = [...stretches]
    .sort(([a], [b]) => a - b)
    .map(([stretch, given]) => {
      const x = plot.left + (stretch + 0.5) * STROKE;
      const top = place.zero - riseOf(Math.max(...given.map(highest)));
      const foot = place.zero - riseOf(Math.min(...given.map(lowest)));
      const more = Math.max(0, SHORTEST - (foot - top)) / 2;
      // Whole units are as fine as the strokes, and half the text.
      return `M${round(x)} ${Math.round(top - more)}V${Math.round(foot + more)}`;
    });
  return {
    reading: words.chart.ranges,
    height: Math.ceil(place.zero + GAP),
    name: place.name,
    times,
    grid: gridOf(place, ticks, plot),
    zero: zeroOf(place, plot),
    ranges: ranges.join(''),
  };
}
