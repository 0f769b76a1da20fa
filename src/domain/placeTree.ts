import { append, byId } from '../basics/lists.ts';
import type { ArchiveEvent, PlaceRecord } from './archive.ts';

/** How places lie in each other, and what happened in them. */
export interface PlaceTree {
  place: ReadonlyMap<string, PlaceRecord>;
  /** the places that a place lies in, from the nearest outwards */
  placesAround: ReadonlyMap<string, readonly PlaceRecord[]>;
  /** the places that lie in a place and in none between, in the order of their names */
  placesIn: ReadonlyMap<string, readonly PlaceRecord[]>;
  /** all places that lie in a place, however deep, in the order of their names */
  placesWithin: ReadonlyMap<string, readonly PlaceRecord[]>;
  /** the events of a place and of all places in it, in the order in which they happened */
  eventsOfPlace: ReadonlyMap<string, readonly ArchiveEvent[]>;
}

/** The places that one lies in, from the nearest outwards, each once whatever `in` says. */
export function placesAroundOne(
  place: PlaceRecord,
  places: ReadonlyMap<string, PlaceRecord>,
): PlaceRecord[] {
  const around = new Set<PlaceRecord>();
  const outwards = ({ in: id = '' }: PlaceRecord): PlaceRecord | undefined => places.get(id);
  for (let next = outwards(place); next && next !== place; next = outwards(next)) {
    if (around.has(next)) break;
    around.add(next);
  }
  return [...around];
}

/**
 * @param places in the order of their names
 * @param events in the order in which they happened
 * @param placesOfEvent the records of the places of each event
 */
export function placeTree(
  places: readonly PlaceRecord[],
  events: readonly ArchiveEvent[],
  placesOfEvent: ReadonlyMap<string, readonly PlaceRecord[]>,
): PlaceTree {
  const place = byId(places);
  const placesAround = new Map(places.map((one) => [one.id, placesAroundOne(one, place)]));
  const placesIn = new Map<string, PlaceRecord[]>();
  for (const one of places) if (one.in !== undefined) append(placesIn, one.in, one);
  const placesWithin = new Map<string, PlaceRecord[]>();
  for (const one of places)
    for (const { id } of placesAround.get(one.id) ?? []) append(placesWithin, id, one);
  const eventsOfPlace = new Map<string, ArchiveEvent[]>();
  for (const event of events) {
    const own = placesOfEvent.get(event.id) ?? [];
    const all = own.flatMap((one) => [one, ...(placesAround.get(one.id) ?? [])]);
    for (const { id } of new Set(all)) append(eventsOfPlace, id, event);
  }
  return { place, placesAround, placesIn, placesWithin, eventsOfPlace };
}
