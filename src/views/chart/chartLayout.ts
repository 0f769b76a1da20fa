/** The drawing for phones, or the one for wider pages. */
export type ChartWidth = 'narrow' | 'wide';

/**
 * The measures of a drawing. Where there is no column for them, the names of lanes stand above
 * these.
 */
export interface ChartLayout {
  width: number;
  nameColumn: number;
  /** how many times the scale names at most */
  timeTicks: number;
}

export const LAYOUT: Readonly<Record<ChartWidth, ChartLayout>> = {
  narrow: { width: 320, nameColumn: 0, timeTicks: 4 },
  wide: { width: 760, nameColumn: 225, timeTicks: 8 },
};
