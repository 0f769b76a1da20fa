import { geoDistance } from 'd3-geo';
import { EARTH } from '../basics/earth.ts';
import { byId } from '../basics/lists.ts';
import type { Entry } from '../parse/entry.ts';
import type { PlaceFields } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

/** Longitude and latitude, as d3 has them. */
type Position = [longitude: number, latitude: number];

/**
 * How many kilometres a place may be from the point that stands for what it lies in. For a region
 * of a country: the largest have their capitals at one end, and Kununurra is 2,200 km from Perth,
 * Kugluktuk 2,300 km from Iqaluit. For what lies in nothing, such as a country: the eastern end of
 * Russia is 6,500 km from Moscow, and Honolulu 7,800 km from Washington.
 */
const FARTHEST = { inRegion: 3000, inWhole: 8000 } as const;

/**
 * Nearer than this, swapped coordinates are not told from a place on the other side of its region:
 * what swaps them is a mirror, and places on it stay where they are.
 */
const FAR = 500;
/** how many times nearer the swapped coordinates are of a place where they were meant */
const NEARER = 3;

const positionOf = ({ data }: Entry<PlaceFields>): Position | undefined =>
  data.coordinates && [data.coordinates.longitude, data.coordinates.latitude];

/** The nearest place around one of which it is known where it lies. */
function placedAround(
  place: Entry<PlaceFields>,
  places: ReadonlyMap<string, Entry<PlaceFields>>,
): Entry<PlaceFields> | undefined {
  const passed = new Set([place]);
  const outwards = ({ data }: Entry<PlaceFields>) => places.get(data.in ?? '');
  for (let one = outwards(place); one && !passed.has(one); one = outwards(one)) {
    if (one.data.coordinates) return one;
    passed.add(one);
  }
  return undefined;
}

const kilometres = (from: Position, to: Position): number => geoDistance(from, to) * EARTH;

export const placeFarAway: Rule = {
  id: 'place-far-away',
  check: ({ content }, _report, note) => {
    const places = byId(content.places);
    for (const place of content.places) {
      const around = placedAround(place, places);
      const [own, other] = [positionOf(place), around && positionOf(around)];
      if (!around || !own || !other) continue;
      const [longitude, latitude] = own;
      const far = kilometres(own, other);
      const isSwapped =
        far > FAR &&
        Math.abs(longitude) <= 90 &&
        kilometres([latitude, longitude], other) * NEARER < far;
      const most = around.data.in === undefined ? FARTHEST.inWhole : FARTHEST.inRegion;
      if (!isSwapped && far <= most) continue;
      note(
        place,
        place.at(['coordinates']),
        `The place “${place.id}” at latitude ${latitude}, longitude ${longitude} is ` +
          `${Math.round(far)} km from “${around.id}”, in which it lies`,
        isSwapped
          ? `Did you mean “latitude: ${longitude}, longitude: ${latitude}”? Latitude comes first.`
          : 'Correct the coordinates, whose south and west are below zero, or what it lies in. ' +
              'Where both are right, leave them.',
      );
    }
  },
};
