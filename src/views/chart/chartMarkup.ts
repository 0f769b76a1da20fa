import type { Words } from '../../words/index.ts';
import type { ChartText } from './chartText.ts';
import { CHART_TARGET } from './signs.ts';
import type { ChartSign } from './signs.ts';

/** The class by which the style sheet tells a sign from the filled one of a number given. */
export function signClass({ hollow, expected }: ChartSign): string | undefined {
  if (expected) return 'expected';
  return hollow ? 'hollow' : undefined;
}

/** The `text-anchor` of a text; without one a drawing takes `start`. */
export const textAnchor = ({ anchor }: ChartText): 'middle' | 'end' | undefined =>
  anchor === 'start' ? undefined : anchor;

// FIRST STRONG ISOLATE and its end (Unicode Standard Annex 9).
const START = '\u2068';
const END = '\u2069';

/**
 * A line of text in a drawing, which runs from left to right on every page: where the page does
 * not, the line is marked off, so that its numbers and commas stay where they belong.
 */
export const lineOn = ({ direction }: Words, line: string): string =>
  direction === 'rtl' ? START + line + END : line;

/** The square around a point in which a pointer hits its mark. */
export function targetOf(
  x: number,
  y: number,
): { x: number; y: number; width: number; height: number } {
  const corner = (at: number): number => Math.round(at - CHART_TARGET / 2);
  return { x: corner(x), y: corner(y), width: CHART_TARGET, height: CHART_TARGET };
}
