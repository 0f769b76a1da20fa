import { facetViews } from './facetViews.ts';
import type { FacetView } from './facetViews.ts';
import type { Link } from './links.ts';
import type { Site } from '../site.ts';

/** The form that filters the events of a page, or asks the search index. */
export interface FilterForm {
  /** each with how many of its values are options, in words, where not all are */
  facets: readonly (FacetView & { most: string | undefined })[];
  /** what the line below the form says; a script replaces `%n`, `%f` and `%q` in it */
  sentences: {
    shown?: string;
    found?: string;
    failed?: string;
    query?: string;
    unknown: string;
  };
  /** the name of the button that clears it */
  clear: string;
}

/** The facets of some events. One event alone leaves nothing to choose between. */
function facetsOf(site: Site, eventIds: readonly string[]): FilterForm['facets'] {
  if (eventIds.length < 2) return [];
  return facetViews(site, eventIds).map((facet) => ({
    ...facet,
    most:
      facet.options.length < facet.all
        ? site.words.filters.most(facet.options.length, facet.all)
        : undefined,
  }));
}

/**
 * The form of a page that lists events.
 * @param eventIds the events that the page lists
 */
export const timelineFilters = (site: Site, eventIds: readonly string[]): FilterForm => ({
  facets: facetsOf(site, eventIds),
  sentences: {
    shown: site.words.filters.shown('%n', eventIds.length, '%f'),
    unknown: site.words.filters.unknown('%f'),
  },
  clear: site.words.filters.clear,
});

/** The form of the search page. */
export function searchFilters(site: Site): FilterForm {
  const { search } = site.words;
  return {
    facets: facetsOf(
      site,
      site.index.events.map(({ id }) => id),
    ),
    sentences: {
      found: search.found('%n', '%f'),
      failed: search.failed,
      query: search.query('%q'),
      unknown: site.words.filters.unknown('%f'),
    },
    clear: search.clear,
  };
}

/** Where the events of a long story are filtered, from a page that lists only some of them. */
export const searchLink = ({ words, addresses, index }: Site): Link => ({
  label: words.search.fromTimeline(index.events.length),
  href: addresses.search,
});
