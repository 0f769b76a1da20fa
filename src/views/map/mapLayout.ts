import type { Box } from '../chart/geometry.ts';
import { frameAround, inFrame } from './mapFrame.ts';
import type { MapFrame, MapWidth } from './mapFrame.ts';
import { placeMarks } from './mapMarks.ts';
import type { Cluster, LabelledDot } from './mapMarks.ts';
import type { MapPoint, Spot } from './mapPoint.ts';
import { projectionFor, spotOf } from './mapProjection.ts';
import type { MapProjection } from './mapProjection.ts';

/** A drawing without the ground. */
interface DrawingLayout {
  frame: MapFrame;
  /** what no text leaves */
  area: Box;
  marks: readonly LabelledDot[];
}

/** Where everything is that stands for the places of a map. */
export interface MapLayout {
  projection: MapProjection;
  narrow: DrawingLayout;
  wide: DrawingLayout;
  /** the places in the order of the list */
  list: readonly MapPoint[];
}

/** How near to its edge a drawing has text. */
const EDGE = 4;

const areaOf = ({ width, height }: MapFrame): Box => ({
  left: EDGE,
  top: EDGE,
  right: width - EDGE,
  bottom: height - EDGE,
});

/** The list’s order: as given, but that the places of one mark stand together. */
function inListOrder(
  points: readonly MapPoint[],
  narrow: readonly LabelledDot[],
  wide: readonly LabelledDot[],
): MapPoint[] {
  const given = new Map(points.map((point, i) => [point, i]));
  const first = (marks: readonly LabelledDot[]): Map<MapPoint, number> =>
    new Map(
      marks.flatMap(({ points: own }) => {
        const earliest = Math.min(...own.map((point) => given.get(point) ?? 0));
        return own.map((point): [MapPoint, number] => [point, earliest]);
      }),
    );
  const keys = [first(narrow), first(wide), given];
  return points.toSorted((a, b) =>
    keys.reduce((order, key) => order || (key.get(a) ?? 0) - (key.get(b) ?? 0), 0),
  );
}

/** Lays out a map of some places, of which there is at least one. */
export function layOut(points: readonly MapPoint[]): MapLayout {
  const projection = projectionFor(points);
  const flat = points.map((point) => spotOf(projection, point));
  const drawing = (width: MapWidth, clusters: readonly Cluster[]): DrawingLayout => {
    const frame = frameAround(flat, projection, width);
    const area = areaOf(frame);
    const spots = new Map(
      points.map((point, i): [MapPoint, Spot] => [point, inFrame(flat[i] ?? [0, 0], frame)]),
    );
    return { frame, area, marks: placeMarks(clusters, spots, area) };
  };
  const wide = drawing(
    'wide',
    points.map((point) => [point]),
  );
  // What is one mark on a wide page is one on a phone too, so that one list explains both.
  const narrow = drawing(
    'narrow',
    wide.marks.map((mark) => mark.points),
  );
  return { projection, narrow, wide, list: inListOrder(points, narrow.marks, wide.marks) };
}
