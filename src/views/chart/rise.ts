import { scaleLinear } from 'd3-scale';
import type { Figure } from '../../schema/figure.ts';

/** How far the largest number of the scale rises above zero. */
export const RISE = 52;

type Value = Figure['value'];

/** The lower number of a figure. */
export const lowest = (value: Value): number => (Array.isArray(value) ? value[0] : value);
/** The higher number of a figure. */
export const highest = (value: Value): number => (Array.isArray(value) ? value[1] : value);
/** The number in the middle of a figure, where its sign is. */
export const middle = (value: Value): number => (lowest(value) + highest(value)) / 2;

/** How far above zero a number is, the same in every lane. */
export type RiseScale = ReturnType<typeof riseScale>;

/** The scale of the numbers, from zero to a round number above the highest of some figures. */
export const riseScale = (figures: readonly Figure[]) =>
  scaleLinear()
    .domain([0, figures.reduce((most, { value }) => Math.max(most, highest(value)), 0) || 1])
    .nice(5)
    .range([0, RISE]);
