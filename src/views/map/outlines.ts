import { geoPath } from 'd3-geo';
import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { Spot } from './mapPoint.ts';

/** A line, or the edge of an area, which ends where it begins. */
export type Outline = readonly Spot[];

/** The outlines of something as projected. */
export function outlinesOf(projection: GeoProjection, shape: GeoPermissibleObjects): Outline[] {
  const outlines: Spot[][] = [];
  const draw = (x: number, y: number): void => {
    outlines.at(-1)?.push([x, y]);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    // Points alone are drawn by arcs.
    arc: () => undefined,
    moveTo: (x, y) => {
      outlines.push([[x, y]]);
    },
    lineTo: draw,
    closePath: () => {
      const [first] = outlines.at(-1) ?? [];
      if (first) draw(...first);
    },
  };
  geoPath(projection, context)(shape);
  return outlines;
}

/** How far a spot is from the line between two others, squared. */
function offLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const part = Math.max(0, Math.min(along, 1));
  return (x - ax - part * dx) ** 2 + (y - ay - part * dy) ** 2;
}

/**
 * A line without what nobody sees: no spot that is left out is farther from it than the tolerance
 * (Ramer, Douglas and Peucker).
 */
export function simplified(line: Outline, tolerance: number): Outline {
  const kept = new Set([0, line.length - 1]);
  const stretches: [number, number][] = [[0, line.length - 1]];
  for (const [from, to] of stretches) {
    const [first, last] = [line[from], line[to]];
    let [far, most] = [from, tolerance ** 2];
    for (let i = from + 1; i < to; i += 1) {
      const spot = line[i];
      const off = spot && first && last ? offLine(spot, first, last) : 0;
      if (off > most) [far, most] = [i, off];
    }
    if (far === from) continue;
    kept.add(far);
    stretches.push([from, far], [far, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** The area within an outline. */
export function areaIn(outline: Outline): number {
  let twice = 0;
  outline.forEach(([x, y], i) => {
    const [beforeX, beforeY] = outline[i - 1] ?? [x, y];
    twice += beforeX * y - x * beforeY;
  });
  return Math.abs(twice) / 2;
}

/** Whether a spot is within an outline: a line from it crosses the edge an odd number of times. */
export function isIn([x, y]: Spot, outline: Outline): boolean {
  let inside = false;
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline[i - 1] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

/** Lines as a path of SVG in whole units, each spot told by its distance from the one before. */
export const pathOf = (outlines: readonly Outline[], end: 'z' | ''): string =>
  outlines
    .map((outline) => {
      const whole = outline.map(([x, y]): Spot => [Math.round(x) + 0, Math.round(y) + 0]);
      const [[startX, startY] = [0, 0]] = whole;
      const steps = whole
        .map(([x, y], i): Spot => {
          const [beforeX, beforeY] = whole[i - 1] ?? [x, y];
          return [x - beforeX, y - beforeY];
        })
        .filter(([x, y]) => x !== 0 || y !== 0)
        .map(([x, y], i) => `${i === 0 || x < 0 ? '' : ' '}${pair(x, y)}`);
      // An area closes itself: the way back to its beginning need not be told.
      const told = end === 'z' ? steps.slice(0, -1) : steps;
      return told.length === 0 ? '' : `M${pair(startX, startY)}l${told.join('')}${end}`;
    })
    .join('');
