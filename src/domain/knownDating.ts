import type { IsoDay } from '../schema/date.ts';
import { isDated } from '../schema/undated.ts';
import type { ArchiveEvent } from './archive.ts';
import type { Known } from './knownFields.ts';
import { dateBy, furtherDatesBy, noLaterThan } from './occurrences.ts';
import type { FurtherDates } from './occurrences.ts';

type Dating = Pick<
  ArchiveEvent,
  'date' | 'datePrintedIn' | 'dateBasis' | 'dateBoundIn' | 'dateAssumes'
>;

const NO_FURTHER_DATES: FurtherDates = { alsoOn: [], recurs: undefined, recursUntil: undefined };

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
  event: Dating & Pick<ArchiveEvent, 'sources' | keyof FurtherDates>,
  known: Known,
  sure: ReadonlySet<string>,
  day: IsoDay,
): Dating & FurtherDates {
  if (!isDated(event.date) || hasGround(event, known)) {
    const { datePrintedIn, dateBasis, dateBoundIn, dateAssumes } = event;
    return {
      date: dateBy(event.date, day),
      datePrintedIn,
      dateBasis,
      dateBoundIn,
      dateAssumes,
      // One source may print the first date and others the further ones.
      ...(known.head ? furtherDatesBy(event, day) : NO_FURTHER_DATES),
    };
  }
  return {
    date: noLaterThan(day),
    datePrintedIn: [],
    dateBasis: undefined,
    dateBoundIn: event.sources.filter((id) => sure.has(id)),
    dateAssumes: undefined,
    ...NO_FURTHER_DATES,
  };
}
