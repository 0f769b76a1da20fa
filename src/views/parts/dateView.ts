import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';
import type { DatePoint, HistoricDate, IsoDay } from '../../schema/date.ts';
import type { Words } from '../../words/index.ts';

export type Certainty = 'exact' | 'approximate' | 'month' | 'range' | 'from' | 'by';

/** A date as a page prints it. */
export interface DateView {
  label: string;
  /**
   * for `<time datetime>`: an exact day, month or year of ISO 8601; absent for anything less
   * certain
   */
  dateTime: string | undefined;
  certainty: Certainty;
  certaintyLabel: string;
}

// date-fns prints in the time zone of the machine, and there are zones that left out whole days; a
// UTCDate knows only UTC.
const calendarDay = (year: number, month: number, day: number): Date => {
  const date = new UTCDate(2000, 0, 1);
  // The constructor takes years below 100 for those of the twentieth century.
  date.setFullYear(year, month - 1, day);
  return date;
};

const write = (
  { year, month = 1, day = 1 }: Pick<DatePoint, 'year' | 'month' | 'day'>,
  pattern: string,
  words: Words,
): string => format(calendarDay(year, month, day), pattern, { locale: words.dateLocale });

function pointLabel(point: DatePoint, words: Words, pattern?: string): string {
  const { patterns, seasons } = words.date;
  const bare = ((): string => {
    switch (point.precision) {
      case 'day':
        return write(point, pattern ?? patterns.day, words);
      case 'month':
        return write(point, pattern ?? patterns.month, words);
      case 'year':
        return write(point, patterns.year, words);
      case 'season':
        return words.date.season(
          seasons[(point.season ?? 1) - 1] ?? '',
          write(point, patterns.year, words),
        );
      case 'decade':
        return words.date.decade(point.year);
      case 'century':
        return words.date.century(point.year);
    }
  })();
  const hedged = point.approximate ? words.date.approximate(bare) : bare;
  return point.uncertain ? words.date.uncertain(hedged) : hedged;
}

// The usual thirds of a month; a range marked approximate at both ends claims no more than these.
const partOfMonth = (day: number): number => (day <= 10 ? 0 : day <= 20 ? 1 : 2);

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

const isoOf = ({ precision, year, month = 1, earliest }: DatePoint): string | undefined =>
  precision === 'day'
    ? earliest
    : precision === 'month'
      ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
      : precision === 'year'
        ? String(year).padStart(4, '0')
        : undefined;

/** How firmly a date stands: the shape of its mark on the rail. */
export function certaintyOf({ interval, start, end }: HistoricDate): Certainty {
  if (interval) return start && end ? 'range' : start ? 'from' : 'by';
  if (!start || start.approximate || start.uncertain) return 'approximate';
  return start.precision === 'day' ? 'exact' : 'month';
}

/** A date as people say it, in the language of the site. */
export function dateView(date: HistoricDate, words: Words): DateView {
  const { start, end } = date;
  const certainty = certaintyOf(date);
  const label =
    !date.interval && start
      ? pointLabel(start, words)
      : start && end
        ? rangeLabel(start, end, words)
        : start
          ? words.date.from(pointLabel(start, words))
          : end
            ? words.date.by(pointLabel(end, words))
            : '';
  const plain = certainty === 'exact' || certainty === 'month';
  return {
    label,
    dateTime: plain && start ? isoOf(start) : undefined,
    certainty,
    certaintyLabel: words.date.certainty[certainty],
  };
}

function pointOf(day: IsoDay): Pick<DatePoint, 'year' | 'month' | 'day'> {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** One calendar day in words. */
export const dayLabel = (day: IsoDay, words: Words): string =>
  write(pointOf(day), words.date.patterns.day, words);

/** The month of a calendar day in words. */
export const monthLabel = (day: IsoDay, words: Words): string =>
  write(pointOf(day), words.date.patterns.month, words);
