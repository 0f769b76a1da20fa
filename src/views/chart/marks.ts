import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Figure } from '../../schema/figure.ts';
import { figureView } from '../parts/figureView.ts';
import type { Site } from '../site.ts';
import type { ChartText } from './chartText.ts';
import { endOf, extentAt, spanOf } from './extents.ts';
import type { ChartExtent } from './extents.ts';
import { round } from './geometry.ts';
import type { Box, Plot } from './geometry.ts';
import { placeLabels } from './labelPlaces.ts';
import { labelTexts } from './labelTexts.ts';
import type { LanePlace } from './lanes.ts';
import { SIGN } from './signs.ts';
import type { ChartSign, Shape } from './signs.ts';
import type { TimeScale } from './timeScale.ts';

/** A number as the chart draws it. */
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

/** A figure with what is drawn for it, wherever its lane may be. */
export interface Drawn {
  placed: PlacedClaim;
  figure: Figure;
  shape: Shape;
  /** how far it is above zero */
  rise: number;
}

/** Who, how many, of what, for when. */
function markName(site: Site, placed: PlacedClaim, actor: string): string {
  const view = figureView(site, placed);
  return site.words.chart.parts(
    [actor, view?.label, view?.scope, view?.asOfLabel].filter((part) => part !== undefined),
  );
}

/** The marks of a lane, each with its name and, where there is room, a label. */
export function marksOf(
  site: Site,
  lane: readonly Drawn[],
  actor: string,
  { name, top, zero }: LanePlace,
  time: TimeScale,
  plot: Plot,
): ChartMark[] {
  const marks = lane.map(({ placed, figure, shape, rise }) => {
    const y = zero - rise;
    const { from, to, x } = spanOf(figure.asOf, time, plot);
    const ends = [endOf(figure.asOf.start), endOf(figure.asOf.end)] as const;
    const { extent, box } = extentAt(from, to, y, ends, plot);
    const sign: Box = {
      left: x - SIGN,
      top: y - shape.up,
      right: x + SIGN,
      bottom: y + shape.down,
    };
    return {
      body: { extent: box, sign },
      texts: labelTexts(figure, site.words),
      mark: {
        href: site.addresses.claim(placed.address),
        name: markName(site, placed, actor),
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
