import edtf from 'edtf';

/**
 * A calendar day as `YYYY-MM-DD` (ISO 8601-1). Plain text, so days compare and sort as text and no
 * time zone can move them.
 */
export type IsoDay = string;

/**
 * The beginning of a day in UTC, as a date and time of RFC 3339, whatever the machine’s time zone.
 */
export const startOfDay = (day: IsoDay): string => `${day}T00:00:00Z`;

/** The last day that a date can stand for. */
export const LAST_DAY: IsoDay = '9999-12-31';

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
  /** EDTF `~` or `%` */
  approximate: boolean;
  /** EDTF `?` or `%` */
  uncertain: boolean;
  earliest: IsoDay;
  latest: IsoDay;
}

/**
 * The part of `YYYY-MM-DD` that is certain of one end of a date: of anything longer than a month,
 * the year.
 */
export function certainPart({ precision, earliest }: DatePoint): string {
  const LENGTHS: Partial<Record<Precision, number>> = {
    day: 'YYYY-MM-DD'.length,
    month: 'YYYY-MM'.length,
  };
  return earliest.slice(0, LENGTHS[precision] ?? 'YYYY'.length);
}

/** A date as an entry gives it: a point or an interval of which one end may be open. */
export interface HistoricDate {
  /** the expression as written in the content file */
  edtf: string;
  interval: boolean;
  /** `null`: the interval has no known beginning */
  start: DatePoint | null;
  /** `null`: the interval has no known end */
  end: DatePoint | null;
  earliest: IsoDay | null;
  latest: IsoDay | null;
  /** only of one day: `14:05` or `14:05:30`, and `Z` or `+09:00` where that is printed */
  time?: { clock: string; offset: string | undefined };
}

/** Why a text is not a date that Dateline takes. `expected` completes the sentence "expected …". */
export class DateError extends Error {
  readonly expected: string;
  readonly tip: string;
  constructor(expected: string, tip: string) {
    super(`expected ${expected}`);
    this.expected = expected;
    this.tip = tip;
  }
}

const FORMS =
  'Write a day (2024-10-23), a month (2024-10), a year (2024), an approximate date ' +
  '(2024-10-24~), ' +
  'a range (2024-10-01~/2024-10-15~) or an open range (2024-10-24/..).';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/**
 * How many days a month of the Gregorian calendar has.
 * @param year four digits
 * @param month 1 to 12
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const isoDay = (year: number, month: number, day: number): IsoDay =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

function assertCalendarDays(text: string): void {
  for (const [, year, month, day] of text.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)) {
    const y = Number(year);
    const m = Number(month);
    // From 21 on, a number without a day stands for a season.
    if (m < 1 || (m > 12 && (day !== undefined || m < 21))) {
      throw new DateError(
        'a month that exists',
        `Months are 01 to 12; ${year}-${month} is not one of them.`,
      );
    }
    if (day === undefined) continue;
    const last = daysInMonth(y, m);
    if (Number(day) < 1 || Number(day) > last) {
      throw new DateError(
        'a day that exists',
        `${year}-${month} has ${last} days; ${year}-${month}-${day} is not one of them.`,
      );
    }
  }
}

function point(text: string): DatePoint {
  const marks = /[?~%]$/.exec(text)?.[0] ?? '';
  const flags = {
    approximate: marks === '~' || marks === '%',
    uncertain: marks === '?' || marks === '%',
  };
  const bare = marks ? text.slice(0, -1) : text;
  const [yearText = '', monthText, dayText] = bare.split('-');
  const month = monthText && /^\d+$/.test(monthText) ? Number(monthText) : undefined;
  const day = dayText && /^\d+$/.test(dayText) ? Number(dayText) : undefined;

  if (yearText.includes('X')) {
    const first = Number(yearText.replaceAll('X', '0'));
    const last = Number(yearText.replaceAll('X', '9'));
    const precision = yearText.endsWith('XX') ? 'century' : 'decade';
    return {
      precision,
      year: first,
      ...flags,
      earliest: isoDay(first, 1, 1),
      latest: isoDay(last, 12, 31),
    };
  }
  const year = Number(yearText);
  if (month !== undefined && month > 20) {
    // Which months a season covers depends on the hemisphere, so only its year is certain.
    return {
      precision: 'season',
      year,
      season: month - 20,
      ...flags,
      earliest: isoDay(year, 1, 1),
      latest: isoDay(year, 12, 31),
    };
  }
  if (month === undefined) {
    return {
      precision: 'year',
      year,
      ...flags,
      earliest: isoDay(year, 1, 1),
      latest: isoDay(year, 12, 31),
    };
  }
  if (day === undefined) {
    return {
      precision: 'month',
      year,
      month,
      ...flags,
      earliest: isoDay(year, month, 1),
      latest: isoDay(year, month, daysInMonth(year, month)),
    };
  }
  const only = isoDay(year, month, day);
  return { precision: 'day', year, month, day, ...flags, earliest: only, latest: only };
}

const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX)(-(\d{2}|XX)(-(\d{2}|XX))?)?[?~%]?$/;

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

const isOpen = (end: string): boolean => end === '' || end === '..';

const notEdtf = (): DateError =>
  new DateError('a date in EDTF (ISO 8601-2, levels 0 and 1)', FORMS);

/** Checks everything about a date that can be checked without the parser of the format. */
function assertForm(text: string, ends: readonly string[]): void {
  const isRange = ends.length === 2;
  const looksRight = ends.every((end) => SINGLE.test(end) || (isRange && isOpen(end)));
  if (ends.length > 2 || !looksRight) throw notEdtf();
  assertCalendarDays(text);
  if (isRange && ends.every(isOpen)) throw new DateError('a range with at least one end', FORMS);
  if (ends.some((end) => end.startsWith('0000'))) throw notEdtf();
}

/** What to do about a range whose first end is not before its second one. */
function tipForRange(begin: string, end: string): string {
  if (point(begin).earliest > point(end).earliest) return 'Swap the two dates.';
  return begin === end ? `Write ${begin} alone.` : 'Write both ends as days, or one of them alone.';
}

/** Checks a date with the parser of the format. */
function assertEdtf(text: string, [begin = '', end = '']: readonly string[]): void {
  try {
    edtf(text, { level: 1, types: ['Date', 'Year', 'Season', 'Interval', 'Decade', 'Century'] });
  } catch {
    const isRange = SINGLE.test(begin) && SINGLE.test(end);
    const isReversed = isRange && point(begin).earliest >= point(end).earliest;
    if (!isReversed) throw notEdtf();
    throw new DateError('a range that begins before it ends', tipForRange(begin, end));
  }
}

/**
 * Reads a date in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), years 0001 to
 * 9999.
 * @returns the date with the earliest and latest day it can stand for
 * @throws DateError for anything else, with what was expected and what to do
 */
export function parseDate(text: string): HistoricDate {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) {
    throw new DateError(
      'a calendar date without a time of day',
      'Leave out the time: every date here is a calendar date.',
    );
  }
  const ends = text.split('/');
  assertForm(text, ends);
  // Of a plain day the form is all there is, and most dates are one.
  if (!PLAIN_DAY.test(text)) assertEdtf(text, ends);
  const [first = '', second] = ends;
  const open = (end: string): DatePoint | null => (isOpen(end) ? null : point(end));
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
 * The last day that a date can stand for; `null` where it has no end, or one that is only
 * approximate or uncertain.
 */
export function certainEnd(date: HistoricDate | undefined): IsoDay | null {
  const end = date?.end;
  return end && !end.approximate && !end.uncertain ? end.latest : null;
}
