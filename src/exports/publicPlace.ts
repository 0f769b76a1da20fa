import { z } from 'zod';
import type { PlaceRecord } from '../domain/archive.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Site } from '../views/site.ts';
import { publicCorrectionsOf } from './publicCorrection.ts';
import { publicEntry } from './publicEntry.ts';
import { publicRecord } from './publicForm.ts';

export const publicPlace = publicRecord(
  { ...publicEntry, name: z.string() },
  KINDS.places.schema.shape,
  { id: 'Place', description: 'Somewhere that events happened.' },
);

type PublicPlace = z.infer<typeof publicPlace.type>;

/** A place in its public form. */
export const publicPlaceOf = ({ addresses }: Site, place: PlaceRecord): PublicPlace => ({
  id: place.id,
  aliases: place.aliases,
  address: addresses.absolute(addresses.place(place.id)),
  name: place.name,
  corrections: publicCorrectionsOf(place.corrections),
  ...publicPlace.others(place),
});
