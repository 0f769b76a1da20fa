import { compareText, present } from '../basics/lists.ts';
import {
  DAY,
  dayOfInstant,
  daysInMonth,
  instantOfDay,
  isoOfDay,
  partsOfDay,
  sortableDay,
} from '../schema/calendarDays.ts';
import { gapOf, parseDate } from '../schema/date.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import type { Recurrence } from '../schema/furtherDates.ts';
import { isDated } from '../schema/undated.ts';
import type { ArchiveEvent } from './archive.ts';

/** What a past day shows of when else an event happened. */
export interface FurtherDates {
  alsoOn: HistoricDate[];
  recurs: Recurrence | undefined;
  recursUntil: HistoricDate | undefined;
}

/** Everything that an event says of when it happened. */
type Happened = Pick<ArchiveEvent, 'date' | keyof FurtherDates>;

/** Whether an event has more dates than its first. */
export const hasFurtherDates = ({ alsoOn, recurs }: Happened): boolean =>
  alsoOn.length > 0 || recurs !== undefined;

/** The dates at which an event is known to have happened, its first one first. */
export const datesOf = ({ date, alsoOn }: Happened): HistoricDate[] => [date, ...alsoOn];

/** The last day on which an event can have happened; `null` where nothing says so. */
export function lastDayOf(event: Happened): IsoDay | null {
  const { recurs, recursUntil } = event;
  const ends = datesOf(event).map(({ latest }) => latest);
  if (recurs) ends.push(recursUntil?.latest ?? null);
  const known = present(ends);
  return known.length < ends.length ? null : (known.sort(compareText).at(-1) ?? null);
}

/**
 * The part of a month in which something happens again that recurs on a day which shorter months do
 * not have: from the last day of the shortest month to its own. In each month it is on the last one
 * that there is. Nothing for a day that every month has.
 */
export function lastDaysOfMonth({ date, recurs }: Happened): number[] | undefined {
  const { month = 0, day = 0 } = date.start ?? {};
  const isLacking = recurs === 'month' ? day > 28 : recurs === 'year' && month === 2 && day > 28;
  return isLacking ? [28, 29, 30, 31].filter((one) => one <= day) : undefined;
}

/** The day on which what recurs happens next; the last of a month where that has no such day. */
function nextDay(day: IsoDay, every: Recurrence): IsoDay {
  if (every === 'day' || every === 'week')
    return dayOfInstant(instantOfDay(day) + (every === 'day' ? 1 : 7) * DAY);
  const parts = partsOfDay(day);
  const isNextYear = every === 'year' || parts.month === 12;
  const year = parts.year + (isNextYear ? 1 : 0);
  const month = every === 'year' ? parts.month : (parts.month % 12) + 1;
  return sortableDay(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Whether EDTF can write a day: it has no days in years of more than four digits. */
const isWritable = (day: IsoDay): boolean => partsOfDay(day).year <= 9999;

/**
 * A date as the page of a past day shows it. What was known on the day had happened by then, so a
 * range that ends later is cut off at the day. A range that begins on the day and ends later
 * becomes the day alone where its beginning is written as that day. Otherwise all that is certain
 * is that it happened by then. A date of which nothing is known today says nothing then either, and
 * an end that is not known today was not known then.
 */
export function dateBy(date: HistoricDate, day: IsoDay): HistoricDate {
  const endsBy = date.latest !== null && date.latest <= day;
  const beginsAfter = date.earliest !== null && date.earliest > day;
  if (!date.interval || endsBy || beginsAfter || !isDated(date) || !isWritable(day)) return date;
  if (date.start && gapOf(date) === 'unknown') return date;
  const [start = ''] = date.edtf.split('/');
  if (date.earliest !== day) return parseDate(`${start}/${isoOfDay(day)}`);
  return parseDate(start === isoOfDay(day) ? start : `../${isoOfDay(day)}`);
}

/** That something came before a day or on it, and no more. */
export const noLaterThan = (day: IsoDay): HistoricDate =>
  parseDate(isWritable(day) ? `../${isoOfDay(day)}` : '../9999-12-31');

/**
 * The further dates of an event as the page of a past day shows them: those that had come. What
 * recurs had to have happened again, and did so until that day at the latest.
 */
export function furtherDatesBy(event: Happened, day: IsoDay): FurtherDates {
  const { date, recurs, recursUntil } = event;
  const alsoOn = event.alsoOn
    .filter(({ earliest }) => earliest !== null && earliest <= day)
    .map((one) => dateBy(one, day));
  const isAgain =
    recurs !== undefined && date.earliest !== null && nextDay(date.earliest, recurs) <= day;
  if (!isAgain) return { alsoOn, recurs: undefined, recursUntil: undefined };
  const isOver = (recursUntil?.latest ?? day) <= day || !isWritable(day);
  return { alsoOn, recurs, recursUntil: isOver ? recursUntil : parseDate(isoOfDay(day)) };
}
