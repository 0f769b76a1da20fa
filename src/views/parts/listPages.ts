import type { Site } from '../site.ts';

/** The kinds of entry with a page that lists them all, in the order in which pages lead there. */
export const LISTED_KINDS = ['threads', 'measures', 'actors', 'places', 'sources'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

/** Whether a kind has that page: one of which the story has no entry has none. */
export const hasList = ({ index }: Site, kind: ListedKind): boolean => index[kind].length > 0;

/** Whether the story has any entry: one that has just begun has none, and nothing to search. */
export const hasEntries = (site: Site): boolean =>
  site.index.events.length > 0 || LISTED_KINDS.some((kind) => hasList(site, kind));
