import { CHART_FONT, wrapWords } from '../chart/chartText.ts';
import type { ChartText } from '../chart/chartText.ts';
import { round } from '../chart/geometry.ts';
import type { Box } from '../chart/geometry.ts';
import { placeLabels } from '../chart/labelPlaces.ts';
import type { LabelText } from '../chart/labelTexts.ts';
import type { MapPoint, Spot } from './mapPoint.ts';

/** One place, or several that are too close to be drawn apart. */
export type Cluster = readonly MapPoint[];

/** A cluster with where it is: in the middle of its places. */
interface Dot {
  points: Cluster;
  spot: Spot;
  radius: number;
}

/** A dot with its label: a name, or in its place a number that the list explains. */
export interface LabelledDot extends Dot {
  /** the room of the dot alone */
  box: Box;
  label: ChartText;
  isNumber: boolean;
}

/** Widths that the lines of a name are broken into between its words, best first. */
const LINE_WIDTHS = [150, 110, 80];
/** how many lines a label may have */
const MOST_LINES = 3;

/** A number in place of a name is dearer than any place that a name may have. */
const NUMBER_COST = 500;

/** Radii of dots: of a place where nothing or one event happened, and of one with very many. */
const RADIUS = { least: 4, most: 9, step: 1.2 } as const;

/** How many events a dot stands for: one that happened at several of its places counts once. */
const eventsAt = (points: Cluster): number =>
  new Set(points.flatMap(({ dotted }) => dotted ?? [])).size;

/** A dot’s area grows with its events. */
const radiusOf = (points: Cluster): number =>
  round(
    Math.min(
      RADIUS.least + RADIUS.step * (Math.sqrt(Math.max(eventsAt(points), 1)) - 1),
      RADIUS.most,
    ),
  );

/** What matters most is labelled first: the place of the page, then where most happened. */
const byWeight = (a: Cluster, b: Cluster): number =>
  Number(b.some(({ here }) => here)) - Number(a.some(({ here }) => here)) ||
  eventsAt(b) - eventsAt(a);

/** What a label may say, from the fullest to a number of as many digits as it can have. */
function textsFor(points: Cluster, digits: number): LabelText[] {
  const number = '8'.repeat(digits);
  const names = points.map(({ label }) => label);
  const broken = LINE_WIDTHS.map((width) =>
    names.flatMap((name) => wrapWords(name, width, CHART_FONT.text)),
  ).filter((lines) => lines.length <= MOST_LINES);
  return [
    ...broken
      .filter((lines, i) => lines.length !== broken[i - 1]?.length)
      .map((lines, i) => ({ lines, cost: 12 * i })),
    { lines: [points.length === 1 ? number : `${number}–${number}`], cost: NUMBER_COST },
  ];
}

const dotOf = (points: Cluster, spots: ReadonlyMap<MapPoint, Spot>): Dot => {
  const all = points.flatMap((point) => [spots.get(point) ?? ([0, 0] as const)]);
  const mean = (axis: 0 | 1): number =>
    round(all.reduce((sum, spot) => sum + spot[axis], 0) / all.length);
  return { points, spot: [mean(0), mean(1)], radius: radiusOf(points) };
};

const distance = (a: Dot, b: Dot): number =>
  Math.hypot(a.spot[0] - b.spot[0], a.spot[1] - b.spot[1]);

/** The dots with two of them made one. */
const joined = (dots: readonly Dot[], a: Dot, b: Dot, spots: ReadonlyMap<MapPoint, Spot>): Dot[] =>
  dots.flatMap((dot) => {
    if (dot === b) return [];
    return dot === a ? [dotOf([...a.points, ...b.points], spots)] : [dot];
  });

/** Makes one of dots that touch, until none do. */
function apart(dots: readonly Dot[], spots: ReadonlyMap<MapPoint, Spot>): Dot[] {
  const free: Dot[] = [];
  for (const dot of dots) {
    let own = dot;
    for (;;) {
      const at = free.findIndex((one) => distance(one, own) < one.radius + own.radius + 1);
      const [touched] = at === -1 ? [] : free.splice(at, 1);
      if (!touched) break;
      own = dotOf([...touched.points, ...own.points], spots);
    }
    free.push(own);
  }
  return free;
}

const boxOf = ({ spot: [x, y], radius }: Dot): Box => ({
  left: x - radius - 1,
  top: y - radius - 1,
  right: x + radius + 1,
  bottom: y + radius + 1,
});

/**
 * The marks of a drawing: no two of their dots and labels meet, and none leaves the frame. Where
 * there is no room even for a number, a dot is joined with the nearest.
 * @param clusters what is one mark already
 * @param spots where each place is
 */
export function placeMarks(
  clusters: readonly Cluster[],
  spots: ReadonlyMap<MapPoint, Spot>,
  area: Box,
): LabelledDot[] {
  const digits = String(clusters.flat().length).length;
  let dots = clusters.map((points) => dotOf(points, spots));
  for (;;) {
    dots = apart(dots, spots).toSorted((a, b) => byWeight(a.points, b.points));
    const marks = dots.map((dot) => ({
      body: { sign: boxOf(dot), extent: boxOf(dot) },
      texts: textsFor(dot.points, digits),
    }));
    const labels = placeLabels(marks, area, []);
    const alone = dots.filter((_, i) => !labels[i]);
    if (alone.length === 0 || dots.length === 1)
      return dots.flatMap((dot, i): LabelledDot[] => {
        const label = labels[i];
        if (!label) return [];
        const number = marks[i]?.texts.at(-1)?.lines;
        return [{ ...dot, box: boxOf(dot), label, isNumber: label.lines === number }];
      });
    for (const dot of alone) {
      if (!dots.includes(dot)) continue;
      const [nearest] = dots
        .filter((other) => other !== dot)
        .toSorted((a, b) => distance(a, dot) - distance(b, dot));
      if (nearest) dots = joined(dots, dot, nearest, spots);
    }
  }
}
