import { scaleLinear } from 'd3-scale';
import type { Figure } from '../../schema/figure.ts';

/** How far the largest number of the scale rises above zero. */
export const RISE = 52;

type Numbers = Pick<Figure, 'value' | 'outOf'>;

/** What a share is out of on the scale: it rises in per cent. */
export const WHOLE = 100;

/** The numbers of a figure as they rise, the lower one first. */
const rising = ({ value, outOf = WHOLE }: Numbers): readonly number[] =>
  [value].flat().map((number) => (number / outOf) * WHOLE);

/** The lower number of a figure. */
export const lowest = (figure: Numbers): number => rising(figure)[0] ?? 0;
/** The higher number of a figure. */
export const highest = (figure: Numbers): number => rising(figure).at(-1) ?? 0;
/** The number in the middle of a figure, where its sign is. */
export const middle = (figure: Numbers): number => (lowest(figure) + highest(figure)) / 2;

/** How far above zero a number is, the same in every lane. */
export type RiseScale = ReturnType<typeof riseScale>;

/** How far a figure lies from zero, on either side. */
const farthest = (figure: Figure): number =>
  Math.max(Math.abs(lowest(figure)), Math.abs(highest(figure)));

/**
 * The scale of the numbers, from zero to a round number that none of some figures passes. What lies
 * below zero falls as far as it would rise.
 */
export const riseScale = (figures: readonly Figure[]) =>
  scaleLinear()
    .domain([0, figures.reduce((most, figure) => Math.max(most, farthest(figure)), 0) || 1])
    .nice(5)
    .range([0, RISE]);
