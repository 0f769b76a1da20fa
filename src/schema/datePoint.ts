import { daysInMonth, sortableDay } from './calendarDays.ts';
import type { DatePoint } from './date.ts';

/** The seasons that may begin in one year and end in the next: summer and winter. */
const ACROSS_YEARS: readonly number[] = [2, 4];

/** What of a date is known by its year alone: its first and its last year. */
type Span = Pick<DatePoint, 'precision'> & { first: number; last: number };

function spanOfYear(text: string): Span {
  const isBefore = text.includes('-');
  const digits = text.replace(/^Y?-?/, '');
  const [low, high] = ['0', '9'].map((digit) => Number(digits.replaceAll('X', digit)));
  const unknown = digits.split('X').length - 1;
  const precision = (['year', 'decade', 'century'] as const)[unknown] ?? 'century';
  const [first = 0, last = 0] = isBefore ? [-(high ?? 0), -(low ?? 0)] : [low, high];
  // There is no year -0000: of -000X and -00XX the last year is -0001.
  return { precision, first, last: isBefore ? Math.min(last, -1) : last };
}

const days = (
  first: readonly [number, number, number],
  last: readonly [number, number, number],
) => ({
  earliest: sortableDay(...first),
  latest: sortableDay(...last),
});

/**
 * The days that a season can stand for. Which months it covers depends on the hemisphere, and EDTF
 * level 1 does not say which one is meant. So it may be any day of its year, and of a winter or a
 * summer also of the first months of the next: a northern winter and a southern summer begin in
 * December and end with the equinox of March. The year is that in which a season begins.
 */
const daysOfSeason = (year: number, season: number) =>
  days([year, 1, 1], ACROSS_YEARS.includes(season) ? [year + 1, 3, 31] : [year, 12, 31]);

/** Which part of a date is written as not specified, the largest of them. */
function unspecifiedIn({ precision }: Span, rest: readonly string[]): DatePoint['unspecified'] {
  if (precision !== 'year') return 'year';
  if (!rest.includes('XX')) return undefined;
  return rest.length === 2 ? 'day' : 'month';
}

const FORM = /^(?<year>Y?-?[\dX]+)(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?(?<mark>[?~%]?)$/;

/** One end of a date, of which the form has been checked. */
export function pointOf(text: string): DatePoint {
  const {
    year: yearText = '',
    month: monthText,
    day: dayText,
    mark,
  } = FORM.exec(text)?.groups ?? {};
  const span = spanOfYear(yearText);
  const { first: year, last } = span;
  const rest = [monthText, dayText].filter((part) => part !== undefined);
  const unspecified = unspecifiedIn(span, rest);
  const [month, day] = rest.map((part) => (part === 'XX' ? undefined : Number(part)));
  const flags = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    ...(unspecified && { unspecified }),
  };
  if (month === undefined)
    return {
      precision: span.precision,
      year,
      ...flags,
      ...days([year, 1, 1], [last, 12, 31]),
    };
  // From 21 on, a number in place of a month stands for a season.
  if (month > 20) {
    const season = month - 20;
    return { precision: 'season', year, season, ...flags, ...daysOfSeason(year, season) };
  }
  if (day === undefined) {
    const ends = days([year, month, 1], [year, month, daysInMonth(year, month)]);
    return { precision: 'month', year, month, ...flags, ...ends };
  }
  const only = [year, month, day] as const;
  return { precision: 'day', year, month, day, ...flags, ...days(only, only) };
}
