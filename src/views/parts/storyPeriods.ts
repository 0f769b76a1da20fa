import type { ArchiveEvent } from '../../domain/archive.ts';
import { firstDay } from '../../schema/dateOrder.ts';
import { nameOfDay } from '../../schema/calendarDays.ts';
import { parseDate } from '../../schema/date.ts';
import { isDated } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { wholeLabel } from './dateLabel.ts';

/*
 * The months and years that a story is told by. A period has the name that EDTF gives it, in lower
 * case: a month `2024-10` or a year `2024`. A date may name neither; its period is then the season
 * `2024-21` or the decade `202x` that it names. A year before year 0 or of more than four digits
 * begins with y, as in the names of files: `y-0333`, `y12024`. Events of which no time is known are
 * a period of their own, after all others.
 */

/** The most events that the front page lists; a longer story has a page for each year and month. */
export const MAX_ON_ONE_PAGE = 300;

/** Whether the front page lists the whole story. */
export const isOnOnePage = ({ index }: Site): boolean => index.events.length <= MAX_ON_ONE_PAGE;

/** The period of events of which no time is known. No year begins with an underscore. */
const UNDATED = '_undated';

/** The month of an event, or the longer period that its date names. */
export function monthOf({ date }: ArchiveEvent): string {
  if (!isDated(date)) return UNDATED;
  const point = date.start ?? date.end;
  if (!point || point.precision === 'day' || point.precision === 'month')
    return nameOfDay(firstDay(date)).slice(0, -'-DD'.length);
  const known = date.edtf.split('/').find((side) => /\d/.test(side)) ?? '';
  return known
    .replace(/[?~%]|-XX/g, '')
    .replace(/^-/, 'y-')
    .toLowerCase();
}

const YEAR = /^(?:y-?)?[\dx]+/;

/** The year of a month: what stands before the month, which may name only a decade. */
export const yearOf = (month: string): string =>
  month === UNDATED ? UNDATED : (YEAR.exec(month)?.[0] ?? month);

/** A period as EDTF writes it. Only a year of more than four digits keeps its letter. */
const edtfOf = (period: string): string =>
  period.toUpperCase().replace(/^Y(?=-?[\dX]{4}(?:-|$))/, '');

/** Whether a period is a year that is told by its four digits: 0079 is told with its era. */
const isPlainYear = (period: string): boolean => /^[1-9]\d{3}$/.test(period);

/** A month or year in words. */
export function periodName({ words }: Site, period: string): string {
  if (period === UNDATED) return words.date.undated;
  return isPlainYear(period) ? period : wholeLabel(parseDate(edtfOf(period)), words);
}

/** A year as the heading of its page. What is no plain year says by itself what it is. */
export const yearHeading = (site: Site, year: string): string =>
  isPlainYear(year) ? site.words.timeline.year(periodName(site, year)) : periodName(site, year);

/** The id of a month’s heading. No event’s id can begin with an underscore. */
export const monthAnchor = (month: string): string => `_${month}`;

/** The address of a month: on the front page, or a page of its own. */
export const monthAddress = (site: Site, month: string): string =>
  isOnOnePage(site)
    ? site.addresses.placeOn(site.addresses.home, monthAnchor(month))
    : site.addresses.period(month);

/** The address of an event on the timeline: on the front page, or on the page of its month. */
export const timelineAddress = (site: Site, event: ArchiveEvent): string =>
  isOnOnePage(site)
    ? site.addresses.onTimeline(event.id)
    : site.addresses.placeOn(site.addresses.period(monthOf(event)), event.id);

/** The years and months that have a page: none while the story fits on the front page. */
export function periodsWithPage(site: Site): { years: string[]; months: string[] } {
  if (isOnOnePage(site)) return { years: [], months: [] };
  const periods = [...new Set(site.index.events.map(monthOf))];
  return {
    years: [...new Set(periods.map(yearOf))],
    // An event that is dated to a year alone is listed on the page of that year.
    months: periods.filter((period) => period !== yearOf(period)),
  };
}
