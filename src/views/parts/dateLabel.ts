import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';
import type { DatePoint, HistoricDate, IsoDay } from '../../schema/date.ts';
import type { Words } from '../../words/index.ts';

type CalendarDay = Pick<DatePoint, 'year' | 'month' | 'day'>;

// date-fns prints in the time zone of the machine, and some zones left out whole days; a UTCDate
// knows only UTC.
const calendarDay = (year: number, month: number, day: number): Date => {
  const date = new UTCDate(2000, 0, 1);
  // The constructor takes a year below 100 as one of the twentieth century.
  date.setFullYear(year, month - 1, day);
  return date;
};

const write = (
  { year, month = 1, day = 1 }: CalendarDay,
  pattern: string,
  { dateLocale }: Words,
): string => format(calendarDay(year, month, day), pattern, { locale: dateLocale });

/** One end of a date without its qualifiers. */
function bareLabel(point: DatePoint, words: Words, dayOrMonthPattern?: string): string {
  const { patterns, seasons, season, decade, century } = words.date;
  switch (point.precision) {
    case 'day':
    case 'month':
      return write(point, dayOrMonthPattern ?? patterns[point.precision], words);
    case 'year':
      return write(point, patterns.year, words);
    case 'season':
      return season(seasons[(point.season ?? 1) - 1] ?? '', write(point, patterns.year, words));
    case 'decade':
      return decade(point.year);
    case 'century':
      return century(point.year);
  }
}

/** One end of a date, with what makes it less certain. */
export function pointLabel(point: DatePoint, words: Words, dayOrMonthPattern?: string): string {
  const bare = bareLabel(point, words, dayOrMonthPattern);
  const hedged = point.approximate ? words.date.approximate(bare) : bare;
  return point.uncertain ? words.date.uncertain(hedged) : hedged;
}

/** The first day of the second and of the last part of a month. */
const PARTS_BEGIN = [11, 21] as const;

/** The usual thirds of a month. A range approximate at both ends says no more than these. */
const partOfMonth = (day: number): number => PARTS_BEGIN.filter((first) => day >= first).length;

/** What both ends of a range share, and need not both say. */
function sharedBy(start: DatePoint, end: DatePoint): keyof Words['date']['ranges'] | undefined {
  if (start.year !== end.year || start.precision !== end.precision) return undefined;
  if (start.precision === 'day') return start.month === end.month ? 'daysOfMonth' : 'daysOfYear';
  return start.precision === 'month' ? 'monthsOfYear' : undefined;
}

function rangeLabel(start: DatePoint, end: DatePoint, words: Words): string {
  const { patterns, ranges, partsOfMonth } = words.date;
  const shared = sharedBy(start, end);
  if (
    shared === 'daysOfMonth' &&
    start.approximate &&
    end.approximate &&
    start.uncertain === end.uncertain
  ) {
    const parts = [start.day, end.day].map((day) => partsOfMonth[partOfMonth(day ?? 1)] ?? '');
    const label = words.date.partOfMonth(parts, write(end, patterns.month, words));
    return start.uncertain ? words.date.uncertain(label) : label;
  }
  const pattern = shared && ranges[shared];
  return words.date.range(
    pointLabel(start, words, pattern?.start),
    pointLabel(end, words, pattern?.end),
  );
}

/** The time of a day as it is printed: “14:05 UTC”. */
function timeLabel({ clock, offset }: NonNullable<HistoricDate['time']>, words: Words): string {
  const { local, utc, fromUtc } = words.date.times;
  if (offset === undefined) return local(clock);
  return offset === 'Z' ? utc(clock) : fromUtc(clock, offset);
}

/** A date as people say it, in the language of the site: “around 24 October 2024”. */
export function dateLabel({ interval, start, end, time }: HistoricDate, words: Words): string {
  if (start && time) return words.date.atTime(pointLabel(start, words), timeLabel(time, words));
  if (start && !interval) return pointLabel(start, words);
  if (start && end) return rangeLabel(start, end, words);
  if (start) return words.date.from(pointLabel(start, words));
  return end ? words.date.by(pointLabel(end, words)) : words.date.unknown;
}

function pointOf(day: IsoDay): CalendarDay {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** One calendar day in words. */
export const dayLabel = (day: IsoDay, words: Words): string =>
  write(pointOf(day), words.date.patterns.day, words);

/** The month of a calendar day in words. */
export const monthLabel = (day: IsoDay, words: Words): string =>
  write(pointOf(day), words.date.patterns.month, words);
