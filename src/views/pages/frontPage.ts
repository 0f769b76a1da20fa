import type { Measure } from '../../domain/archive.ts';
import { isDated } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { ON_FRONT_PAGE } from '../chart/chartLimits.ts';
import { chartPair } from '../chart/chartPair.ts';
import type { ChartPair } from '../chart/chartPair.ts';
import { threadGlances } from '../chart/threadGlances.ts';
import type { ThreadGlances } from '../chart/threadGlances.ts';
import { timelineFilters } from '../parts/filterForm.ts';
import type { FilterForm } from '../parts/filterForm.ts';
import { leadingEvents } from '../parts/leadingEvents.ts';
import type { Link } from '../parts/links.ts';
import { monthLinks, withShares } from '../parts/periodLinks.ts';
import type { PeriodLink } from '../parts/periodLinks.ts';
import { sourceLine } from '../parts/sourceLine.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { isOnOnePage, periodName, yearOf } from '../parts/storyPeriods.ts';
import { timelineEntry } from '../parts/timelineEntry.ts';
import type { TimelineEntry } from '../parts/timelineEntry.ts';
import { timelineMonths } from '../parts/timelineMonths.ts';
import type { TimelineMonth } from '../parts/timelineMonths.ts';

/** The list of months or years at the top of the front page, with its name. */
interface PeriodList {
  label: string;
  links: readonly PeriodLink[];
}

/** What the front page of a long story shows of it. */
interface Highlights {
  latest: readonly TimelineEntry[];
  /** those that most claims and sources speak of */
  leading: readonly TimelineEntry[];
}

/** Everything that the front page prints. */
export interface FrontView {
  title: string;
  summary: string;
  /** how many events and sources, in words */
  count: string;
  periods: PeriodList;
  /** the measure that the story names, with its chart */
  overview: (Link & { chart: ChartPair }) | undefined;
  threads: ThreadGlances | undefined;
  /** the whole story, where it fits on one page */
  whole:
    | {
        filters: FilterForm;
        months: readonly TimelineMonth[];
        sources: readonly SourceLine[];
      }
    | undefined;
  /** what a longer story shows of itself instead */
  highlights: Highlights | undefined;
}

/**
 * The most months that the front page leads to. More would push the story itself out of a phone’s
 * first screens, so the page then leads to years, and these to their months.
 */
export const MOST_MONTHS = 24;

/** How many of the latest and of the leading events the front page of a long story shows. */
export const HIGHLIGHTS = 10;

function periodList(site: Site, months: readonly TimelineMonth[]): PeriodList {
  const { timeline } = site.words;
  // A story of one page has no pages of years to lead to.
  if (isOnOnePage(site) || months.length <= MOST_MONTHS)
    return { label: timeline.jump, links: monthLinks(site, months) };
  const years = [...Map.groupBy(months, ({ id }) => yearOf(id))].map(([year, its]) => ({
    id: year,
    label: periodName(site, year),
    href: site.addresses.period(year),
    count: its.reduce((sum, { count }) => sum + count, 0),
  }));
  return { label: timeline.jumpYears, links: withShares(years) };
}

function highlightsOf(site: Site): Highlights {
  const { events } = site.index;
  return {
    // Events of which no time is known come last in the story, and are not its latest.
    latest: events
      .filter(({ date }) => isDated(date))
      .slice(-HIGHLIGHTS)
      .map((event) => timelineEntry(site, event))
      .reverse(),
    leading: leadingEvents(events, HIGHLIGHTS).map((event) => timelineEntry(site, event)),
  };
}

const overviewOf = (site: Site, { id, title }: Measure): FrontView['overview'] => ({
  label: site.words.measure.numbers(title),
  href: site.addresses.measure(id),
  chart: chartPair(site, id, ON_FRONT_PAGE),
});

/** A measure can be without numbers, when all were withdrawn, merged or removed. */
const hasFigures = ({ index }: Site, { id }: Measure): boolean =>
  (index.claimsOfMeasure.get(id)?.length ?? 0) > 0;

const wholeOf = (site: Site, months: readonly TimelineMonth[]): FrontView['whole'] => ({
  filters: timelineFilters(
    site,
    site.index.events.map(({ id }) => id),
  ),
  months,
  sources: site.index.sources.map((source) => sourceLine(site, source)),
});

/** The front page: the whole timeline, or the highlights of a story that is too long for it. */
export function frontView(site: Site): FrontView {
  const { index, words } = site;
  const { story } = index.archive;
  const months = timelineMonths(site);
  const measure = index.measure.get(story.measure ?? '');
  const isWhole = isOnOnePage(site);
  return {
    title: story.title,
    summary: story.summary,
    count: words.timeline.count(index.events.length, index.sources.length),
    periods: periodList(site, months),
    overview: measure && hasFigures(site, measure) ? overviewOf(site, measure) : undefined,
    threads: threadGlances(site),
    whole: isWhole ? wholeOf(site, months) : undefined,
    highlights: isWhole ? undefined : highlightsOf(site),
  };
}
