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
  preload: (words: string) => Promise<void>;
}

interface PagefindModule {
  createInstance: (options: {
    baseUrl: string;
    noWorker: boolean;
    language: string;
  }) => SearchIndex & {
    init: (language: string) => Promise<void>;
    filters: () => Promise<unknown>;
  };
}

/** The index was made for no language, so that no query is cut to stems either. */
const EVERY_LANGUAGE = 'unknown';

/** Behind every word that begins with the one before it. */
const LAST = '\uFFFF';

/**
 * Loads all that may have words with the beginnings of a query. The index is in parts, by the
 * alphabet, and by itself it loads only the part that the beginning alone would stand in.
 */
export const loadBeginnings = (index: SearchIndex, query: string): Promise<void> =>
  index.preload(
    query
      .replaceAll('"', '')
      .split(' ')
      .map((word) => word + LAST)
      .join(' '),
  );

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
    const index = createInstance({
      baseUrl: base,
      noWorker: true,
      language: EVERY_LANGUAGE,
    });
    await index.init(EVERY_LANGUAGE);
    // Results are counted by value only once the values have been read.
    await index.filters();
    return index;
  })();
  // What failed for want of a connection may be tried again.
  loading.catch(() => (loading = undefined));
  return loading;
}
