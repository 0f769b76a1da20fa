import type { ArchiveEvent } from '../../domain/archive.ts';
import { append } from '../../basics/lists.ts';
import { facetNumbers, filterView } from '../parts/facetViews.ts';
import type { FacetName, FacetOption } from '../parts/facetViews.ts';
import { eventLine } from '../parts/links.ts';
import type { EventLine, Link } from '../parts/links.ts';
import type { Site } from '../site.ts';
import { monthAddress, monthName, monthOf } from './timelinePage.ts';

/**
 * A value and the events that have it: on its own page, listed here, or by month where a story has
 * too many to list.
 */
export interface AidValue {
  label: string;
  count: number;
  href: string | undefined;
  events: readonly EventLine[];
  months: readonly (Link & { count: number })[];
  /** how many of its months are not among them, in words */
  monthsLeftOut: string | undefined;
}

/** What the search page offers to those who do not search: the events by each facet. */
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
 * The most events of a story that the search page lists by value; each stands there once for its
 * kind, and again for its place.
 */
export const MOST_EVENTS_LISTED = 100;

/**
 * Of values without pages of their own a longer story lists so many of each facet, and so many
 * months of each value: each month of each value would be a link, and those would soon outweigh all
 * else on the page. The filters and the search go beyond both.
 */
const MOST_LISTED = { values: 20, months: 6 } as const;

/**
 * The months of some events, each with its place on the timeline, which filters itself by the value
 * that they share.
 */
function monthsOf(
  site: Site,
  events: readonly ArchiveEvent[],
  { facet, value }: FacetOption,
): AidValue['months'] {
  return [...Map.groupBy(events, monthOf)].map(([month, { length }]) => {
    const [page = '', ...place] = monthAddress(site, month).split('#');
    return {
      label: monthName(site, month),
      href: [site.addresses.filtered(page, facet, value), ...place].join('#'),
      count: length,
    };
  });
}

/** The search aids of the search page, in the order of the facets. */
export function searchAids(site: Site): SearchAid[] {
  const { index, addresses, words } = site;
  const long = index.events.length > MOST_EVENTS_LISTED;
  const ids = index.events.map(({ id }) => id);
  const pages: Partial<Record<FacetName, { all: Link; page: (id: string) => string }>> = {
    actor: { all: { label: words.actor.heading, href: addresses.actors }, page: addresses.actor },
    source: {
      all: { label: words.source.heading, href: addresses.sources },
      page: addresses.source,
    },
    measure: {
      all: { label: words.measure.heading, href: addresses.measures },
      page: addresses.measure,
    },
  };
  const having = new Map<number, ArchiveEvent[]>();
  for (const event of index.events) {
    for (const number of facetNumbers(site, event.id)) append(having, number, event);
  }
  const facets = filterView(site, ids);
  // Values without pages of their own are listed nowhere else.
  const without = new Map(
    filterView(site, ids, long ? MOST_LISTED.values : Infinity).map((facet) => [facet.name, facet]),
  );
  return facets.map((most) => {
    const own = pages[most.name];
    const { name, label, options, all } = own ? most : (without.get(most.name) ?? most);
    return {
      name,
      label,
      most: options.length < all ? words.filters.most(options.length, all) : undefined,
      more: own && options.length < all ? own.all : undefined,
      values: options.map((option): AidValue => {
        const events = own ? [] : (having.get(option.number) ?? []);
        const months = long ? monthsOf(site, events, option) : [];
        return {
          label: option.label,
          count: option.count,
          href: own?.page(option.value),
          events: long ? [] : events.map((event) => eventLine(site, event)),
          months: months.slice(-MOST_LISTED.months),
          monthsLeftOut:
            months.length > MOST_LISTED.months
              ? words.search.latestMonths(MOST_LISTED.months, months.length)
              : undefined,
        };
      }),
    };
  });
}
