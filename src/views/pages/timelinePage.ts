import type { ArchiveEvent } from '../../domain/archive.ts';
import { compareText } from '../../basics/lists.ts';
import { firstDay } from '../../domain/order.ts';
import { LAST_DAY, parseDate } from '../../schema/date.ts';
import type { IsoDay } from '../../schema/date.ts';
import { dateView, dayLabel, monthLabel } from '../parts/dateView.ts';
import type { DateView } from '../parts/dateView.ts';
import { facetNumbers } from '../parts/facetViews.ts';
import { claimsOf, speaker } from '../parts/claimViews.ts';
import { eventLine, eventSources } from '../parts/links.ts';
import { figureView } from '../parts/figureView.ts';
import type { EventLine, Link } from '../parts/links.ts';
import type { Site } from '../site.ts';

/** An event on the timeline. */
export interface TimelineEntry extends EventLine {
  summary: string;
  kind: string;
  place: string | undefined;
  /** each with who gave it */
  figures: readonly { label: string; who: string }[];
  sources: readonly Link[];
  /** the numbers of the values that it can be filtered by */
  facets: string;
}

/** Events that share one date, with the mark that stands for it on the rail. */
export interface TimelineDay {
  date: DateView;
  entries: readonly TimelineEntry[];
}

export interface TimelineMonth {
  id: string;
  label: string;
  days: readonly TimelineDay[];
  count: number;
}

export function timelineEntry(site: Site, event: ArchiveEvent): TimelineEntry {
  const figures = claimsOf(site, event).flatMap((placed) => {
    const figure = figureView(site, placed);
    if (!figure) return [];
    const expected = figure.expected ? ` ${figure.asOfLabel}` : '';
    return [
      {
        label: `${figure.label}${expected}${figure.scope === undefined ? '' : `, ${figure.scope}`}`,
        who: speaker(site, placed),
      },
    ];
  });
  return {
    ...eventLine(site, event),
    summary: event.summary,
    kind: site.words.eventKinds[event.kind],
    place: event.place,
    figures: [
      ...new Map(figures.map((figure) => [`${figure.label}\n${figure.who}`, figure])).values(),
    ],
    sources: eventSources(site, event),
    facets: facetNumbers(site, event.id).join(' '),
  };
}

/**
 * The month that an event stands under, `2024-10`; for one whose date names no month, what it
 * names: `2024`, `2024-21`, `202x`.
 */
export function monthOf(event: ArchiveEvent): string {
  const { start, end } = event.date;
  const point = start ?? end;
  const named = point?.precision === 'day' || point?.precision === 'month';
  return named || !point
    ? firstDay(event.date).slice(0, 7)
    : (event.date.edtf.split('/').find((side) => /^\d/.test(side)) ?? '')
        .replace(/[?~%]|-XX/g, '')
        .toLowerCase();
}

/** A month in words, or what an event stands under that names none. */
export function monthName(site: Site, month: string): string {
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(month)) return monthLabel(`${month}-01`, site.words);
  return /^\d{4}$/.test(month) ? month : dateView(parseDate(month.toUpperCase()), site.words).label;
}

const yearOf = ({ id }: TimelineMonth): string => id.slice(0, 4);
/** A year in words, which may be known only as a decade. */
export const yearName = (site: Site, year: string): string =>
  /^\d+$/.test(year) ? year : dateView(parseDate(year.toUpperCase()), site.words).label;

/** Puts consecutive items with one key together. */
function runs<T>(items: readonly T[], keyOf: (item: T) => string): { key: string; items: T[] }[] {
  const groups: { key: string; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}

/** The most events that the front page lists; a longer story has a page for each year and month. */
export const MAX_ON_ONE_PAGE = 300;

/** How many of the latest and of the leading events the front page of a long story shows. */
const HIGHLIGHTS = 10;

/** A year or month of the story, with its share of the busiest one. */
export interface Period extends Link {
  id: string;
  count: number;
  /** 0 to 1 */
  share: number;
}

/** Where a month stands: on the front page, or on a page of its own. */
export const monthAddress = ({ index, addresses }: Site, month: string): string =>
  index.events.length > MAX_ON_ONE_PAGE
    ? addresses.period(month)
    : `${addresses.home}#${monthAnchor(month)}`;

/** Where an event stands: on the front page, or on the page of its month. */
export function timelineAddress({ index, addresses }: Site, event: ArchiveEvent): string {
  if (index.events.length <= MAX_ON_ONE_PAGE) return addresses.onTimeline(event.id);
  return `${addresses.period(monthOf(event))}#${event.id}`;
}

const periodsOf = (groups: readonly (Link & { id: string; count: number })[]): Period[] => {
  const most = Math.max(1, ...groups.map(({ count }) => count));
  return groups.map((group) => ({ ...group, share: group.count / most }));
};

/**
 * The months of a story and how many events each has; on a story of one page they lead to their
 * place on it.
 */
export function monthPeriods(site: Site, months: readonly TimelineMonth[]): Period[] {
  const split = site.index.events.length > MAX_ON_ONE_PAGE;
  return periodsOf(
    months.map(({ id, label, count }) => ({
      id,
      label,
      count,
      href: split ? site.addresses.period(id) : `#${monthAnchor(id)}`,
    })),
  );
}

/**
 * More months than this push the story itself out of a phone’s first screens: the front page leads
 * to years then, and those to their months.
 */
const MOST_MONTHS = 24;

/**
 * What the front page leads to, with the name of that list: months, or the years of a story that
 * lasts long and has pages for them.
 */
export function frontPeriods(
  site: Site,
  months: readonly TimelineMonth[],
): { label: string; links: readonly Period[] } {
  const {
    words: { timeline },
    addresses,
  } = site;
  if (site.index.events.length <= MAX_ON_ONE_PAGE || months.length <= MOST_MONTHS)
    return { label: timeline.jump, links: monthPeriods(site, months) };
  const years = runs(months, yearOf).map(({ key, items }) => ({
    id: key,
    label: yearName(site, key),
    href: addresses.period(key),
    count: items.reduce((sum, { count }) => sum + count, 0),
  }));
  return { label: timeline.jumpYears, links: periodsOf(years) };
}

/** The id of a month’s heading. No event’s id can begin with an underscore. */
export const monthAnchor = (month: string): string => `_${month}`;

/** A page of a long story: a year with its months, or one month. */
export interface PeriodPage {
  year: string;
  /** two digits; absent on the page of a year */
  month: string | undefined;
  label: string;
  href: string;
  months: readonly TimelineMonth[];
  previous: Link | undefined;
  next: Link | undefined;
}

/** The ids of the events on a page. */
export const eventsOf = ({ months }: PeriodPage): string[] =>
  months.flatMap(({ days }) => days.flatMap(({ entries }) => entries.map(({ id }) => id)));

/** The pages of years and months; none while the story fits on one page. */
export function periodPages(site: Site): PeriodPage[] {
  if (site.index.events.length <= MAX_ON_ONE_PAGE) return [];
  const months = timelineView(site);
  const pages = (
    groups: readonly { key: string; items: readonly TimelineMonth[] }[],
    labelOf: (key: string) => string,
  ): PeriodPage[] =>
    groups.map(({ key, items }, i) => {
      const link = (other: { key: string } | undefined): Link | undefined =>
        other && { label: labelOf(other.key), href: site.addresses.period(other.key) };
      const [year = '', month] = key.split('-');
      return {
        year,
        month,
        label: labelOf(key),
        href: site.addresses.period(key),
        months: items,
        previous: link(groups[i - 1]),
        next: link(groups[i + 1]),
      };
    });
  return [
    ...pages(runs(months, yearOf), (year) => yearName(site, year)),
    ...pages(
      runs(
        months.filter(({ id }) => id.length > 4),
        ({ id }) => id,
      ),
      (month) => monthName(site, month),
    ),
  ];
}

/** The events that most claims and sources speak of, first those of which most is said. */
function leadingOf(events: readonly ArchiveEvent[], most: number): ArchiveEvent[] {
  const weight = (event: ArchiveEvent): number => event.claims.length + event.sources.length;
  return [...events]
    .sort((a, b) => weight(b) - weight(a) || compareText(a.id, b.id))
    .slice(0, most);
}

/**
 * What the front page of a long story shows of it: the latest events, and those that most claims
 * and sources speak of.
 */
export function highlights(site: Site): {
  latest: readonly TimelineEntry[];
  leading: readonly TimelineEntry[];
} {
  const { events } = site.index;
  const print = (list: readonly ArchiveEvent[]): TimelineEntry[] =>
    list.map((event) => timelineEntry(site, event));
  return {
    latest: print(events.slice(-HIGHLIGHTS).reverse()),
    leading: print(leadingOf(events, HIGHLIGHTS)),
  };
}

/**
 * The most events that the page of a year lists one by one: with their dates and the filter they
 * fill its first view.
 */
export const MOST_IN_YEAR = 100;

/** How many events of each month the page of a fuller year shows. */
const LEADING_OF_MONTH = 5;

/** A month on the page of its year. */
export interface YearMonth {
  id: string;
  label: string;
  href: string;
  entries: readonly TimelineEntry[];
  /** the page of the month, where not all of its events are here */
  all: Link | undefined;
}

/** Whether the page of a year lists all of its events. */
export const isWholeYear = (page: PeriodPage): boolean => eventsOf(page).length <= MOST_IN_YEAR;

/**
 * The months of a year, each with its events, or with those most spoken of where a year has too
 * many for one page.
 */
export function yearMonths(site: Site, page: PeriodPage): YearMonth[] {
  const {
    index,
    addresses,
    words: { timeline },
  } = site;
  return page.months.map(({ id, label, count, days }) => {
    const href = addresses.period(id);
    const entries = days.flatMap((day) => day.entries);
    // What is dated to the year alone has no other page to be listed on.
    if (isWholeYear(page) || id === page.year || count <= LEADING_OF_MONTH)
      return { id, label, href, entries, all: undefined };
    const leading = new Set(
      leadingOf(
        entries.flatMap((entry) => index.event.get(entry.id) ?? []),
        LEADING_OF_MONTH,
      ).map((event) => event.id),
    );
    return {
      id,
      label,
      href,
      entries: entries.filter((entry) => leading.has(entry.id)),
      all: { label: timeline.allOf(label, count), href },
    };
  });
}

/**
 * The events in the order in which they happened, by month and date. What is dated to a year or
 * season alone stands where that begins.
 */
export function timelineView(
  site: Site,
  events: readonly ArchiveEvent[] = site.index.events,
): TimelineMonth[] {
  return [...Map.groupBy(events, monthOf)].map(([key, items]) => ({
    id: key,
    label: monthName(site, key),
    count: items.length,
    days: runs(items, ({ date }) => date.edtf).flatMap(({ items: [first, ...rest] }) =>
      first
        ? [
            {
              date: dateView(first.date, site.words),
              entries: [first, ...rest].map((event) => timelineEntry(site, event)),
            },
          ]
        : [],
    ),
  }));
}

/** Events by the day on which they became known; those of which no day can be named come last. */
export function publicationOrderView(
  site: Site,
): { label: string; day: IsoDay | undefined; entries: readonly TimelineEntry[] }[] {
  const since = ({ id }: ArchiveEvent): IsoDay => site.index.knownSince.get(id) ?? LAST_DAY;
  const sorted = [...site.index.events].sort((a, b) => compareText(since(a), since(b)));
  return runs(sorted, since).map(({ key, items }) => ({
    label: key === LAST_DAY ? site.words.known.unknownDay : dayLabel(key, site.words),
    day: key === LAST_DAY ? undefined : key,
    entries: items.map((event) => timelineEntry(site, event)),
  }));
}
