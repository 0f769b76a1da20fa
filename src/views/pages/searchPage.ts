import { append } from '../../basics/lists.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import { facetNumbers, labelLanguage } from '../parts/facetTable.ts';
import type { FacetName } from '../parts/facetTable.ts';
import { facetViews } from '../parts/facetViews.ts';
import type { FacetOption, FacetView } from '../parts/facetViews.ts';
import { eventLine } from '../parts/links.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { monthAddress, monthOf, periodName } from '../parts/storyPeriods.ts';
import type { Site } from '../site.ts';

/**
 * A value and the events that have it: on its own page, listed here, or by month where a story has
 * too many to list.
 */
interface AidValue {
  label: string;
  /** the language of the label, where it is not that of the entries */
  language: string | undefined;
  count: number;
  href: string | undefined;
  events: readonly EventLine[];
  months: readonly (Link & { count: number })[];
  /** how many of its months are left out, in words */
  monthsLeftOut: string | undefined;
}

/** The events by the values of one facet, for those who browse instead of searching. */
export interface SearchAid {
  name: FacetName;
  label: string;
  values: readonly AidValue[];
  /** how many of how many values these are, where they are not all */
  most: string | undefined;
  /** the page of all of them, where there is one and these are not all */
  more: Link | undefined;
}

/**
 * The most events of a story that the search page lists by value. It lists each once for its kind,
 * and again for its place.
 */
export const MOST_EVENTS_LISTED = 100;

/**
 * The most values of a facet, and the most months of a value, that the page of a longer story lists
 * where values have no pages of their own. Each month of each value is a link, and all of them
 * would weigh more than everything else on the page. The filters and the search have no such limit.
 */
export const MOST_LISTED = { values: 20, months: 6 } as const;

/** The pages of all values of a facet and of one, for facets whose values have pages. */
interface FacetPages {
  all: Link;
  /** nothing for a value without a page */
  page: (id: string) => string | undefined;
}

const pagesOf = ({ addresses, words, index }: Site): Partial<Record<FacetName, FacetPages>> => ({
  actor: { all: { label: words.actor.heading, href: addresses.actors }, page: addresses.actor },
  source: { all: { label: words.source.heading, href: addresses.sources }, page: addresses.source },
  measure: {
    all: { label: words.measure.heading, href: addresses.measures },
    page: addresses.measure,
  },
  ...(index.places.length > 0 && {
    place: {
      all: { label: words.place.heading, href: addresses.places },
      // A place that an event has as a text has none.
      page: (id) => (index.place.has(id) ? addresses.place(id) : undefined),
    },
  }),
  thread: { all: { label: words.thread.heading, href: addresses.threads }, page: addresses.thread },
});

/**
 * The months of some events, each with its address on the timeline, which there shows only the
 * events that have the value.
 */
function monthsOf(
  site: Site,
  events: readonly ArchiveEvent[],
  { facet, value }: FacetOption,
): AidValue['months'] {
  return [...Map.groupBy(events, monthOf)].map(([month, { length }]) => ({
    label: periodName(site, month),
    href: site.addresses.filtered(monthAddress(site, month), facet, value),
    count: length,
  }));
}

/** A value whose events have no page of their own, so that they are listed here. */
function listedValue(
  site: Site,
  option: FacetOption,
  events: readonly ArchiveEvent[],
  isLong: boolean,
): AidValue {
  const { facet, value, label, count } = option;
  const months = isLong ? monthsOf(site, events, option) : [];
  return {
    label,
    language: labelLanguage(site, facet, value),
    count,
    href: undefined,
    events: isLong ? [] : events.map((event) => eventLine(site, event)),
    months: months.slice(-MOST_LISTED.months),
    monthsLeftOut:
      months.length > MOST_LISTED.months
        ? site.words.search.latestMonths(MOST_LISTED.months, months.length)
        : undefined,
  };
}

const linkedValue = ({ label, count }: FacetOption, href: string): AidValue => ({
  label,
  language: undefined,
  count,
  href,
  events: [],
  months: [],
  monthsLeftOut: undefined,
});

/** What the search page offers to those who do not search: the events by facet. */
export function searchView(site: Site): SearchAid[] {
  const { events } = site.index;
  const isLong = events.length > MOST_EVENTS_LISTED;
  const ids = events.map(({ id }) => id);
  const having = new Map<number, ArchiveEvent[]>();
  for (const event of events)
    for (const number of facetNumbers(site, event.id)) append(having, number, event);

  const pages = pagesOf(site);
  // Values without pages of their own are listed nowhere else.
  const withoutPages = facetViews(site, ids, isLong ? MOST_LISTED.values : Infinity);
  const chosen = facetViews(site, ids).map((facet): FacetView => {
    const other = withoutPages.find(({ name }) => name === facet.name);
    return pages[facet.name] ? facet : (other ?? facet);
  });
  return chosen.map(({ name, label, options, all }) => {
    const own = pages[name];
    const isCut = options.length < all;
    return {
      name,
      label,
      most: isCut ? site.words.filters.most(options.length, all) : undefined,
      more: isCut ? own?.all : undefined,
      values: options.map((option) => {
        const href = own?.page(option.value);
        return href === undefined
          ? listedValue(site, option, having.get(option.number) ?? [], isLong)
          : linkedValue(option, href);
      }),
    };
  });
}
