import { compareText, present } from '../basics/lists.ts';
import { certainEnd, LAST_DAY } from '../schema/date.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import { compareDates } from '../schema/dateOrder.ts';
import { momentOf } from '../schema/timedDate.ts';
import type { ArchiveEvent, Source } from './archive.ts';
import { compareSureness, surenessOfEvent, surenessOfSource } from './sureness.ts';
import type { Sureness } from './sureness.ts';

/** The moment of a time; one that has none comes after those of its day that have. */
export const momentOrLast = (date: HistoricDate | undefined): number =>
  (date && momentOf(date)) ?? Number.MAX_SAFE_INTEGER;

/**
 * An order of events by what each says of itself: total, and the same whatever order the files were
 * read in. Of one time, the surest come first, so that those which are equally sure stand together.
 */
export const compareEvents = (a: ArchiveEvent, b: ArchiveEvent): number =>
  compareDates(a.date, b.date) ||
  momentOrLast(a.date) - momentOrLast(b.date) ||
  compareText(a.date.edtf, b.date.edtf) ||
  compareSureness(surenessOfEvent(a), surenessOfEvent(b)) ||
  compareText(a.id, b.id);

/**
 * The day by which a source was public: the last day its publication date can stand for. It may
 * rest on an assumption, so whoever names it asks `publicBySure`.
 * @returns `null` where there is no such day, because the date is unknown, has no end or ends on a
 *   day that is not certain
 */
export const publicBy = ({ published }: Pick<Source, 'published'>): IsoDay | null =>
  certainEnd(published);

/** The first day by which one of several sources was public; nothing where none has such a day. */
export const firstPublicBy = (sources: readonly Source[]): IsoDay | undefined =>
  present(sources.map(publicBy)).sort(compareText)[0];

/** The day by which a source was public, and how sure that day is. */
export function publicBySure(source: Source): { day: IsoDay; sureness: Sureness } | null {
  const day = publicBy(source);
  const sureness = surenessOfSource(source);
  return day === null || sureness === undefined ? null : { day, sureness };
}

/**
 * How sure it is that one of several sources was public by a day: as sure as the surest of them.
 * @returns nothing where none of them was public by then
 */
export const surenessBy = (sources: readonly Source[], day: IsoDay): Sureness | undefined =>
  sources
    .flatMap((source) => publicBySure(source) ?? [])
    .filter((by) => by.day <= day)
    .map(({ sureness }) => sureness)
    .sort(compareSureness)[0];

/** Publication order of sources, those of one day by their time; those of unknown date last. */
export const compareSources = (a: Source, b: Source): number =>
  compareText(publicBy(a) ?? LAST_DAY, publicBy(b) ?? LAST_DAY) ||
  compareText(a.published?.earliest ?? LAST_DAY, b.published?.earliest ?? LAST_DAY) ||
  momentOrLast(a.published) - momentOrLast(b.published) ||
  compareText(a.id, b.id);
