import type { HistoricDate } from '../../schema/date.ts';
import type { Words } from '../../words/index.ts';
import type { ChartLayout } from './chartLayout.ts';
import { CHART_FONT, CHART_LINE, textAt } from './chartText.ts';
import type { ChartText } from './chartText.ts';
import type { Plot } from './geometry.ts';
import { timeScale } from './timeScale.ts';
import type { TimeScale } from './timeScale.ts';
import { timeTicks } from './timeTicks.ts';
import type { TimeTick } from './timeTicks.ts';

/** The time of some dates, as a drawing shows it. */
export interface TimeAxis {
  plot: Plot;
  time: TimeScale;
  ticks: readonly TimeTick[];
  /** the names of the ticks, at the top of the drawing */
  times: readonly ChartText[];
  /** where the names end */
  bottom: number;
}

/** Lays out the time of some dates over the whole plot of a drawing. */
export function timeAxis(
  dates: readonly HistoricDate[],
  { nameColumn, width, timeTicks: most }: ChartLayout,
  words: Words,
): TimeAxis {
  const plot: Plot = { left: nameColumn, right: width };
  const time = timeScale(dates, plot);
  const ticks = timeTicks(time, plot, most, words);
  const bottom = Math.max(...ticks.map(({ lines }) => lines.length)) * CHART_LINE;
  const times = ticks.map(({ x, anchor, lines }) =>
    textAt(lines, CHART_FONT.scale, anchor, x, bottom - lines.length * CHART_LINE),
  );
  return { plot, time, ticks, times, bottom };
}
