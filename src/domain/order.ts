import { compareText } from '../basics/lists.ts';
import { certainEnd, LAST_DAY } from '../schema/date.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { ArchiveEvent, Source } from './archive.ts';

/** The days that a date can stand for. */
export type Days = Pick<HistoricDate, 'earliest' | 'latest'>;

/** The first day that a date can stand for; the last where it has no beginning. */
export const firstDay = (date: Days): IsoDay => date.earliest ?? date.latest ?? LAST_DAY;

/**
 * The order of dates: by the first day a date can stand for, then by the last, so that an exact day
 * comes before the ranges that begin on it. A date without a beginning is sorted by its last day.
 * One without an end comes after all others that begin on the same day.
 */
export function compareDates(a: Days, b: Days): number {
  return (
    compareText(firstDay(a), firstDay(b)) || compareText(a.latest ?? LAST_DAY, b.latest ?? LAST_DAY)
  );
}

/**
 * The order in which things happened: total, and the same whatever order the files were read in.
 */
export const compareEvents = (a: ArchiveEvent, b: ArchiveEvent): number =>
  compareDates(a.date, b.date) || compareText(a.date.edtf, b.date.edtf) || compareText(a.id, b.id);

/**
 * The day by which a source was certainly public: the last day its publication date can stand for.
 * @returns `null` where there is no such day, because the date is unknown, has no end or ends on a
 *   day that is not certain
 */
export const publicBy = ({ published }: Pick<Source, 'published'>): IsoDay | null =>
  certainEnd(published);

/** Publication order of sources; those of unknown date last. */
export const compareSources = (a: Source, b: Source): number =>
  compareText(publicBy(a) ?? LAST_DAY, publicBy(b) ?? LAST_DAY) ||
  compareText(a.published?.earliest ?? LAST_DAY, b.published?.earliest ?? LAST_DAY) ||
  compareText(a.id, b.id);
