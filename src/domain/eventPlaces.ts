import { byId, present, recordsAt } from '../basics/lists.ts';
import { placesByText } from '../schema/placesByText.ts';
import type { Archive, PlaceRecord } from './archive.ts';

/**
 * The records of the places of events, by the ids of the events: those that an event names, or the
 * one that its text means. Events without any are left out.
 */
export function placesOfEvents({
  places,
  events,
}: Pick<Archive, 'places' | 'events'>): Map<string, readonly PlaceRecord[]> {
  const meant = placesByText(places);
  const named = byId(places);
  return new Map(
    events.flatMap(({ id, place, places: ids = [] }) => {
      const records = place === undefined ? recordsAt(named, ids) : present([meant(place)]);
      return records.length > 0 ? [[id, records]] : [];
    }),
  );
}
