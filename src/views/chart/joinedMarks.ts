import type { HistoricDate } from '../../schema/date.ts';
import { spanOf } from './extents.ts';
import type { Plot } from './geometry.ts';
import type { TimeScale } from './timeScale.ts';

/** A mark on a line: where its sign is, and from where to where its time runs. */
export interface LineMark {
  x: number;
  from: number;
  to: number;
}

/** The mark of a date. One that is open at an end would reach over all others, and is a point. */
export function lineMark(date: HistoricDate, time: TimeScale, plot: Plot): LineMark {
  const { from, to, x } = spanOf(date, time, plot);
  const isOpen = date.earliest === null || date.latest === null;
  return isOpen ? { x, from: x, to: x } : { x, from, to };
}

/** Marks that are drawn as one, because they lie too close together. */
export interface JoinedMarks<M extends LineMark> extends LineMark {
  /** from left to right */
  members: readonly M[];
}

/**
 * Joins the marks of a line that lie too close together, so that the signs of no two are nearer
 * than `apart`. However many marks there are, a line has no more than fit side by side.
 */
export function joinedMarks<M extends LineMark>(
  marks: readonly M[],
  apart: number,
): JoinedMarks<M>[] {
  const groups: { members: M[]; x: number }[] = [];
  for (const mark of marks.toSorted((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    const first = last?.members[0];
    if (last && first && mark.x - last.x < apart) {
      last.members.push(mark);
      // The sign stands in the middle, and so moves away from the group before.
      last.x = (first.x + mark.x) / 2;
    } else groups.push({ members: [mark], x: mark.x });
  }
  return groups.map(({ members, x }) => ({
    members,
    x,
    from: members.reduce((least, { from }) => Math.min(least, from), x),
    to: members.reduce((most, { to }) => Math.max(most, to), x),
  }));
}
