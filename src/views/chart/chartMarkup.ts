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

/** The square around a point in which a pointer hits its mark. */
export function targetOf(
  x: number,
  y: number,
): { x: number; y: number; width: number; height: number } {
  const corner = (at: number): number => Math.round(at - CHART_TARGET / 2);
  return { x: corner(x), y: corner(y), width: CHART_TARGET, height: CHART_TARGET };
}
