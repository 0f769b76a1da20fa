import type { Figure } from '../../schema/figure.ts';
import { round } from './geometry.ts';
import { highest, lowest } from './rise.ts';
import type { RiseScale } from './rise.ts';

/** The sign of a hedge, as a path of SVG around the point 0 0. */
export interface ChartSign {
  path: string;
  hollow: boolean;
  expected: boolean;
}

/**
 * The side of the square in which a pointer hits a mark. WCAG 2.2 (2.5.8) requires 24 CSS pixels;
 * the rest is for drawings that are shown a little smaller than drawn.
 */
export const CHART_TARGET = 29;

/** Half the width of any sign. */
export const SIGN = 7;

/** How a hedge is drawn, and how far that reaches above and below its point. */
export interface Shape {
  path: string;
  hollow: boolean;
  up: number;
  down: number;
}

const disc = (r: number): string =>
  `M-${r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
/** Three dots in a row. */
const ROW = [-5, 0, 5].map((x) => `M${x - 2} 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z`).join('');
const UPWARD = 'M0-4V-9M-4-9L0-15L4-9z';
const DOWNWARD = 'M0 4V9M-4 9L0 15L4 9z';

/** A bar from the low number to the high one, never too short to be seen. */
function barShape(length: number): Shape {
  const half = round(Math.max(length / 2, 5));
  return {
    path: `M-3-${half}h6v${round(2 * half)}h-6z`,
    hollow: false,
    up: half + 1,
    down: half + 1,
  };
}

export const SHAPES: Record<Figure['hedge'], Shape> = {
  exactly: { path: disc(4.5), hollow: false, up: 5, down: 5 },
  about: { path: disc(6) + disc(2.5), hollow: true, up: 7, down: 7 },
  'at-least': { path: disc(4) + UPWARD, hollow: false, up: 16, down: 5 },
  'more-than': { path: disc(4) + UPWARD, hollow: true, up: 16, down: 5 },
  'up-to': { path: disc(4) + DOWNWARD, hollow: false, up: 5, down: 16 },
  'fewer-than': { path: disc(4) + DOWNWARD, hollow: true, up: 5, down: 16 },
  between: barShape(14),
  'multiples-of': { path: ROW + UPWARD, hollow: false, up: 16, down: 3 },
};

/** The shape of a figure: its hedge’s, or for a pair of numbers a bar from the one to the other. */
export const shapeOf = (figure: Figure, riseOf: RiseScale): Shape =>
  Array.isArray(figure.value)
    ? barShape(riseOf(highest(figure)) - riseOf(lowest(figure)))
    : SHAPES[figure.hedge];
