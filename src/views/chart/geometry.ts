/* All lengths are in the units of the drawing, about one CSS pixel each. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of the width of a drawing in which time runs. */
export type Plot = Pick<Box, 'left' | 'right'>;

/** The distance between any two things that must not touch. */
export const GAP = 6;

/** A length to one decimal place, which is enough for a drawing. */
export const round = (n: number): number => Math.round(n * 10) / 10;

/** Whether two boxes overlap. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box is inside another. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
