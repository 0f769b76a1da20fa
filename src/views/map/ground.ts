import type { MultiPolygon } from 'geojson';
import { atlasIn } from './atlas.ts';
import type { AtlasPart, Detail } from './atlas.ts';
import type { MapFrame } from './mapFrame.ts';
import type { Spot } from './mapPoint.ts';
import { scaledProjection } from './mapProjection.ts';
import type { MapProjection } from './mapProjection.ts';
import { areaIn, outlinesOf, pathOf, simplified } from './outlines.ts';
import type { Outline } from './outlines.ts';

/** How many units of the ground one of the wide drawing has: whole numbers are fine enough. */
const UNITS = 2;
/** Up to this scale of a drawing the coarse atlas looks no worse. */
const COARSE = 260;
/** How far an outline may be from what the atlas has, in units of the ground, best first. */
const TOLERANCES = [1.2, 1.6, 2.1, 2.8, 3.7, 5, 7];
/** How many characters the ground may have: about 4 KB when compressed. */
const MOST_CHARACTERS = 9500;
/** The smallest island that is drawn, in square units of the ground. */
const SMALLEST = 10;
/** How far what is drawn reaches beyond the frame, so that no edge of an area is seen. */
const BEYOND = 8;

/** A country that is seen, by its region code. */
export interface SeenCountry {
  region: string;
  /** its largest part, in the units of the ground */
  outline: Outline;
}

/** What is below the places: two drawings share it, each with a scale and a place of its own. */
export interface Ground {
  /** paths of SVG, in units of the ground */
  land: string;
  borders: string;
  countries: readonly SeenCountry[];
}

/** How the ground gets into a drawing. */
export interface GroundPlace {
  scale: number;
  x: number;
  y: number;
}

/** What part of the globe around the middle of a projection is seen, in degrees. */
interface Sight {
  longitude: number;
  latitude: number;
  radius: number;
}

const toDecimals = (n: number, decimals: number): number => Number(n.toFixed(decimals));

/** How the ground, which is drawn for the wide frame, gets into a frame. */
export function groundPlace(frame: MapFrame, wide: MapFrame): GroundPlace {
  const ratio = frame.scale / wide.scale;
  return {
    scale: toDecimals(ratio / UNITS, 4),
    x: toDecimals(frame.middle[0] - wide.middle[0] * ratio, 1),
    y: toDecimals(frame.middle[1] - wide.middle[1] * ratio, 1),
  };
}

/** Whether a part of the atlas may be in sight. */
function mayBeSeen({ bounds: [west, south, east, north] }: AtlasPart, sight: Sight): boolean {
  const { longitude, latitude, radius } = sight;
  if (south > latitude + radius || north < latitude - radius) return false;
  const toPole = 90 - Math.abs(latitude);
  // A cap around a pole has all longitudes.
  if (radius >= toPole) return true;
  const sine = Math.sin((radius * Math.PI) / 180) / Math.sin((toPole * Math.PI) / 180);
  const half = (Math.asin(sine) * 180) / Math.PI;
  const width = (east - west + 360) % 360;
  const fromWest = (((longitude + half - west) % 360) + 360) % 360;
  return fromWest <= width + 2 * half || width === 0;
}

/** What of the globe the frames of a map show. */
function sightOf({ turn, world }: MapProjection, frames: readonly MapFrame[]): Sight {
  const [longitude, latitude] = [-turn[0], -turn[1]];
  const farthest = Math.max(
    ...frames.flatMap(({ width, height, scale, middle: [x, y] }) =>
      [0, width].flatMap((side) =>
        [0, height].map((end) => Math.hypot(side - x, end - y) / scale / 2),
      ),
    ),
  );
  // In the equal-area projection from above, what is so far out is at this angle.
  const angle = (2 * Math.asin(Math.min(1, farthest)) * 180) / Math.PI;
  return { longitude, latitude, radius: world === undefined ? Math.min(angle + 1, 179) : 180 };
}

/** The rectangle that the frames show together, in units of the ground. */
function extentOf(frames: readonly MapFrame[], wide: MapFrame): [Spot, Spot] {
  const corners = frames.flatMap((frame): Spot[] => {
    const { scale, x, y } = groundPlace(frame, wide);
    return [
      [-x / scale, -y / scale],
      [(frame.width - x) / scale, (frame.height - y) / scale],
    ];
  });
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [
    [Math.min(...xs) - BEYOND, Math.min(...ys) - BEYOND],
    [Math.max(...xs) + BEYOND, Math.max(...ys) + BEYOND],
  ];
}

const together = (parts: readonly AtlasPart[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.map(({ polygon }) => polygon.coordinates),
});

/** Draws the ground of a map, in as much detail as its weight allows. */
function draw(projection: MapProjection, wide: MapFrame, narrow: MapFrame): Ground {
  const detail: Detail = wide.scale < COARSE ? 'coarse' : 'fine';
  const atlas = atlasIn(detail);
  const frames = [wide, narrow];
  const sight = sightOf(projection, frames);
  const [from, to] = extentOf(frames, wide);
  const flat = scaledProjection(projection, wide.scale * UNITS, [
    wide.middle[0] * UNITS,
    wide.middle[1] * UNITS,
  ])
    // From above, the far side of the globe has to be cut away; a map of the world is cut by d3.
    .clipAngle(projection.world ? null : sight.radius)
    .clipExtent([[...from], [...to]]);
  const seen = (parts: readonly AtlasPart[]): AtlasPart[] =>
    parts.filter((part) => mayBeSeen(part, sight));
  const areasOf = (parts: readonly AtlasPart[]): Outline[] =>
    outlinesOf(flat, together(seen(parts))).filter((outline) => areaIn(outline) >= SMALLEST);
  const areas = areasOf(atlas.land);
  const lines = outlinesOf(flat, atlas.borders);
  const paths = (tolerance: number) => ({
    land: pathOf(
      areas.map((area) => simplified(area, tolerance)).filter((area) => areaIn(area) >= SMALLEST),
      'z',
    ),
    borders: pathOf(
      lines.map((line) => simplified(line, tolerance)),
      '',
    ),
  });
  const [first = 0, ...coarser] = TOLERANCES;
  let drawn = paths(first);
  for (const tolerance of coarser) {
    if (drawn.land.length + drawn.borders.length <= MOST_CHARACTERS) break;
    drawn = paths(tolerance);
  }
  const countries = atlas.countries.flatMap(({ region, parts }): SeenCountry[] => {
    const [largest] = areasOf(parts).toSorted((a, b) => areaIn(b) - areaIn(a));
    if (region === undefined || !largest) return [];
    return [{ region, outline: simplified(largest, first) }];
  });
  return {
    ...drawn,
    countries: countries.toSorted((a, b) => areaIn(b.outline) - areaIn(a.outline)),
  };
}

/** How many grounds are kept: pages with the same places need not draw theirs again. */
const MOST_KEPT = 500;
const kept = new Map<string, Ground>();

/** The ground of a map with two drawings. */
export function groundOf(projection: MapProjection, wide: MapFrame, narrow: MapFrame): Ground {
  const key = JSON.stringify([projection.turn, projection.world, wide, narrow]);
  const ground = kept.get(key) ?? draw(projection, wide, narrow);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, ground);
  return ground;
}
