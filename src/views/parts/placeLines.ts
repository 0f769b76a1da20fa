import type { PlaceRecord } from '../../domain/archive.ts';
import type { Site } from '../site.ts';
import { otherNames } from './actorLine.ts';
import type { Link } from './links.ts';
import { placeLink } from './placeViews.ts';

/** A place in a list, with those that lie in it. */
export interface PlaceLine extends Link {
  /** its other names, in words */
  otherNames: string | undefined;
  /** how many events happened there, those in the places in it included, in words */
  count: string;
  places: readonly PlaceLine[];
}

/** The number of events of a place and of all places in it, in words. */
export const eventCount = ({ index, words }: Site, { id }: PlaceRecord): string =>
  words.place.eventCount(index.eventsOfPlace.get(id)?.length ?? 0);

/** A place with all that lies in it. */
function placeLine(site: Site, place: PlaceRecord): PlaceLine {
  return {
    ...placeLink(site, place),
    otherNames: otherNames(site, place),
    count: eventCount(site, place),
    places: placeLinesIn(site, place),
  };
}

/** The places that lie in a place, in the order of their names. */
export const placeLinesIn = (site: Site, { id }: PlaceRecord): PlaceLine[] =>
  (site.index.placesIn.get(id) ?? []).map((inner) => placeLine(site, inner));

/** The places that lie in no other, in the order of their names. */
export const outermostPlaces = (site: Site): PlaceLine[] =>
  site.index.places
    .filter(({ id }) => site.index.placesAround.get(id)?.length === 0)
    .map((place) => placeLine(site, place));
