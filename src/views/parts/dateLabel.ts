import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';
import { partsOfDay } from '../../schema/calendarDays.ts';
import { gapOf } from '../../schema/date.ts';
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

/** Longer years are told with signs between their digits, and the library cannot tell them all. */
const LAST_PLAIN_YEAR = 9999;

/** An earlier one looks like a day or an hour without its era. */
const FIRST_PLAIN_YEAR = 1000;

/** A year of more than four digits, before or after the beginning of the era. */
function longYear(year: number, { date }: Words): string {
  return year > 0 ? date.longYear(year) : date.beforeEra(date.longYear(1 - year));
}

/** Year 0 of the calendar is the year 1 before the era. */
function withEra(text: string, pattern: string, year: number, { date }: Words): string {
  if (year >= FIRST_PLAIN_YEAR || !pattern.includes('y')) return text;
  return year > 0 ? date.ofEra(text) : date.beforeEra(text);
}

function write({ year, month = 1, day = 1 }: CalendarDay, pattern: string, words: Words): string {
  // A year that is told with its era has no noughts before it.
  const plain = year >= FIRST_PLAIN_YEAR ? pattern : pattern.replace(/y+/, 'y');
  const text = format(calendarDay(year, month, day), plain, { locale: words.dateLocale });
  return withEra(text, pattern, year, words);
}

function yearLabelOf(year: number, words: Words): string {
  if (Math.abs(year) > LAST_PLAIN_YEAR) return longYear(year, words);
  return write({ year }, words.date.patterns.year, words);
}

/**
 * Ten or a hundred years. Of those before the era only the hundreds are those that it counts, and
 * its own first tens look like others: “the 70s”.
 */
function yearsLabel({ precision, year, latest }: DatePoint, words: Words): string {
  const { date } = words;
  const last = partsOfDay(latest).year;
  if (precision === 'century')
    return year < 0 ? date.beforeEra(date.century(-last)) : date.century(year);
  if (year >= FIRST_PLAIN_YEAR) return date.decade(year);
  return date.years(date.range(yearLabelOf(year, words), yearLabelOf(last, words)));
}

/** One end of a date without its qualifiers. */
function bareLabel(point: DatePoint, words: Words, dayOrMonthPattern?: string): string {
  const { patterns, seasons, season } = words.date;
  switch (point.precision) {
    case 'day':
    case 'month':
      return write(point, dayOrMonthPattern ?? patterns[point.precision], words);
    case 'year':
      return yearLabelOf(point.year, words);
    case 'season':
      return season(seasons[(point.season ?? 1) - 1] ?? '', yearLabelOf(point.year, words));
    case 'decade':
    case 'century':
      return yearsLabel(point, words);
  }
}

/** One end of a date, with what makes it less certain. */
export function pointLabel(point: DatePoint, words: Words, dayOrMonthPattern?: string): string {
  const bare = bareLabel(point, words, dayOrMonthPattern);
  const { approximate, unspecified } = words.date;
  const part = point.unspecified ? unspecified[point.unspecified](bare) : bare;
  const hedged = point.approximate ? approximate(part) : part;
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

/**
 * Several days of one month, of which the first or the last says which month, as in a range of
 * days.
 */
export function daysOfMonthLabels(days: readonly DatePoint[], words: Words): string[] {
  const { start, end } = words.date.ranges.daysOfMonth;
  const whole = start.includes('y') ? start : end;
  const short = whole === start ? end : start;
  const first = whole === start ? 0 : days.length - 1;
  return days.map((day, i) => write(day, i === first ? whole : short, words));
}

/** A distance from UTC as people write it: +9, +10, −3:30. */
const shortOffset = (offset: string): string =>
  offset
    .replace('-', '−')
    .replace(/(?<=^\D)0/, '')
    .replace(':00', '');

/** The time of a day as it is printed: “14:05 local time (UTC+9)”. */
function timeLabel({ clock, offset }: NonNullable<HistoricDate['time']>, words: Words): string {
  const { local, utc, fromUtc } = words.date.times;
  if (offset === undefined) return local(clock);
  return offset === 'Z' ? utc(clock) : fromUtc(clock, shortOffset(offset));
}

/** A range of which only one end is given: the other is open, or is not known. */
function gapLabel(date: HistoricDate, words: Words): string {
  const { start, end } = date;
  const { from, by, fromEndUnknown, toStartUnknown, unknown } = words.date;
  const [onwards, upTo] = gapOf(date) === 'open' ? [from, by] : [fromEndUnknown, toStartUnknown];
  if (start) return onwards(pointLabel(start, words));
  return end ? upTo(pointLabel(end, words)) : unknown;
}

/** A date as people say it, in the language of the site: “around 24 October 2024”. */
export function dateLabel(date: HistoricDate, words: Words): string {
  const { interval, start, end, time } = date;
  if (start && time) return words.date.atTime(pointLabel(start, words), timeLabel(time, words));
  if (start && !interval) return pointLabel(start, words);
  return start && end ? rangeLabel(start, end, words) : gapLabel(date, words);
}

/** One calendar day in words. */
export const dayLabel = (day: IsoDay, words: Words): string =>
  write(partsOfDay(day), words.date.patterns.day, words);

/** The month of a calendar day in words. */
export const monthLabel = (day: IsoDay, words: Words): string =>
  write(partsOfDay(day), words.date.patterns.month, words);

/** The year of a calendar day in words. */
export const yearLabel = (day: IsoDay, words: Words): string =>
  yearLabelOf(partsOfDay(day).year, words);

/** The years of a date that names no more, without the word that it is one of them. */
export const wholeLabel = ({ start }: HistoricDate, words: Words): string =>
  start ? bareLabel(start, words) : words.date.unknown;
