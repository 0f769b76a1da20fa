/*
 * Days as text. A day of the years 0000 to 9999 is written YYYY-MM-DD (ISO 8601-1). Such texts sort
 * and compare as days do; those that ISO 8601 has for other years (-0332-01-01, +12024-01-01) do
 * not. So the days of other years have a form of their own, which stands before and behind all of
 * these: `!` and `Y`, with the year in fifteen digits, counted from the first one before year 0.
 * No page and no file prints this form: `isoOfDay` and `nameOfDay` write a day for others.
 */

interface CalendarDay {
  /** astronomical: 0 is the year 1 BC, -1 the year 2 BC */
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  day: number;
}

/** How many digits a year may have, so that computers count it exactly. */
export const MOST_DIGITS = 15;

/** A day in milliseconds. */
export const DAY = 86_400_000;

const BEFORE = '!';
const BEHIND = 'Y';
const FIRST_YEAR = -(10 ** MOST_DIGITS);

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

function sortableYear(year: number): string {
  if (year < 0) return BEFORE + pad(year - FIRST_YEAR, MOST_DIGITS);
  return year > 9999 ? BEHIND + pad(year, MOST_DIGITS) : pad(year, 4);
}

/** A day as text that sorts and compares as days do. */
export const sortableDay = (year: number, month: number, day: number): string =>
  `${sortableYear(year)}-${pad(month)}-${pad(day)}`;

function yearOfText(text: string): number {
  const digits = Number(text.replace(/^\D/, ''));
  return text.startsWith(BEFORE) ? digits + FIRST_YEAR : digits;
}

/** The year, month and day of a day. */
export function partsOfDay(day: string): CalendarDay {
  const [year = '', month, date] = day.split('-');
  return { year: yearOfText(year), month: Number(month), day: Number(date) };
}

/** A day whose year has at least four digits, with what is to stand before an unusual year. */
function written(day: string, signs: { before: string; behind: string }): string {
  const { year } = partsOfDay(day);
  const rest = day.slice(-'-MM-DD'.length);
  if (year < 0) return signs.before + pad(-year, 4) + rest;
  return (year > 9999 ? signs.behind : '') + pad(year, 4) + rest;
}

/** A day in ISO 8601: 2024-10-23, and with an expanded year -0332-01-01 or +12024-01-01. */
export const isoOfDay = (day: string): string => written(day, { before: '-', behind: '+' });

/**
 * A day for addresses and names of files: 2024-10-23, and of unusual years y-0332-01-01 or
 * y12024-01-01. An id cannot begin with a sign.
 */
export const nameOfDay = (day: string): string => written(day, { before: 'y-', behind: 'y' });

/**
 * Whether the year of a day is one of 1 to 9999, as most formats want it. They have four digits and
 * no sign; the year 0000 is 1 BC to ISO 8601 alone, and no year to others.
 */
export const hasPlainYear = (day: string): boolean => /^(?!0000)\d/.test(day);

/** How many days a month of the Gregorian calendar has, in whatever year. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The beginning of a day in UTC, in milliseconds since 1970.
 * @returns NaN for a day that is more than 100 million days away, which the clocks of computers
 *   cannot count
 */
export function instantOfDay(day: string): number {
  const parts = partsOfDay(day);
  return new Date(0).setUTCFullYear(parts.year, parts.month - 1, parts.day);
}

/** The day of an instant, in UTC. */
export function dayOfInstant(instant: number): string {
  const date = new Date(instant);
  return sortableDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
