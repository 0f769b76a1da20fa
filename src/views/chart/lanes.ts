import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { figureView } from '../parts/figureView.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Site } from '../site.ts';
import { endOf, extentAt, spanOf } from './extents.ts';
import type { ChartExtent } from './extents.ts';
import { GAP, round } from './geometry.ts';
import type { Plot } from './geometry.ts';
import { labelTexts, placeLabels } from './labels.ts';
import type { ChartLayout } from './chartLayout.ts';
import { RISE } from './rise.ts';
import { SIGN } from './signs.ts';
import type { ChartSign, Shape } from './signs.ts';
import { BOLD, CHART_FONT, CHART_LINE, textAt, wrap } from './chartText.ts';
import type { ChartText } from './chartText.ts';
import type { TimeScale, TimeTick } from './timeScale.ts';

export interface ChartMark {
  href: string;
  /** who, how many, for when: the accessible name of the link */
  name: string;
  x: number;
  y: number;
  sign: ChartSign;
  extent: ChartExtent;
  /** absent where there is no room for one */
  label: ChartText | undefined;
}

export interface ChartLane {
  name: ChartText;
  marks: readonly ChartMark[];
}

/** A figure with what is drawn for it, wherever its lane may stand. */
export interface Drawn {
  placed: PlacedClaim;
  figure: Figure;
  shape: Shape;
  /** how far it stands above zero */
  rise: number;
}

/** Where a lane stands. */
export interface LanePlace {
  name: ChartText;
  top: number;
  plotTop: number;
  zero: number;
}

/**
 * Puts a lane at `top`. Its name has the column for names where there is one, and lines of its own
 * above the plot where not.
 */
export function placeLane(
  actor: string,
  top: number,
  head: number,
  { width, nameColumn }: ChartLayout,
): LanePlace {
  const lines = wrap(actor, (nameColumn || width) / BOLD - GAP, CHART_FONT.text);
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

/** The hairlines of a lane: its top and the times of the scale. */
export const gridOf = (
  { plotTop, zero }: LanePlace,
  times: readonly TimeTick[],
  plot: Plot,
): string =>
  [
    `M${plot.left} ${round(zero - RISE)}H${plot.right}`,
    ...times.map(({ x }) => `M${round(x)} ${round(plotTop)}V${round(zero)}`),
  ].join('');

/** The marks of a lane, each with its name and, where there is room, a label. */
export function marksOf(
  site: Site,
  lane: readonly Drawn[],
  actor: string,
  { name, top, zero }: LanePlace,
  time: TimeScale,
  plot: Plot,
): ChartMark[] {
  const { words, addresses } = site;
  const marks = lane.map(({ placed, figure, shape, rise }) => {
    const y = zero - rise;
    const { from, to, x } = spanOf(figure.asOf, time, plot);
    const { extent, box } = extentAt(
      from,
      to,
      y,
      [endOf(figure.asOf.start), endOf(figure.asOf.end)],
      plot,
    );
    const view = figureView(site, placed);
    return {
      body: {
        extent: box,
        sign: { left: x - SIGN, top: y - shape.up, right: x + SIGN, bottom: y + shape.down },
      },
      texts: labelTexts(figure, words),
      mark: {
        href: addresses.claim(placed.address),
        name: words.chart.parts(
          [actor, view?.label, view?.scope, view?.asOfLabel].filter((part) => part !== undefined),
        ),
        x: round(x),
        y: round(y),
        sign: { path: shape.path, hollow: shape.hollow, expected: figure.expected },
        extent,
      },
    };
  });
  const labels = placeLabels(marks, { ...plot, top, bottom: zero }, [name.box]);
  return marks.map(({ mark }, i) => ({ ...mark, label: labels[i] }));
}
