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

/** The same with how many events happened there and in the places in it. */
const countedPoints = (site: Site, place: PlaceRecord): MapPoint[] =>
  pointsOf(site, place).map((point) => ({
    ...point,
    events: site.index.eventsOfPlace.get(place.id)?.length ?? 0,
  }));

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
  const { place, places, placesAround } = site.index;
  const own = place.get(placeId);
  const inner = places.filter(({ id }) => placesAround.get(id)?.some((one) => one === own));
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
