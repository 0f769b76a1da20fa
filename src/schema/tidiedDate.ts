import { nameOfDay, sortableDay } from './calendarDays.ts';

const DAY_MS = 86_400_000;

/** The Monday and the Sunday of a week of ISO 8601: the first has the fourth of January in it. */
function daysOfWeek(year: string, week: string): string {
  const fourth = Date.UTC(Number(year), 0, 4);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const monday = first + (Number(week) - 1) * 7 * DAY_MS;
  const days = [monday, monday + 6 * DAY_MS].map((time) => {
    const day = new Date(time);
    const of = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()] as const;
    return nameOfDay(sortableDay(...of));
  });
  return days.join('/');
}

/** The first and the last month of a quarter. */
function monthsOfQuarter(year: string, quarter: string): string {
  const last = Number(quarter) * 3;
  return [last - 2, last].map((month) => `${year}-${String(month).padStart(2, '0')}`).join('/');
}

/** What is written otherwise than a date has it, and how it has it, in the order of the changes. */
const CHANGES: readonly [RegExp, string | ((all: string, ...parts: string[]) => string)][] = [
  [/ ?\((?:\p{L}{3,})\.?\)$/u, ''],
  [/^(?:published|posted|updated|printed|dated?|issued)(?: on)?:? /i, ''],
  [/(?<=[\d-])[oO](?=[\dOo-]|$)|(?<=^|[-/])[oO](?=\d)/g, '0'],
  [/[‐‑‒−]/g, '-'],
  [/(?<=\d)[–—](?=\d{2}(?:[-–—]\d{2})?(?:$|[^\d]))/g, '-'],
  [/\\/g, '/'],
  [/ ?\/ ?(?:\.{1,3}|…|open|now|today|present|ongoing)?$/i, '/..'],
  [/^(?:\.{1,3}|…|open|unknown)? ?\/ ?(?=\d)/i, '../'],
  [/ \/ | \/|\/ /g, '/'],
  [/^after /i, 'since '],
  [/^before /i, 'until '],
  [/^(\d{4}(?:-\d{2})?)(?:-\?\?){1,2}$/, '$1'],
  [/^(\d{4})-?W(\d{2})$/i, (_, year = '', week = '') => daysOfWeek(year, week)],
  [/^(\d{4})[- ]?Q([1-4])$/i, (_, year = '', quarter = '') => monthsOfQuarter(year, quarter)],
  [/^Q([1-4])[- ](\d{4})$/i, (_, quarter = '', year = '') => monthsOfQuarter(year, quarter)],
  [/^mid(?:dle of)?[- ](?:of )?(?=\p{L}+ \d{4}$)/iu, '~ 15 '],
  [/^(\d{4}-\d{2}-)(\d{2})\/(\d{2})$/, '$1$2/$1$3'],
  [/^(\d{4}-)(\d{2}(?:-\d{2})?)\/(\d{2}-\d{2})$/, '$1$2/$1$3'],
  [/^(\d{4}-)(\d{2})\/(\d{2})$/, '$1$2/$1$3'],
  [/(?<=\d)(?:Z|-+)$/i, ''],
];

/** A text that may be meant as a date, with what is written otherwise in it put right. */
export const tidiedDate = (text: string): string =>
  CHANGES.reduce(
    (changed, [form, to]) =>
      typeof to === 'string' ? changed.replace(form, to) : changed.replace(form, to),
    text,
  );
