import type { AtlasPart } from './atlas.ts';
import type { MapFrame } from './mapFrame.ts';
import type { MapProjection } from './mapProjection.ts';

const DEGREE = Math.PI / 180;

/** The part of the globe that a map shows, as a cap that holds it, in degrees. */
export interface Sight {
  longitude: number;
  latitude: number;
  radius: number;
}

/** What of the globe the frames of a map show: of the world, all. */
export function sightOf({ turn, world }: MapProjection, frames: readonly MapFrame[]): Sight {
  const farthest = Math.max(
    ...frames.flatMap(({ width, height, scale, middle: [x, y] }) =>
      [0, width].flatMap((side) =>
        [0, height].map((end) => Math.hypot(side - x, end - y) / scale / 2),
      ),
    ),
  );
  // In the equal-area projection from above, what is so far out is at this angle.
  const angle = (2 * Math.asin(Math.min(1, farthest))) / DEGREE;
  return {
    longitude: -turn[0],
    latitude: -turn[1],
    radius: world === undefined ? Math.min(angle + 1, 179) : 180,
  };
}

/** Whether a part of the atlas may be in sight: without the others, a map is drawn sooner. */
export function mayBeSeen(
  { bounds: [west, south, east, north] }: AtlasPart,
  { longitude, latitude, radius }: Sight,
): boolean {
  if (south > latitude + radius || north < latitude - radius) return false;
  const toPole = 90 - Math.abs(latitude);
  // A cap around a pole has all longitudes.
  if (radius >= toPole) return true;
  const half = Math.asin(Math.sin(radius * DEGREE) / Math.sin(toPole * DEGREE)) / DEGREE;
  const width = (east - west + 360) % 360;
  const fromWest = (((longitude + half - west) % 360) + 360) % 360;
  return fromWest <= width + 2 * half;
}

/** Whether a part of the atlas is at least so high, from its south to its north. */
export const isHigh = (
  { bounds: [, south, , north] }: AtlasPart,
  units: number,
  scale: number,
): boolean => (north - south) * DEGREE * scale >= units;
