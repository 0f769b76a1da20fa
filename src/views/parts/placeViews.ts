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

/** The text of a place as an entry has it. An id there is the place, and no word for readers. */
const printed = (places: readonly PlaceRecord[], text: string | undefined): string | undefined =>
  places.some(({ id }) => id === text) ? undefined : text;

/**
 * The places of an event, each leading to its page. One that the entry has as a text is called as
 * there, with today’s name beside it.
 */
export function placeNames(site: Site, { id, place }: ArchiveEvent): PlaceName[] {
  const places = site.index.placesOfEvent.get(id) ?? [];
  const links = places.map((one) => placeLink(site, one));
  const text = printed(places, place);
  if (text === undefined) return links;
  const [today] = links;
  return today && today.label !== text
    ? [{ ...today, label: site.words.names.nowCalled(text, today.label) }]
    : [{ ...today, label: text }];
}

/** Where an event happened, in words: as its entry has it, or the names of its places. */
export function placeText({ index, words }: Site, { id, place }: ArchiveEvent): string | undefined {
  const places = index.placesOfEvent.get(id) ?? [];
  const names = places.map(({ name }) => name);
  return printed(places, place) ?? (names.length > 0 ? words.list(names) : undefined);
}
