import type { PlaceRecord } from '../../domain/archive.ts';
import { placeLink } from '../parts/placeViews.ts';
import type { Site } from '../site.ts';
import type { MapPoint } from './mapPoint.ts';
import { mapView } from './mapView.ts';
import type { MapView } from './mapView.ts';

/** A place on a map; none of one whose coordinates are not known. */
function pointsOf(site: Site, place: PlaceRecord): MapPoint[] {
  const { coordinates } = place;
  if (!coordinates) return [];
  const { latitude, longitude } = coordinates;
  return [
    {
      ...placeLink(site, place),
      latitude,
      longitude,
      coordinates: site.words.place.position(latitude, longitude),
    },
  ];
}

/**
 * The same with the events that happened there and in the places in it. Its dot stands for those
 * that no dot of a place in it stands for.
 */
function countedPoints(site: Site, place: PlaceRecord): MapPoint[] {
  const { eventsOfPlace, placesWithin } = site.index;
  const events = eventsOfPlace.get(place.id) ?? [];
  const elsewhere = new Set(
    (placesWithin.get(place.id) ?? [])
      .filter(({ coordinates }) => coordinates)
      .flatMap(({ id }) => eventsOfPlace.get(id) ?? []),
  );
  const dotted = events.filter((event) => !elsewhere.has(event)).map(({ id }) => id);
  return pointsOf(site, place).map((point) => ({ ...point, events: events.length, dotted }));
}

const drawn = ({ index, words }: Site, points: readonly MapPoint[]): MapView | undefined =>
  mapView(points, { words, language: index.archive.story.language });

/** The map of the places of some events, each once; none where no place has coordinates. */
export function eventsMap(site: Site, eventIds: readonly string[]): MapView | undefined {
  const places = new Set(eventIds.flatMap((id) => site.index.placesOfEvent.get(id) ?? []));
  return drawn(
    site,
    [...places].flatMap((place) => pointsOf(site, place)),
  );
}

/** The map of the events of a thread. */
export const threadMap = (site: Site, threadId: string): MapView | undefined =>
  eventsMap(
    site,
    (site.index.eventsOfThread.get(threadId) ?? []).map(({ id }) => id),
  );

/** The map of a place and of those in it. */
export function placeMap(site: Site, placeId: string): MapView | undefined {
  const { place, placesWithin } = site.index;
  const own = place.get(placeId);
  const inner = placesWithin.get(placeId) ?? [];
  return drawn(site, [
    ...(own ? countedPoints(site, own).map((point) => ({ ...point, here: true })) : []),
    ...inner.flatMap((one) => countedPoints(site, one)),
  ]);
}

/** The map of all places of the story. */
export const storyMap = (site: Site): MapView | undefined =>
  drawn(
    site,
    site.index.places.flatMap((place) => countedPoints(site, place)),
  );
