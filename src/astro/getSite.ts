import { getCollection, getEntry } from 'astro:content';
import { siteOf } from '../views/site.ts';
import type { Site } from '../views/site.ts';

const records = <T>(entries: readonly { data: T }[]): T[] => entries.map(({ data }) => data);

async function load(): Promise<Site> {
  const top = await getEntry('story', 'story');
  if (!top) throw new Error('The content has problems; “npm run check” shows them.');
  const { filled, ...kept } = top.data;
  const has = (kind: (typeof filled)[number]): boolean => filled.includes(kind);
  return siteOf({
    ...kept,
    events: has('events') ? records(await getCollection('events')) : [],
    sources: has('sources') ? records(await getCollection('sources')) : [],
    actors: has('actors') ? records(await getCollection('actors')) : [],
    measures: has('measures') ? records(await getCollection('measures')) : [],
  });
}

let site: Promise<Site> | undefined;

/**
 * The site’s index, words and addresses: computed once a build, so that no page filters whole
 * collections for itself.
 */
export function getSite(): Promise<Site> {
  // The development server may serve new content at any time, so it asks each time.
  if (import.meta.env.DEV) return load();
  site ??= load();
  return site;
}
