import type { Fragment } from './excerpts.ts';

/**
 * One facet’s wanted values; the facets of a search are joined by “and”, the values of a facet by
 * “or”.
 */
export interface IndexFilters {
  all?: { any: { f: string }[] }[];
}

export interface Found {
  results: readonly { id: string; data: () => Promise<Fragment> }[];
  /** how many of the results have each number */
  filters: { f?: Record<string, number> };
}

/** What is used of Pagefind’s interface (1.5). */
export interface SearchIndex {
  search: (
    words: string | null,
    options: { filters?: IndexFilters; sort?: { order: 'asc' } },
  ) => Promise<Found>;
}

interface PagefindModule {
  createInstance: (options: {
    baseUrl: string;
    noWorker: boolean;
  }) => SearchIndex & { init: () => Promise<void>; filters: () => Promise<unknown> };
}

let loading: Promise<SearchIndex> | undefined;

/**
 * Loads the index when it is first wanted.
 * @param src the address of Pagefind’s module
 * @param base the path of the site, before the addresses of the index
 */
export function loadIndex(src: string, base: string): Promise<SearchIndex> {
  loading ??= (async () => {
    const { createInstance } = (await import(
      /* @vite-ignore */ new URL(src, location.href).href
    )) as PagefindModule;
    // An index of this size is searched in no time; a worker would only be one more file to wait
    // for.
    const index = createInstance({ baseUrl: base, noWorker: true });
    await index.init();
    // Results are counted by value only once the values have been read.
    await index.filters();
    return index;
  })();
  // What failed for want of a connection may be tried again.
  loading.catch(() => (loading = undefined));
  return loading;
}
