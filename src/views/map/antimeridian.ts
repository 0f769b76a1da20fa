import type { Position } from 'geojson';

type Rings = readonly Position[][];

/** How far a spot may be from the antimeridian and still be on the cut, in degrees. */
const ON_CUT = 1e-6;

const latitudeOf = (spot: Position | undefined): number => spot?.[1] ?? 0;
const isOnCut = (spot: Position | undefined): boolean =>
  Math.abs(Math.abs(spot?.[0] ?? 0) - 180) < ON_CUT;

/** An island as a way from one end of its cut around its coast to the other end. */
interface Half {
  coast: readonly Position[];
  /** the latitudes at which the coast leaves the cut and comes back to it */
  from: number;
  to: number;
}

/** The coast of an island with one cut; nothing for any other. */
function halfOf([ring, ...holes]: Rings): Half | undefined {
  if (!ring || holes.length > 0) return undefined;
  const spots = ring.slice(0, -1);
  const isOff = (spot: Position): boolean => !isOnCut(spot);
  // Turned so that it begins where the coast leaves the cut, and all of the cut is at its end.
  const start = spots.findIndex((spot, i) => isOff(spot) && isOnCut(spots.at(i - 1)));
  if (start === -1) return undefined;
  const turned = [...spots.slice(start), ...spots.slice(0, start)];
  const end = turned.findIndex(isOnCut);
  const cut = turned.slice(end);
  if (cut.length < 2 || cut.some(isOff)) return undefined;
  return {
    coast: [...cut.slice(-1), ...turned.slice(0, end + 1)],
    from: latitudeOf(cut.at(-1)),
    to: latitudeOf(cut[0]),
  };
}

/** Whether two cuts lie on each other: what one goes up the other goes down. */
const faces = (one: Half, other: Half): boolean =>
  Math.sign(one.to - one.from) === Math.sign(other.from - other.to) &&
  Math.max(Math.min(one.from, one.to), Math.min(other.from, other.to)) <
    Math.min(Math.max(one.from, one.to), Math.max(other.from, other.to));

/**
 * Polygons with islands in one piece that are two at the antimeridian, where the data are cut: an
 * edge along it would be drawn as if it were a coast.
 */
export function mended(polygons: readonly Position[][][]): Position[][][] {
  const whole: Position[][][] = [];
  const halves: Half[] = [];
  for (const polygon of polygons) {
    const half = halfOf(polygon);
    const other = half && halves.find((one) => faces(one, half));
    if (!half) whole.push(polygon);
    else if (!other) halves.push(half);
    else {
      halves.splice(halves.indexOf(other), 1);
      whole.push([[...half.coast, ...other.coast, ...half.coast.slice(0, 1)]]);
    }
  }
  const alone = halves.map(({ coast }) => [[...coast, ...coast.slice(0, 1)]]);
  return [...whole, ...alone];
}
