import type { ChartLayout } from './chartLayout.ts';
import { BOLD, CHART_FONT, CHART_LINE, textAt, wrap } from './chartText.ts';
import type { ChartText } from './chartText.ts';
import { GAP, round } from './geometry.ts';
import type { Plot } from './geometry.ts';
import { RISE } from './rise.ts';
import type { TimeTick } from './timeTicks.ts';

/** Where a lane is in the drawing. */
export interface LanePlace {
  name: ChartText;
  top: number;
  plotTop: number;
  zero: number;
}

/**
 * Puts a lane at `top`. Its name has the column for names where there is one, and otherwise lines
 * of its own above the plot.
 * @param head room above the highest number of the scale
 */
export function placeLane(
  name: string,
  top: number,
  head: number,
  { width, nameColumn }: ChartLayout,
): LanePlace {
  const lines = wrap(name, (nameColumn || width) / BOLD - GAP, CHART_FONT.text);
  const nameHeight = lines.length * CHART_LINE;
  const plotHeight = head + RISE;
  const besidePlot = nameColumn > 0;
  const nameTop = besidePlot ? top + Math.max(0, plotHeight - nameHeight) / 2 : top;
  const plotTop = besidePlot ? top + Math.max(0, nameHeight - plotHeight) : top + nameHeight;
  return {
    name: textAt(lines, CHART_FONT.text, 'start', 0, nameTop, BOLD),
    top,
    plotTop,
    zero: plotTop + plotHeight,
  };
}

/** The path of the hairlines of a lane: its top and the times of the scale. */
export const gridOf = (
  { plotTop, zero }: LanePlace,
  times: readonly TimeTick[],
  plot: Plot,
): string =>
  [
    `M${plot.left} ${round(zero - RISE)}H${plot.right}`,
    ...times.map(({ x }) => `M${round(x)} ${round(plotTop)}V${round(zero)}`),
  ].join('');

/** The path of the zero of a lane, which runs under its name too. */
export const zeroOf = ({ zero }: LanePlace, plot: Plot): string =>
  `M0 ${round(zero)}H${plot.right}`;
