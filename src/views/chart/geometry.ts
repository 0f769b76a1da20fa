/* All lengths are in the units of the drawing, about one CSS pixel each. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where time runs. */
export type Plot = Pick<Box, 'left' | 'right'>;

/** Between any two things that must not touch. */
export const GAP = 6;

export const round = (n: number): number => Math.round(n * 10) / 10;

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
