import { parseDate } from '../schema/date.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import { isDated } from '../schema/undated.ts';
import type { ArchiveEvent } from './archive.ts';
import type { Known } from './knownFields.ts';

/**
 * A date as the page of a past day shows it. What was known on the day had happened by then, so a
 * range that ends later is cut off at the day. A range that begins on the day and ends later
 * becomes the day alone where its beginning is written as that day. Otherwise all that is certain
 * is that it happened by then. A date of which nothing is known today says nothing then either.
 */
export function dateBy(date: HistoricDate, day: IsoDay): HistoricDate {
  const endsBy = date.latest !== null && date.latest <= day;
  const beginsAfter = date.earliest !== null && date.earliest > day;
  if (!date.interval || endsBy || beginsAfter || !isDated(date)) return date;
  const [start = ''] = date.edtf.split('/');
  if (date.earliest !== day) return parseDate(`${start}/${day}`);
  return parseDate(start === day ? day : `../${day}`);
}

type Dating = Pick<
  ArchiveEvent,
  'date' | 'datePrintedIn' | 'dateBasis' | 'dateBoundIn' | 'dateAssumes'
>;

/**
 * Whether the date of an event had its ground on a day. One that sources print had it once one of
 * them was public. One that was worked out is a part of the head, and its bound has to be printed
 * by sources that were public.
 */
function hasGround(event: Dating, { sources, head }: Known): boolean {
  const { datePrintedIn, dateBasis, dateBoundIn } = event;
  if (dateBasis === undefined && datePrintedIn.length > 0)
    return datePrintedIn.some((id) => sources.has(id));
  return head && dateBoundIn.every((id) => sources.has(id));
}

/**
 * The date of an event as it was known on a day, with its grounds. Without a ground all that is
 * certain is that it came before the day. This is bounded by the sources of the event whose own day
 * is no assumption; where there are none, it is an assumption itself.
 * @param sure ids of the sources that were public on the day and are placed there by no assumption
 */
export function knownDating(
  event: Dating & Pick<ArchiveEvent, 'sources'>,
  known: Known,
  sure: ReadonlySet<string>,
  day: IsoDay,
): Dating {
  if (!isDated(event.date) || hasGround(event, known)) {
    const { datePrintedIn, dateBasis, dateBoundIn, dateAssumes } = event;
    return { date: dateBy(event.date, day), datePrintedIn, dateBasis, dateBoundIn, dateAssumes };
  }
  return {
    date: parseDate(`../${day}`),
    datePrintedIn: [],
    dateBasis: undefined,
    dateBoundIn: event.sources.filter((id) => sure.has(id)),
    dateAssumes: undefined,
  };
}
