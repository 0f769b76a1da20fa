import { z } from 'zod';
import { publicCorrection } from './publicCorrection.ts';
import { publicAddress, publicId } from './publicDate.ts';

/** The part of the schema that the public forms of all entries have. */
export const publicEntry = {
  id: publicId.meta({ description: 'Never changes, unless an entry had to be renamed.' }),
  aliases: z.array(publicId).meta({ description: 'Ids the entry had before.' }),
  address: publicAddress.meta({ description: 'Its page.' }),
  corrections: z.array(publicCorrection.type),
};
