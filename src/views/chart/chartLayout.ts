/** The drawing for phones, or the one for wider pages. */
export type ChartWidth = 'narrow' | 'wide';

/**
 * The measures of a drawing, in units of about one CSS pixel. Without a column for names, those of
 * lanes are above the lanes.
 */
export interface ChartLayout {
  width: number;
  nameColumn: number;
  /** how many points in time the scale names at most */
  timeTicks: number;
}

export const LAYOUT: Readonly<Record<ChartWidth, ChartLayout>> = {
  narrow: { width: 320, nameColumn: 0, timeTicks: 4 },
  wide: { width: 760, nameColumn: 225, timeTicks: 8 },
};
