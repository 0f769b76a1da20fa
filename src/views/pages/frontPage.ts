import { ON_FRONT_PAGE } from '../chart/chartLimits.ts';
import { chartPair } from '../chart/chartPair.ts';
import type { ChartPair } from '../chart/chartPair.ts';
import { timelineFilters } from '../parts/filterForm.ts';
import type { FilterForm } from '../parts/filterForm.ts';
import type { Link } from '../parts/links.ts';
import type { Site } from '../site.ts';
import { sourceLine } from './sourcePage.ts';
import type { SourceLine } from './sourcePage.ts';
import { frontPeriods, highlights, MAX_ON_ONE_PAGE, timelineView } from './timelinePage.ts';
import type { Period, TimelineEntry, TimelineMonth } from './timelinePage.ts';

/** Everything that the front page prints. */
export interface FrontPage {
  title: string;
  summary: string;
  count: string;
  /** what it leads to: months, or years */
  periods: { label: string; links: readonly Period[] };
  /** the measure that the story is about, with its chart */
  overview: (Link & { chart: ChartPair }) | undefined;
  /** the whole story, where it fits on one page */
  whole:
    | {
        filters: FilterForm;
        months: readonly TimelineMonth[];
        sources: readonly SourceLine[];
      }
    | undefined;
  /** what a longer story shows of itself instead */
  highlights: { latest: readonly TimelineEntry[]; leading: readonly TimelineEntry[] } | undefined;
}

function overviewOf(site: Site): FrontPage['overview'] {
  const { index, words, addresses } = site;
  const { measure: id } = index.archive.story;
  const measure = id === undefined ? undefined : index.measure.get(id);
  return (
    measure && {
      label: words.measure.numbers(measure.title),
      href: addresses.measure(measure.id),
      chart: chartPair(site, measure.id, ON_FRONT_PAGE),
    }
  );
}

export function frontPage(site: Site): FrontPage {
  const { index, words } = site;
  const { story } = index.archive;
  const months = timelineView(site);
  const isLong = index.events.length > MAX_ON_ONE_PAGE;
  const ids = index.events.map(({ id }) => id);
  return {
    title: story.title,
    summary: story.summary,
    count: words.timeline.count(index.events.length, index.sources.length),
    periods: frontPeriods(site, months),
    overview: overviewOf(site),
    whole: isLong
      ? undefined
      : {
          filters: timelineFilters(site, ids),
          months,
          sources: index.sources.map((source) => sourceLine(site, source)),
        },
    highlights: isLong ? highlights(site) : undefined,
  };
}
