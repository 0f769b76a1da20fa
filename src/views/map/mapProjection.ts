import { geoAzimuthalEqualAreaRaw, geoEqualEarthRaw, geoProjection, geoRotation } from 'd3-geo';
import type { GeoRawProjection } from 'd3-geo';
import type { MapPoint, Spot } from './mapPoint.ts';

const DEGREE = Math.PI / 180;
/** Where a place is on the globe. */
export type MapPlace = Pick<MapPoint, 'latitude' | 'longitude'>;

/** A cap of the globe, in degrees. */
export interface Cap {
  longitude: number;
  latitude: number;
  radius: number;
}

/** How the globe is laid flat, before it is scaled. */
export interface MapProjection {
  raw: GeoRawProjection;
  /** the angles by which the globe is turned first */
  turn: [number, number];
  /** of one that shows the world, half its width and half its height at a scale of 1 */
  world: Spot | undefined;
}

/**
 * Up to this radius places are seen as from above their middle; beyond it the north is up, unless
 * all of them are around a pole.
 */
const WIDEST_VIEW = 35;
/** How far from the equator all places around a pole are. */
const POLAR = 50;

type Vector = readonly [number, number, number];

const vectorOf = ({ latitude, longitude }: MapPlace): Vector => {
  const [x, y] = [longitude * DEGREE, latitude * DEGREE];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
};

const squared = (a: Vector, b: Vector): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

/** How many steps find the middle of some places closely enough for a map. */
const STEPS = 100;

/**
 * Nearly the smallest cap that holds some places: the middle goes to the farthest of them, by ever
 * smaller steps (Bădoiu and Clarkson).
 */
export function capAround(places: readonly MapPlace[]): Cap {
  const all = places.map(vectorOf);
  const farthest = (from: Vector): Vector =>
    all.reduce((far, one) => (squared(one, from) > squared(far, from) ? one : far), from);
  let middle: Vector = all[0] ?? [1, 0, 0];
  for (let step = 1; step <= STEPS; step += 1) {
    const far = farthest(middle);
    const part = 1 / (step + 1);
    middle = [
      middle[0] + (far[0] - middle[0]) * part,
      middle[1] + (far[1] - middle[1]) * part,
      middle[2] + (far[2] - middle[2]) * part,
    ];
  }
  const length = Math.hypot(...middle);
  // Places all around the globe have no middle.
  if (length < 1e-6) return { longitude: 0, latitude: 0, radius: 180 };
  const on: Vector = [middle[0] / length, middle[1] / length, middle[2] / length];
  return {
    longitude: Math.atan2(on[1], on[0]) / DEGREE,
    latitude: Math.asin(Math.max(-1, Math.min(on[2], 1))) / DEGREE,
    radius: (2 * Math.asin(Math.min(1, Math.sqrt(squared(farthest(on), on)) / 2))) / DEGREE,
  };
}

/** The middle of the shortest stretch of longitudes that holds those of all places. */
function middleLongitude(places: readonly MapPlace[]): number {
  const all = places.map(({ longitude }) => longitude).sort((a, b) => a - b);
  const gaps = all.map((from, i) => ({ from, gap: (all[i + 1] ?? (all[0] ?? 0) + 360) - from }));
  const widest = gaps.reduce((most, one) => (one.gap > most.gap ? one : most), { from: 0, gap: 0 });
  return widest.from + widest.gap / 2 + 180;
}

/**
 * The projection for a map of some places. It is equal-area, so no country looks larger than it is,
 * and it is turned so that the globe is cut on the far side of them.
 */
export function projectionFor(places: readonly MapPlace[]): MapProjection {
  const { longitude, latitude, radius } = capAround(places);
  const isPolar =
    places.every((place) => place.latitude > POLAR) ||
    places.every((place) => place.latitude < -POLAR);
  if (isPolar || radius <= WIDEST_VIEW)
    return { raw: geoAzimuthalEqualAreaRaw, turn: [-longitude, -latitude], world: undefined };
  const [edge] = geoEqualEarthRaw(Math.PI, 0);
  const [, pole] = geoEqualEarthRaw(0, Math.PI / 2);
  return { raw: geoEqualEarthRaw, turn: [-middleLongitude(places), 0], world: [edge, pole] };
}

/** Where a place is at a scale of 1, with the south below the north. */
export function spotOf({ raw, turn }: MapProjection, { longitude, latitude }: MapPlace): Spot {
  const [x, y] = geoRotation(turn)([longitude, latitude]);
  const [right, up] = raw(x * DEGREE, y * DEGREE);
  return [right, -up];
}

/** The projection of d3 with a scale, and where the middle of the globe is in the drawing. */
export const scaledProjection = ({ raw, turn }: MapProjection, scale: number, middle: Spot) =>
  geoProjection(raw)
    .rotate(turn)
    .scale(scale)
    .translate([...middle]);
