import edtf from 'edtf';
import { daysInMonth, MOST_DIGITS } from './calendarDays.ts';
import type { DatePoint } from './date.ts';
import { DateError } from './dateError.ts';
import { pointOf } from './datePoint.ts';

const FORMS =
  'Write a day (2024-10-23), a month (2024-10), a year (2024), an approximate date ' +
  '(2024-10-24~), ' +
  'a range (2024-10-01~/2024-10-15~) or an open range (2024-10-24/..).';

/** One end of a date in level 1; in a range it has no part that is not specified. */
const SINGLE =
  /^(?:-?(?:\d{4}(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?|\d{3}X|\d{2}XX)|Y-?[1-9]\d{4,})[?~%]?$/;

/** A day, month or year in digits alone. */
const IN_DIGITS = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?[?~%]?$/;
const END = `(?:${SINGLE.source.slice(1, -1)}|\\.\\.)?`;

/** What every date looks like, for JSON Schema: the source of a regular expression. */
export const DATE_PATTERN = `^(?=.)${END}(?:/${END})?$`;

/** What only level 2 has: sets, exponents, marks within a date, more seasons and unknown parts. */
const LEVEL_2 = [
  /^[[{].*[\]}]$/,
  /^(?:Y-?\d+|-?\d{4})(?=[ES])(?:E\d+)?(?:S\d+)?[?~%]?$/,
  /^-?\d{4}-(?:2[5-9]|3\d|4[01])[?~%]?$/,
  /^(?=.*(?:X|[?~%].))[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/,
];

/** A year of fewer than four digits. With a month it has three: two may be those of a day. */
const SHORT_YEAR = /^-?(?:\d{1,3}|\d{3}-\d{2}(?:-\d{2})?)[?~%]?$/;

/** What stood for a digit that is not specified in drafts of the format. */
const OLD_UNSPECIFIED = /(?<=[\dxu-])[xu]/g;

/** The ends of a range, or the one date there is. */
export const endsOf = (text: string): readonly string[] => text.split('/');

/** Whether an end of a range is open or not known. */
export const isOpen = (end: string): boolean => end === '' || end === '..';

const notEdtf = (): DateError =>
  new DateError('a date in EDTF (ISO 8601-2, levels 0 and 1)', FORMS);

const ofLevel2 = (): DateError =>
  new DateError(
    'a date in EDTF, level 0 or 1',
    `This is a form of level 2, which is not read here. ${FORMS}`,
  );

const isOfLevel2 = (end: string): boolean => LEVEL_2.some((form) => form.test(end));

/** Why a text has not the form of a date: it has more than level 1, or is no date at all. */
function errorOfForm(ends: readonly string[]): DateError {
  const [end = ''] = ends;
  // Behind a whole date, two digits are rather its last part once more.
  const isLastPart = /^\d{4}-\d{2}/.test(end) && /^\d{2}$/.test(ends[1] ?? '');
  const mayBeShort = ends.length <= 2 && !isLastPart;
  const short = mayBeShort ? ends.find((one) => SHORT_YEAR.test(one)) : undefined;
  if (short !== undefined) {
    const whole = short.replace(/\d+/, (year) => year.padStart(4, '0'));
    return new DateError('a year of four digits', `Write noughts before it, as in ${whole}.`);
  }
  const capital = end.replace(OLD_UNSPECIFIED, 'X');
  if (capital !== end && SINGLE.test(capital))
    return new DateError('a capital X for what is not specified', `Write it as in ${capital}.`);
  // Eight digits are rather a day without its hyphens.
  if (/^-?\d{5,}$/.test(end) && !/^\d{8}$/.test(end))
    return new DateError('a year in EDTF', `Write Y before it, as in Y${end}.`);
  const isKnown = ends.every((one) => SINGLE.test(one) || isOpen(one) || isOfLevel2(one));
  return ends.length <= 2 && isKnown && ends.some(isOfLevel2) ? ofLevel2() : notEdtf();
}

function assertCalendarDays(text: string): void {
  for (const [, year, month, day] of text.matchAll(/(-?\d{4})-(\d{2})(?:-(\d{2}))?/g)) {
    const m = Number(month);
    // From 21 on, a number without a day stands for a season.
    if (m < 1 || (m > 12 && (day !== undefined || m < 21))) {
      throw new DateError(
        'a month that exists',
        `Months are 01 to 12; ${year}-${month} is not one of them.`,
      );
    }
    if (day === undefined) continue;
    const last = daysInMonth(Number(year), m);
    if (Number(day) < 1 || Number(day) > last) {
      throw new DateError(
        'a day that exists',
        `${year}-${month} has ${last} days; ${year}-${month}-${day} is not one of them.`,
      );
    }
  }
}

/** Refuses a year that the level has in no range, or that no computer counts exactly. */
function assertYears(ends: readonly string[]): void {
  for (const end of ends) {
    if (!end.startsWith('Y')) continue;
    if (end.replace(/\D/g, '').length > MOST_DIGITS)
      throw new DateError(
        `a year of at most ${MOST_DIGITS} digits`,
        'Write a year that computers can count exactly.',
      );
    if (ends.length > 1)
      throw new DateError(
        'a range of years with four digits',
        'Write a year of more than four digits alone, without a range.',
      );
  }
}

/** What the parser of the format says to one date without its mark, which may stand behind all. */
function assertEdtf(end: string): void {
  // Of those the form is all there is, most dates are one, and the parser is slow.
  if (isOpen(end) || IN_DIGITS.test(end)) return;
  const types = ['Date', 'Year', 'Season', 'Decade', 'Century'];
  try {
    edtf(end.replace(/[?~%]$/, ''), { level: 1, types });
  } catch {
    throw errorOfForm([end]);
  }
}

/** Whether a date begins before another or with it; of two seasons of one year, spring is first. */
function beginsFirst(a: DatePoint, b: DatePoint): boolean {
  if (a.year === b.year && a.season !== undefined && b.season !== undefined)
    return a.season <= b.season;
  return a.earliest <= b.earliest;
}

function assertOrder([begin = '', end = '']: readonly string[]): void {
  if (isOpen(begin) || isOpen(end) || beginsFirst(pointOf(begin), pointOf(end))) return;
  throw new DateError('a range that begins before it ends', 'Swap the two dates.');
}

/**
 * Checks that a text is a date of level 0 or 1 of the format.
 * @param ends the ends of the range that it is, or the text alone
 * @throws DateError
 */
export function assertForm(text: string, ends: readonly string[]): void {
  if (/^-?\d{4}-\d{2}-\d{2}T/.test(text)) {
    throw new DateError(
      'a calendar date without a time of day',
      'Leave out the time: every date here is a calendar date.',
    );
  }
  const isRange = ends.length === 2;
  const fits = (end: string): boolean =>
    SINGLE.test(end) ? !isRange || !end.includes('X') : isRange && isOpen(end);
  if (ends.length > 2 || !ends.every(fits)) throw errorOfForm(ends);
  assertCalendarDays(text);
  if (isRange && ends.every(isOpen)) throw new DateError('a range with at least one end', FORMS);
  assertYears(ends);
  ends.forEach(assertEdtf);
  if (isRange) assertOrder(ends);
}
