import { byId } from '../basics/lists.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import { coordinateFields } from '../schema/coordinates.ts';
import { correctionFields } from '../schema/correction.ts';
import type { IsoDay } from '../schema/date.ts';
import { KINDS } from '../schema/kinds.ts';
import type { ArchiveEvent, PlaceRecord } from './archive.ts';
import { placesOfEvents } from './eventPlaces.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';
import { knownNames } from './knownNames.ts';
import { placesAroundOne } from './placeTree.ts';
import { undoCorrections } from './undoCorrections.ts';

/**
 * A place on a day. It lies in the nearest place around it that the day has too, because another
 * may be named by a later source alone.
 */
function knownPlace(
  place: PlaceRecord,
  within: string | undefined,
  known: Known,
  day: IsoDay,
): PlaceRecord {
  const { type, id, file } = place;
  const { name, names } = knownNames(place, known, day);
  const corrections = place.corrections.map((correction) =>
    knownFields(correctionFields, correction, {}, known),
  );
  const { source = '' } = place.coordinates ?? {};
  const coordinates =
    place.coordinates && (source === '' || known.sources.has(source))
      ? knownFields(coordinateFields, place.coordinates, {}, known)
      : undefined;
  const rules = { name, names, in: within, coordinates, corrections };
  return { ...knownFields(KINDS.places.schema.shape, place, rules, known), type, id, file };
}

/**
 * The places on a day: those of its events.
 * @param events as they were known on the day
 */
export function knownPlaces(
  places: readonly PlaceRecord[],
  events: readonly ArchiveEvent[],
  known: Known,
  { day, language }: { day: IsoDay; language: string },
): PlaceRecord[] {
  const all = byId(places);
  const named = new Set([...placesOfEvents({ places, events }).values()].flat());
  return [...named].map((place) => {
    const around = placesAroundOne(place, all).find((one) => named.has(one));
    return knownPlace(undoCorrections(place, day, language), around?.id, known, day);
  });
}

/**
 * An event with its places in words, where a correction after the day changed them: a correction
 * names what pages print, so only words can be given back. Of each place it is the name that the
 * correction has, or else the present one.
 */
export function placesInWords(
  event: ArchiveEvent,
  day: IsoDay,
  places: readonly PlaceRecord[],
): ArchiveEvent {
  const later = event.corrections.filter(({ field, date }) => field === 'place' && date > day);
  const [records] = placesOfEvents({ places, events: [event] }).values();
  if (event.places === undefined || !records || later.length === 0) return event;
  const words = records.map(
    ({ name, names }) =>
      [name, ...names.map((other) => other.name)].find((one) =>
        later.some(({ now }) => indexOfWords(one, now) !== -1),
      ) ?? name,
  );
  return { ...event, places: undefined, place: words.join(', ') };
}
