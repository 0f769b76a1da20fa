import type { ArchiveEvent, PlaceRecord } from '../../domain/archive.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';

/** A place as a page names it. One without a record leads nowhere. */
export type PlaceName = Pick<Link, 'label'> & Partial<Link>;

/** A place, as its own page is called. */
export const placeLink = ({ addresses }: Site, { id, name }: PlaceRecord): Link => ({
  label: name,
  href: addresses.place(id),
});

/**
 * The places of an event, each leading to its page. One that the entry has as a text is called as
 * there, with today’s name beside it.
 */
export function placeNames(site: Site, { id, place }: ArchiveEvent): PlaceName[] {
  const links = (site.index.placesOfEvent.get(id) ?? []).map((one) => placeLink(site, one));
  if (place === undefined) return links;
  const [today] = links;
  return today && today.label !== place
    ? [{ ...today, label: site.words.names.nowCalled(place, today.label) }]
    : [{ ...today, label: place }];
}

/** Where an event happened, in words: as its entry has it, or the names of its places. */
export function placeText({ index, words }: Site, { id, place }: ArchiveEvent): string | undefined {
  const names = (index.placesOfEvent.get(id) ?? []).map(({ name }) => name);
  return place ?? (names.length > 0 ? words.list(names) : undefined);
}
