import type { Site } from '../site.ts';
import type { Link } from './links.ts';
import { isOnOnePage, monthAnchor, periodName } from './storyPeriods.ts';
import type { TimelineMonth } from './timelineMonths.ts';

/** A year or month of the story, with its share of the events of the busiest one. */
export interface PeriodLink extends Link {
  id: string;
  /** how many events it has */
  count: number;
  /** 0 to 1 */
  share: number;
}

/** Adds to some periods what share of the events of the busiest one each has. */
export function withShares(periods: readonly Omit<PeriodLink, 'share'>[]): PeriodLink[] {
  const most = Math.max(1, ...periods.map(({ count }) => count));
  return periods.map((period) => ({ ...period, share: period.count / most }));
}

/**
 * Links to the months of a story or year: to their headings on the same page where the story fits
 * on one, otherwise to their own pages.
 */
export const monthLinks = (site: Site, months: readonly TimelineMonth[]): PeriodLink[] =>
  withShares(
    months.map(({ id, label, count }) => ({
      id,
      label,
      count,
      href: isOnOnePage(site) ? `#${monthAnchor(id)}` : site.addresses.period(id),
    })),
  );

/** The links from the page of one period to the one before and the one after it. */
export interface PeriodNeighbours {
  previous: Link | undefined;
  next: Link | undefined;
}

/** The neighbours of the period at a place in a list of all periods of its kind. */
export function neighboursOf(site: Site, periods: readonly string[], i: number): PeriodNeighbours {
  const link = (period: string | undefined): Link | undefined =>
    period === undefined
      ? undefined
      : { label: periodName(site, period), href: site.addresses.period(period) };
  return { previous: link(periods[i - 1]), next: link(periods[i + 1]) };
}
