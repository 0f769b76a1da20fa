import ical, { escape, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData, ICalLocation } from 'ical-generator';
import { present } from '../basics/lists.ts';
import type { ArchiveEvent } from '../domain/archive.ts';
import { dayOfInstant, hasPlainYear } from '../schema/calendarDays.ts';
import { startOfDay } from '../schema/date.ts';
import { datesOf, lastDaysOfMonth } from '../domain/occurrences.ts';
import { momentOf } from '../schema/timedDate.ts';
import { isDated } from '../schema/undated.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import { contestHint } from '../views/parts/contestWords.ts';
import { dateView, eventDateView } from '../views/parts/dateView.ts';
import { eventSources } from '../views/parts/links.ts';
import { kindName } from '../views/parts/kindName.ts';
import { noticeView } from '../views/parts/noticeViews.ts';
import { placeText } from '../views/parts/placeViews.ts';
import { recordName } from '../views/parts/recordName.ts';
import { feedDescription } from '../views/parts/otherWords.ts';
import type { Site } from '../views/site.ts';
import { lastChange, NO_DAY } from './lastChange.ts';
import { permanentAddress } from './permanentAddress.ts';
import { evidenceLines, happenedLine, reportedLine } from './timeLines.ts';

/** The days that an event covers in a calendar, both included. */
export interface CalendarSpan {
  first: IsoDay;
  last: IsoDay;
  /** how the days show less than the date says */
  shortened: 'firstDayOnly' | 'openEnd' | undefined;
}

/**
 * The days of a date in a calendar: all those that it can stand for, so a day is one day, a month
 * the whole month, a year the whole year, and a range goes from its first day to its last. A
 * calendar knows no open ends: of an open range only the known end is shown. A decade or a century
 * would fill every page of a calendar, so only its first day is shown.
 */
export function calendarSpan({ start, end, earliest, latest }: HistoricDate): CalendarSpan {
  const known = start ?? end;
  // An event without a date is in no calendar.
  if (!known) return { first: NO_DAY, last: NO_DAY, shortened: 'openEnd' };
  if (known.precision === 'decade' || known.precision === 'century')
    return { first: known.earliest, last: known.earliest, shortened: 'firstDayOnly' };
  if (earliest === null || latest === null)
    return { first: known.earliest, last: known.latest, shortened: 'openEnd' };
  return { first: earliest, last: latest, shortened: undefined };
}

/** The beginning of a day in UTC. With any other time the generator would write the time too. */
const utc = (day: IsoDay): Date => new Date(startOfDay(day));

/** The last day that a calendar can write. */
const LAST_IN_CALENDAR: IsoDay = '9999-12-31';

/** The day after. For the last day that can be written it is that day itself. */
function dayAfter(day: IsoDay): Date {
  const date = utc(day);
  if (day !== LAST_IN_CALENDAR) date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

/** Whether a calendar can show a date: one of which something is known, in years of four digits. */
const isShowable = (date: HistoricDate): boolean => {
  const { first, last } = calendarSpan(date);
  const moment = momentOf(date);
  const inUtc = moment === undefined ? first : dayOfInstant(moment);
  return isDated(date) && [first, last, inUtc].every(hasPlainYear);
};

/**
 * When a date begins and ends in a calendar. One with its time is a moment: in UTC, or, where no
 * distance from UTC is printed, by the clock of whoever reads the calendar. One without covers
 * whole days, and so does what is repeated: a clock that is put forward in spring would move it.
 */
function timesOf(
  date: HistoricDate,
  { first, last }: CalendarSpan,
  isRepeated: boolean,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'> {
  const moment = momentOf(date);
  if (moment === undefined || isRepeated)
    return { allDay: true, start: utc(first), end: dayAfter(last) };
  return { start: new Date(moment), floating: date.time?.offset === undefined };
}

/**
 * How a calendar repeats what recurs; nothing where it cannot write an end, or none is known. By
 * itself it would leave out a month that has no such day.
 */
function repetition(event: ArchiveEvent): string | null {
  const { date, recurs, recursUntil } = event;
  const last = recursUntil?.latest;
  if (!recurs || last == null || !hasPlainYear(last)) return null;
  const every = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
  const days = lastDaysOfMonth(event);
  return [
    `RRULE:FREQ=${every[recurs]}`,
    `UNTIL=${last.replaceAll('-', '')}`,
    ...(days && recurs === 'year' ? [`BYMONTH=${date.start?.month ?? ''}`] : []),
    ...(days ? [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1'] : []),
  ].join(';');
}

/**
 * An address without commas and semicolons, which the generator would escape with a backslash; an
 * address must not contain one.
 */
const uri = (address: string): string => address.replaceAll(',', '%2C').replaceAll(';', '%3B');

function description(site: Site, event: ArchiveEvent, { shortened }: CalendarSpan): string {
  const { words, addresses } = site;
  const notice = noticeView(site, event);
  return [
    ...(notice ? [notice.text, ''] : []),
    event.summary,
    '',
    happenedLine(site, event),
    ...(shortened ? [words.feeds[shortened]] : []),
    ...evidenceLines(site, event),
    reportedLine(site, event),
    ...present([contestHint(site, event.id)]),
    `${words.event.sources}: ${words.list(eventSources(site, event).map(({ label }) => label))}`,
    addresses.absolute(addresses.event(event.id)),
  ].join('\n');
}

// A calendar may contain tabs and line ends, but no other control characters (RFC 5545, 3.1).
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** An event with each of its dates that a calendar can show, and which of its dates that is. */
const occurrences = (event: ArchiveEvent): [ArchiveEvent, HistoricDate, number][] =>
  datesOf(event).flatMap((date, i) => (isShowable(date) ? [[event, date, i]] : []));

/**
 * Where an event happened, with the coordinates of its place where it has one alone: an entry of a
 * calendar can name one point.
 */
function locationOf(site: Site, event: ArchiveEvent): ICalLocation | null {
  const title = placeText(site, event);
  if (title === undefined) return null;
  const [place, ...more] = site.index.placesOfEvent.get(event.id) ?? [];
  if (!place?.coordinates || more.length > 0) return { title };
  const { latitude: lat, longitude: lon } = place.coordinates;
  return { title, geo: { lat, lon } };
}

/**
 * The events as an iCalendar file (RFC 5545), in the order in which they happened. One with a time
 * of day stands at that moment; others are all-day entries without a time zone, which fall on the
 * same day everywhere. Their days are those of `calendarSpan`; wherever a date is not one exact
 * day, or is assumed, the title of the entry says the date in words. Each further date of an event
 * is an entry of its own; what recurs until a day is repeated by the calendar. An event of which no
 * time is known, or one of a year before 1 or of more than four digits, is left out, and the
 * description of the calendar says how many are. There is no METHOD, so DTSTAMP is the time of the
 * last revision: the day that `lastChange` names, never that of the build. Each correction counts
 * as a revision (SEQUENCE), a withdrawn event is one that was cancelled, and no entry makes anyone
 * look busy.
 */
export function calendarFile(site: Site): string {
  const { words, index, addresses } = site;
  const { story } = index.archive;
  const shown = index.events.filter(({ date }) => isShowable(date));
  const missing = index.events.length - shown.length;
  const leftOut = missing > 0 ? words.feeds.notInCalendar(missing) : undefined;
  const calendar = ical({
    prodId: '//Dateline//Dateline//EN',
    // The generator escapes the texts of entries, but not these two.
    name: escape(story.title, false),
    description: escape(present([feedDescription(site), leftOut]).join(' '), false),
    url: addresses.absolute(addresses.home),
    source: addresses.absolute(addresses.calendar),
  });
  for (const [event, one, i] of shown.flatMap(occurrences)) {
    const span = calendarSpan(one);
    const date = eventDateView(event, words);
    const title = recordName(event, words);
    const repeating = i === 0 ? repetition(event) : null;
    const isShownWhole = !event.recurs || repeating !== null;
    const isPlain = dateView(one, words).certainty === 'exact' && date.sureness !== 'assumed';
    const id = permanentAddress(site, event);
    calendar.createEvent({
      id: uri(i === 0 ? id : `${id}#_also-${i}`),
      sequence: event.corrections.length + (event.withdrawn ? 1 : 0),
      status: event.withdrawn ? ICalEventStatus.CANCELLED : null,
      stamp: utc(lastChange(site, event)),
      ...timesOf(one, span, repeating !== null),
      repeating,
      summary: isPlain && isShownWhole ? title : words.feeds.titleWithDate(title, date.inFull),
      description: description(site, event, span),
      location: locationOf(site, event),
      url: uri(addresses.absolute(addresses.event(event.id))),
      categories: [{ name: kindName(site, event.kind) }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`.toWellFormed().replace(FORBIDDEN, '');
}
