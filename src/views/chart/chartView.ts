import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { countOwners, figuresOf, ownerOf } from '../../domain/figures.ts';
import type { Figure } from '../../schema/figure.ts';
import { figureLabel } from '../parts/figureLabel.ts';
import { actorLink } from '../parts/links.ts';
import type { Link } from '../parts/links.ts';
import type { Words } from '../../words/index.ts';
import type { Site } from '../site.ts';
import { LAYOUT } from './chartLayout.ts';
import type { ChartLayout, ChartWidth } from './chartLayout.ts';
import { legendItems } from './chartLegend.ts';
import type { ChartLegendItem } from './chartLegend.ts';
import { latestOf, ON_ITS_PAGE } from './chartLimits.ts';
import type { ChartLimits } from './chartLimits.ts';
import { CHART_LINE } from './chartText.ts';
import { GAP } from './geometry.ts';
import { historyOf } from './history.ts';
import type { ChartHistory } from './history.ts';
import { gridOf, placeLane, zeroOf } from './lanes.ts';
import type { LanePlace } from './lanes.ts';
import type { LanesView, LaneView } from './lanesView.ts';
import { marksOf } from './marks.ts';
import type { Drawn } from './marks.ts';
import { middle, RISE, riseScale, WHOLE } from './rise.ts';
import type { RiseScale } from './rise.ts';
import { shapeOf } from './signs.ts';
import { timeAxis } from './timeAxis.ts';
import { isInReach } from './timeScale.ts';
import type { TimeAxis } from './timeAxis.ts';

/*
 * One lane for each actor, one under the other, in the order of their first numbers. In every lane
 * time runs to the right and the number rises from zero, on the same two scales: lanes can be
 * compared, and no two actors’ marks ever meet. All lengths are in the units of the drawing, about
 * one CSS pixel each.
 */

/** A whole chart as geometry: what to draw, where, and what it is called. */
export interface ChartView extends LanesView {
  /** accessible name of the drawing */
  label: string;
  /** the scale of the numbers, which all lanes share, in a sentence */
  scale: string;
  /** every kind of mark that occurs in the chart, and only those */
  legend: { title: string; items: readonly ChartLegendItem[] };
  /**
   * for a chart that cannot draw every number by itself: all numbers in one lane, a sentence on
   * what the other lanes leave out, and a link to the page with all numbers, where this is another
   * page
   */
  omission: { history: ChartHistory; text: string; more: Link | undefined } | undefined;
}

const figuresIn = (claims: readonly PlacedClaim[]): Figure[] =>
  claims.flatMap(({ claim }) => claim.figure ?? []);

/** What one scale can hold: shares have one of their own, so amounts stand without them. */
function drawable(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const amounts = claims.filter(({ claim }) => claim.figure?.outOf === undefined);
  return amounts.length > 0 ? amounts : claims;
}

const drawnOf = (claims: readonly PlacedClaim[], riseOf: RiseScale): Drawn[] =>
  claims.flatMap((placed) => {
    const { figure } = placed.claim;
    if (!figure) return [];
    return [{ placed, figure, shape: shapeOf(figure, riseOf), rise: riseOf(middle(figure)) }];
  });

/** A lane with where it is. */
type PlacedLane = LaneView & { place: LanePlace };

/** Places the lanes one under the other. They end at `bottom`. */
function placeLanes(
  site: Site,
  drawn: readonly Drawn[],
  { plot, time, bottom: top }: TimeAxis,
  layout: ChartLayout,
): { lanes: PlacedLane[]; bottom: number } {
  // Every lane has as much room above and below as the signs of the whole chart need, so that all
  // lanes are alike.
  const head = Math.max(CHART_LINE / 2, ...drawn.map(({ shape, rise }) => shape.up + rise - RISE));
  const foot =
    Math.max(CHART_LINE / 2, ...drawn.map(({ shape, rise }) => shape.down - rise)) + GAP / 2;
  let bottom = top + GAP;
  const byOwner = Map.groupBy(drawn, ({ placed }) => ownerOf(placed));
  const lanes = [...byOwner].map(([actorId, lane]): PlacedLane => {
    const actor = actorLink(site, actorId).label;
    const place = placeLane(actor, bottom, head, layout);
    bottom = place.zero + foot;
    return { place, name: place.name, marks: marksOf(site, lane, actor, place, time, plot) };
  });
  return { lanes, bottom };
}

/** How many numbers by how many actors, in words. */
const countLabel = (claims: readonly PlacedClaim[], { measure }: Words): string =>
  measure.count(claims.length, countOwners(claims));

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
  const { words, index, addresses } = site;
  const layout = LAYOUT[width];
  const measure = index.measure.get(measureId);
  const everything = figuresOf(index, measureId);
  const given = everything.filter(({ claim }) => claim.figure && isInReach(claim.figure.asOf));
  const all = drawable(given);
  const claims = latestOf(all, limits);
  const isWhole = claims.length === all.length;
  const figures = figuresIn(claims);
  const riseOf = riseScale(figuresIn(all));
  const axis = timeAxis(
    figures.map(({ asOf }) => asOf),
    layout,
    words,
  );
  const { lanes, bottom } = placeLanes(site, drawnOf(claims, riseOf), axis, layout);

  // Every mark has its number beside it, so the scale has a sentence in place of an axis that would
  // take a phone’s width from the time.
  const value = riseOf.domain()[1] ?? 0;
  const outOf = figures.some((figure) => figure.outOf !== undefined) ? WHOLE : undefined;
  const top = figureLabel({ value, hedge: 'exactly', outOf }, measure, words);
  // On the page of the measure the reader already is where all numbers are.
  const allNumbers: Link = { label: words.measure.all, href: addresses.measure(measureId) };
  const more = limits === ON_ITS_PAGE ? undefined : allNumbers;
  return {
    label: words.chart.label(measure?.title ?? measureId),
    width: layout.width,
    height: Math.ceil(bottom),
    scale:
      words.chart.scale(top, given.length > all.length) +
      (everything.length > given.length ? ` ${words.chart.outOfReach}` : ''),
    grid: lanes.map(({ place }) => gridOf(place, axis.ticks, axis.plot)).join(''),
    lines: lanes.map(({ place }) => zeroOf(place, axis.plot)).join(''),
    times: axis.times,
    lanes: lanes.map(({ name, marks }) => ({ name, marks })),
    legend: { title: words.measure.marks, items: legendItems(figures, words) },
    omission: isWhole
      ? undefined
      : {
          history: historyOf(figuresIn(all), riseOf, layout, words),
          text: words.chart.latest(countLabel(claims, words), countLabel(all, words)),
          more,
        },
  };
}
