import { correctionFields } from '../schema/correction.ts';
import type { IsoDay } from '../schema/date.ts';
import { KINDS } from '../schema/kinds.ts';
import type { ArchiveEvent, PlaceRecord } from './archive.ts';
import { placesOfEvents } from './eventPlaces.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';
import { knownNames } from './knownNames.ts';
import { undoCorrections } from './undoCorrections.ts';

function knownPlace(place: PlaceRecord, known: Known, day: IsoDay): PlaceRecord {
  const { type, id, file } = place;
  const { name, names } = knownNames(place, known, day);
  const corrections = place.corrections.map((correction) =>
    knownFields(correctionFields, correction, {}, known),
  );
  const rules = { name, names, corrections };
  return { ...knownFields(KINDS.places.schema.shape, place, rules, known), type, id, file };
}

/**
 * The places on a day: those of its events.
 * @param events as they were known on the day
 */
export const knownPlaces = (
  places: readonly PlaceRecord[],
  events: readonly ArchiveEvent[],
  known: Known,
  { day, language }: { day: IsoDay; language: string },
): PlaceRecord[] =>
  [...new Set(placesOfEvents({ places, events }).values())].map((place) =>
    knownPlace(undoCorrections(place, day, language), known, day),
  );
