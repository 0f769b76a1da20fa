import type { Site } from '../site.ts';
import { timelineFilters } from '../parts/filterForm.ts';
import type { FilterForm } from '../parts/filterForm.ts';
import type { Link } from '../parts/links.ts';
import { neighboursOf } from '../parts/periodLinks.ts';
import type { PeriodNeighbours } from '../parts/periodLinks.ts';
import { periodsWithPage, yearHeading, yearOf } from '../parts/storyPeriods.ts';
import { entriesOf, timelineMonths } from '../parts/timelineMonths.ts';
import type { TimelineMonth } from '../parts/timelineMonths.ts';

/** Everything that the page of a month prints. Only a story of more than one page has any. */
export interface MonthView extends Link, PeriodNeighbours {
  /** what its address has: `2024` and `10` */
  path: { year: string; month: string };
  /** the month as a list of one, as the timeline prints it */
  months: readonly [TimelineMonth];
  /** the page of its year */
  up: Link;
  filters: FilterForm;
}

/** The pages of all months, in the order of the story; none while it fits on one page. */
export function monthViews(site: Site): MonthView[] {
  const { months: ids } = periodsWithPage(site);
  if (ids.length === 0) return [];
  const months = new Map(timelineMonths(site).map((month) => [month.id, month]));
  return ids.flatMap((id, i) => {
    const month = months.get(id);
    if (!month) return [];
    const year = yearOf(id);
    return [
      {
        path: { year, month: id.slice(`${year}-`.length) },
        label: month.label,
        href: site.addresses.period(id),
        months: [month],
        up: {
          label: yearHeading(site, year),
          href: site.addresses.period(year),
        },
        filters: timelineFilters(
          site,
          entriesOf([month]).map((entry) => entry.id),
        ),
        ...neighboursOf(site, ids, i),
      },
    ];
  });
}
