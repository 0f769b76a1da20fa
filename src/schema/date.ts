import { MOST_DIGITS, nameOfDay, sortableDay } from './calendarDays.ts';
import { assertForm, endsOf, isOpen } from './dateForm.ts';
import { pointOf } from './datePoint.ts';

/**
 * A calendar day as plain text, so that days compare and sort as text and no time zone can move
 * them: `YYYY-MM-DD` (ISO 8601-1) for the years 0000 to 9999. `calendarDays.ts` says how other
 * years are written, and writes such a day for readers.
 */
export type IsoDay = string;

/**
 * The beginning of a day in UTC, as a date and time of RFC 3339, whatever the machine’s time zone.
 * That format has the years 0000 to 9999 only.
 */
export const startOfDay = (day: IsoDay): string => `${day}T00:00:00Z`;

/** The last day that a date can stand for. */
export const LAST_DAY: IsoDay = sortableDay(10 ** MOST_DIGITS - 1, 12, 31);

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One end of a date: what is known of it, at its own precision, and the days it can stand for. */
export interface DatePoint {
  precision: Precision;
  year: number;
  /** 1 to 12; present for days and months */
  month?: number;
  /** 1 to 31; present for days */
  day?: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter */
  season?: number;
  /** the part that is written as not specified, the largest one: `201X`, `2024-XX`, `2024-XX-XX` */
  unspecified?: 'day' | 'month' | 'year';
  /** EDTF `~` or `%` */
  approximate: boolean;
  /** EDTF `?` or `%` */
  uncertain: boolean;
  earliest: IsoDay;
  latest: IsoDay;
}

/**
 * What is certain of one end of a date, as names of files have it: `2024-10-23`, `2024-10` or, of
 * anything longer than a month, the year. One before year 0 is written `y-0333`, one of more than
 * four digits `y12024`.
 */
export function certainPart({ precision, earliest }: DatePoint): string {
  const left: Partial<Record<Precision, number>> = { day: 0, month: '-DD'.length };
  const day = nameOfDay(earliest);
  return day.slice(0, day.length - (left[precision] ?? '-MM-DD'.length));
}

/** A date as an entry gives it: a point or an interval of which one end may be open or unknown. */
export interface HistoricDate {
  /** the expression as written in the content file */
  edtf: string;
  interval: boolean;
  /** `null`: the beginning of the interval is open or not known; `gapOf` says which */
  start: DatePoint | null;
  /** `null`: the end of the interval is open or not known */
  end: DatePoint | null;
  earliest: IsoDay | null;
  latest: IsoDay | null;
  /** only of one day: `14:05` or `14:05:30`, and `Z` or `+09:00` where that is printed */
  time?: { clock: string; offset: string | undefined };
}

/**
 * Reads a date in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1).
 * @returns the date with the earliest and latest day it can stand for
 * @throws DateError for anything else, with what was expected and what to do
 */
export function parseDate(text: string): HistoricDate {
  const ends = endsOf(text);
  assertForm(text, ends);
  const [first = '', second] = ends;
  const open = (end: string): DatePoint | null => (isOpen(end) ? null : pointOf(end));
  const start = open(first);
  const end = second === undefined ? start : open(second);
  return {
    edtf: text,
    interval: second !== undefined,
    start,
    end,
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
  };
}

/**
 * Why one end of an interval is missing: it is open (`..`: then or at any time after or before), or
 * it is not known (empty: the interval had that end). Nothing where both ends are given, or
 * neither.
 */
export function gapOf({
  edtf,
  interval,
  start,
  end,
}: HistoricDate): 'open' | 'unknown' | undefined {
  if (!interval || (start === null) === (end === null)) return undefined;
  return edtf.startsWith('..') || edtf.endsWith('..') ? 'open' : 'unknown';
}

/**
 * The last day that a date can stand for; `null` where it has no end, or one that is only
 * approximate or uncertain.
 */
export function certainEnd(date: HistoricDate | undefined): IsoDay | null {
  const end = date?.end;
  return end && !end.approximate && !end.uncertain ? end.latest : null;
}
