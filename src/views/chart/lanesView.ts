import type { ChartText } from './chartText.ts';
import type { ChartExtent } from './extents.ts';
import type { ChartMark } from './marks.ts';

/** A row of a chart: what belongs to one actor, or to one thread. */
export interface LaneView {
  name: ChartText;
  marks: readonly ChartMark[];
  /** the lines of all marks, where they are drawn below the signs and not each with its own */
  extent?: ChartExtent;
}

/** Rows one below the other that share the scale of time, as geometry. */
export interface LanesView {
  width: number;
  height: number;
  /** paths of the hairlines: those of the scales, and the line of every lane */
  grid: string;
  lines: string;
  /** the times of the scale, above all lanes */
  times: readonly ChartText[];
  lanes: readonly LaneView[];
}
