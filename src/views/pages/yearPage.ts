import type { Site } from '../site.ts';
import { timelineFilters } from '../parts/filterForm.ts';
import type { FilterForm } from '../parts/filterForm.ts';
import { leadingEvents } from '../parts/leadingEvents.ts';
import type { Link } from '../parts/links.ts';
import { monthLinks, neighboursOf } from '../parts/periodLinks.ts';
import type { PeriodLink, PeriodNeighbours } from '../parts/periodLinks.ts';
import { periodName, periodsWithPage, yearHeading, yearOf } from '../parts/storyPeriods.ts';
import type { TimelineEntry } from '../parts/timelineEntry.ts';
import { entriesOf, timelineMonths } from '../parts/timelineMonths.ts';
import type { TimelineMonth } from '../parts/timelineMonths.ts';

/** A month on the page of its year. */
interface YearMonth extends Link {
  id: string;
  entries: readonly TimelineEntry[];
  /** the page of the month, where not all of its events are here */
  all: Link | undefined;
}

/** Everything that the page of a year prints. Only a story of more than one page has any. */
export interface YearView extends Link, PeriodNeighbours {
  heading: string;
  /** what its address has: `2024`, or `202x` where only the decade is known */
  path: { year: string };
  links: readonly PeriodLink[];
  months: readonly YearMonth[];
  /** absent where it does not list all of its events */
  filters: FilterForm | undefined;
}

/**
 * The most events that the page of a year lists one by one: with their dates and the filter they
 * fill its first view.
 */
export const MOST_IN_YEAR = 100;

/** How many events of each month the page of a fuller year shows. */
export const LEADING_OF_MONTH = 5;

/** A month with those of its events that are most spoken of, in the order of time. */
function shortenedMonth({ index, words }: Site, month: YearMonth): YearMonth {
  const count = month.entries.length;
  if (count <= LEADING_OF_MONTH) return month;
  const events = month.entries.flatMap(({ id }) => index.event.get(id) ?? []);
  const leading = new Set(leadingEvents(events, LEADING_OF_MONTH).map(({ id }) => id));
  return {
    ...month,
    entries: month.entries.filter(({ id }) => leading.has(id)),
    all: { label: words.timeline.allOf(month.label, count), href: month.href },
  };
}

function yearView(
  site: Site,
  year: string,
  months: readonly TimelineMonth[],
): Omit<YearView, keyof PeriodNeighbours> {
  const events = entriesOf(months).map(({ id }) => id);
  const isWhole = events.length <= MOST_IN_YEAR;
  const label = periodName(site, year);
  return {
    path: { year },
    label,
    heading: yearHeading(site, year),
    href: site.addresses.period(year),
    links: monthLinks(site, months),
    filters: isWhole ? timelineFilters(site, events) : undefined,
    months: months.map((month) => {
      const { id, label } = month;
      const whole: YearMonth = {
        id,
        label,
        href: site.addresses.period(id),
        entries: entriesOf([month]),
        all: undefined,
      };
      // What is dated to the year alone has no other page to be listed on.
      return isWhole || id === year ? whole : shortenedMonth(site, whole);
    }),
  };
}

/** The pages of all years, in the order of the story; none while it fits on one page. */
export function yearViews(site: Site): YearView[] {
  const { years } = periodsWithPage(site);
  if (years.length === 0) return [];
  const months = Map.groupBy(timelineMonths(site), ({ id }) => yearOf(id));
  return years.map((year, i) => ({
    ...yearView(site, year, months.get(year) ?? []),
    ...neighboursOf(site, years, i),
  }));
}
