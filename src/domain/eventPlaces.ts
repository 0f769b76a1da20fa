import { placesByText } from '../schema/placesByText.ts';
import type { Archive, PlaceRecord } from './archive.ts';

/** The records of the places of events, by the ids of the events. */
export function placesOfEvents({
  places,
  events,
}: Pick<Archive, 'places' | 'events'>): Map<string, PlaceRecord> {
  const meant = placesByText(places);
  return new Map(
    events.flatMap(({ id, place }) => {
      const record = place === undefined ? undefined : meant(place);
      return record ? [[id, record]] : [];
    }),
  );
}
