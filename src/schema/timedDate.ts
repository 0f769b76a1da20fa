import edtf from 'edtf';
import { instantOfDay } from './calendarDays.ts';
import { parseDate } from './date.ts';
import type { HistoricDate } from './date.ts';
import { DateError } from './dateError.ts';

const TIMED = /^(-?\d{4}-\d{2}-\d{2})T(.*)$/;

// The hour 24 would be the day after, and no time may move a day.
const CLOCK = /^((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(Z|[+-]\d{2}(?::[0-5]\d)?)?$/;

/** What a day with a time looks like, for JSON Schema: the source of a regular expression. */
export const TIME_PATTERN = TIMED.source.replace('(.*)$', CLOCK.source.slice(1));

const MINUTE = 60_000;

const notATime = (): DateError =>
  new DateError(
    'a day with a time of that day',
    'Write the time as printed, with the distance from UTC where that is printed: ' +
      '2024-10-24T14:05, 2024-10-24T14:05Z or 2024-10-24T14:05+09:00.',
  );

/** The distance from UTC in minutes: -210 for -03:30. */
function minutesFrom(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The time behind the `T` of a text, which the parser of the format has to take too. */
function timeIn(text: string, behind: string): HistoricDate['time'] {
  const [, clock, offset] = CLOCK.exec(behind) ?? [];
  if (clock === undefined) throw notATime();
  try {
    edtf(text, { level: 0, types: ['Date'] });
  } catch {
    throw notATime();
  }
  return { clock, offset };
}

/**
 * Reads a date that may be one day with a time. The day is the calendar day as written: neither the
 * time nor its distance from UTC moves it.
 * @throws DateError as `parseDate` does
 */
export function parseDateOrTime(text: string): HistoricDate {
  const [, day, behind] = TIMED.exec(text) ?? [];
  if (day === undefined || behind === undefined) return parseDate(text);
  const date = parseDate(day);
  return { ...date, edtf: text, time: timeIn(text, behind) };
}

/** Whether a date is one day, without any mark of doubt. */
export const isExactDay = ({ interval, start }: HistoricDate): boolean =>
  !interval && start?.precision === 'day' && !start.approximate && !start.uncertain;

/**
 * Reads one exact day that may have a time.
 * @throws DateError as `parseDateOrTime` does
 */
export function parseDayOrTime(text: string): HistoricDate {
  const date = parseDateOrTime(text);
  if (isExactDay(date)) return date;
  throw new DateError(
    'one exact day, maybe with a time',
    'Write the day, as in 2024-10-24, and the time where it is known: 2024-10-24T14:05Z.',
  );
}

/**
 * A point in time for comparing the times of one day. A time without a distance from UTC is taken
 * as written, or the order of several times would depend on the order in which they are compared.
 */
export function momentOf({ earliest, time }: HistoricDate): number | undefined {
  if (!time || earliest === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = time.clock.split(':').map(Number);
  const clock = hours * 60 + minutes - minutesFrom(time.offset ?? 'Z');
  return instantOfDay(earliest) + clock * MINUTE + seconds * 1000;
}
