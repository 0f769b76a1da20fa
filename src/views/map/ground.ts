import type { MultiPolygon } from 'geojson';
import { atlasIn } from './atlas.ts';
import type { AtlasPart, Detail } from './atlas.ts';
import type { MapFrame } from './mapFrame.ts';
import type { Spot } from './mapPoint.ts';
import { scaledProjection } from './mapProjection.ts';
import type { MapProjection } from './mapProjection.ts';
import { areaIn, outlinesOf, pathOf, simplified } from './outlines.ts';
import type { Outline } from './outlines.ts';
import { isHigh, mayBeSeen, sightOf } from './sight.ts';

/** How many units of the ground one of the wide drawing has: whole numbers are fine enough. */
const UNITS = 2;
/** Up to this scale of a drawing the coarse atlas looks no worse. */
const COARSE = 260;
/** How far an outline may be from what the atlas has, in units of the ground. */
const FINEST = 1.2;
/** by what factor that grows while the ground is too heavy, and up to what */
const COARSER = 1.3;
const COARSEST = 12;
/** How many characters the ground may have: about 4 KB when compressed. */
const MOST_CHARACTERS = 9500;
/** The smallest island that is drawn, in square units of the ground. */
const SMALLEST = 10;
/** How high land has to be to be drawn, and a country to be named, in units of the wide drawing. */
const LOWEST = 1;
const LOWEST_NAMED = 13;
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

/** The paths of land and borders, with as many spots as their weight allows. */
function lightPaths(land: readonly Outline[], borders: readonly Outline[]) {
  let [areas, lines] = [land, borders];
  for (let tolerance = FINEST; ; tolerance *= COARSER) {
    const simpler = (outline: Outline): Outline => simplified(outline, tolerance);
    areas = areas.map(simpler).filter((area) => areaIn(area) >= SMALLEST);
    lines = lines.map(simpler);
    const paths = { land: pathOf(areas, 'z'), borders: pathOf(lines, '') };
    const isLight = paths.land.length + paths.borders.length <= MOST_CHARACTERS;
    if (isLight || tolerance > COARSEST) return paths;
  }
}

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
  const areasOf = (parts: readonly AtlasPart[], height: number): Outline[] =>
    outlinesOf(
      flat,
      together(parts.filter((part) => isHigh(part, height, wide.scale) && mayBeSeen(part, sight))),
    ).filter((outline) => areaIn(outline) >= SMALLEST);
  const countries = atlas.countries.flatMap(({ region, parts }): SeenCountry[] => {
    const [largest] = areasOf(parts, LOWEST_NAMED).toSorted((a, b) => areaIn(b) - areaIn(a));
    if (region === undefined || !largest) return [];
    return [{ region, outline: simplified(largest, FINEST) }];
  });
  return {
    ...lightPaths(areasOf(atlas.land, LOWEST), outlinesOf(flat, atlas.borders)),
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
