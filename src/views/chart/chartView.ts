import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { figureLabel } from '../parts/figureLabel.ts';
import { figuresOf, ownerOf } from '../pages/measurePage.ts';
import { actorLink } from '../parts/links.ts';
import type { Link } from '../parts/links.ts';
import type { Site } from '../site.ts';
import { GAP, round } from './geometry.ts';
import type { Plot } from './geometry.ts';
import { historyOf } from './history.ts';
import type { ChartHistory } from './history.ts';
import { gridOf, marksOf, placeLane } from './lanes.ts';
import type { ChartLane, Drawn } from './lanes.ts';
import { LAYOUT } from './chartLayout.ts';
import type { ChartWidth } from './chartLayout.ts';
import { legendItems } from './chartLegend.ts';
import type { ChartLegendItem } from './chartLegend.ts';
import { latestOf, ON_ITS_PAGE } from './chartLimits.ts';
import type { ChartLimits } from './chartLimits.ts';
import { middle, RISE, riseScale } from './rise.ts';
import { barShape, SHAPES } from './signs.ts';
import { CHART_LINE } from './chartText.ts';
import type { ChartText } from './chartText.ts';
import { timeHeader, timeScale, timeTicks } from './timeScale.ts';

/*
 * One lane for each actor, one under the other, in the order of their first numbers. In every lane
 * time runs to the right and the number rises from zero, on the same two scales: lanes can be
 * compared, and no two actors’ marks ever meet. All lengths are in the units of the drawing, about
 * one CSS pixel each.
 */

/** A whole chart as geometry: what to draw, where, and what it is called. */
export interface ChartView {
  /** accessible name of the drawing */
  label: string;
  width: number;
  height: number;
  /** the scale of the numbers, which all lanes share, in a sentence */
  scale: string;
  /** paths of the hairlines: those of the scales, and the zero of every lane */
  grid: string;
  zeros: string;
  /** the times of the scale, above all lanes */
  times: readonly ChartText[];
  /** none where nobody has given a number */
  lanes: readonly ChartLane[];
  /** every kind of mark that occurs in the chart, and only those */
  legend: { title: string; items: readonly ChartLegendItem[] };
  /**
   * of a chart of too many numbers: all of them at a glance, what the lanes leave out, and the page
   * of all, where this is another
   */
  omission: { history: ChartHistory; text: string; more: Link | undefined } | undefined;
}

const actorsIn = (claims: readonly PlacedClaim[]): number => new Set(claims.map(ownerOf)).size;

/**
 * The chart of a measure: every number by who gave it, for when, and how firmly. Where there are
 * more than lanes can hold, these have the latest.
 * @param measureId id of the measure
 */
export function chartView(
  site: Site,
  measureId: string,
  width: ChartWidth,
  limits: ChartLimits = ON_ITS_PAGE,
): ChartView {
  const { words, index } = site;
  const layout = LAYOUT[width];
  const measure = index.measure.get(measureId);
  const all = figuresOf(site, measureId);
  const claims = latestOf(all, limits);
  const allFigures = all.flatMap(({ claim }) => claim.figure ?? []);
  const figures = claims.flatMap(({ claim }) => claim.figure ?? []);

  // Every mark has its number beside it, so the scale has a sentence in place of an axis that would
  // take a phone’s width from the time.
  const riseOf = riseScale(allFigures);
  const top = figureLabel({ value: riseOf.domain()[1] ?? 0, hedge: 'exactly' }, measure, words);
  const plot: Plot = { left: layout.nameColumn, right: layout.width };
  const time = timeScale(
    figures.map(({ asOf }) => asOf),
    plot,
  );
  const ticks = timeTicks(time, plot, layout.timeTicks, words);

  const drawn = claims.flatMap((placed): Drawn[] => {
    const { figure } = placed.claim;
    if (!figure) return [];
    const shape = Array.isArray(figure.value)
      ? barShape(riseOf(figure.value[1]) - riseOf(figure.value[0]))
      : SHAPES[figure.hedge];
    return [{ placed, figure, shape, rise: riseOf(middle(figure.value)) }];
  });
  // As much room above and below every lane as the signs of the whole chart need, so that the lanes
  // are alike.
  const head = drawn.reduce(
    (most, { shape, rise }) => Math.max(most, shape.up + rise - RISE),
    CHART_LINE / 2,
  );
  const foot =
    drawn.reduce((most, { shape, rise }) => Math.max(most, shape.down - rise), CHART_LINE / 2) +
    GAP / 2;

  const { times, bottom: headerBottom } = timeHeader(ticks);
  let bottom = headerBottom + GAP;
  const lanes = [...Map.groupBy(drawn, ({ placed }) => ownerOf(placed))].map(([actorId, lane]) => {
    const actor = actorLink(site, actorId).label;
    const place = placeLane(actor, bottom, head, layout);
    bottom = place.zero + foot;
    return { place, marks: marksOf(site, lane, actor, place, time, plot) };
  });

  return {
    label: words.chart.label(measure?.title ?? measureId),
    width: layout.width,
    height: Math.ceil(bottom),
    scale: words.chart.scale(top),
    grid: lanes.map(({ place }) => gridOf(place, ticks, plot)).join(''),
    zeros: lanes.map(({ place }) => `M0 ${round(place.zero)}H${plot.right}`).join(''),
    times,
    lanes: lanes.map(({ place, marks }) => ({ name: place.name, marks })),
    legend: { title: words.measure.marks, items: legendItems(figures, words) },
    omission:
      figures.length === allFigures.length
        ? undefined
        : {
            history: historyOf(allFigures, riseOf, layout, words),
            text: words.chart.latest(
              words.measure.count(claims.length, actorsIn(claims)),
              words.measure.count(all.length, actorsIn(all)),
            ),
            more:
              limits === ON_ITS_PAGE
                ? undefined
                : { label: words.measure.all, href: site.addresses.measure(measureId) },
          },
  };
}
