import { scaleLinear } from 'd3-scale';
import type { Figure } from '../../schema/figure.ts';

/** How far the largest number of the scale rises above zero. */
export const RISE = 52;

type Value = Figure['value'];

export const lowest = (value: Value): number => (Array.isArray(value) ? value[0] : value);
export const highest = (value: Value): number => (Array.isArray(value) ? value[1] : value);
export const middle = (value: Value): number => (lowest(value) + highest(value)) / 2;

/** How far above zero a number stands, the same in every lane. */
export type RiseScale = ReturnType<typeof riseScale>;

export const riseScale = (figures: readonly Figure[]) =>
  scaleLinear()
    .domain([0, figures.reduce((most, { value }) => Math.max(most, highest(value)), 0) || 1])
    .nice(5)
    .range([0, RISE]);
