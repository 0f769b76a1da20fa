import { z } from 'zod';
import type { HistoricDate } from '../schema/date.ts';

/** A calendar day, an address and an id as the public data write them. */
export const publicDay = z.iso.date();
export const publicAddress = z.url();
export const publicId = z.string();

export const publicDate = z
  .object({
    edtf: z.string().meta({
      description: 'The date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1).',
    }),
    earliest: publicDay
      .nullable()
      .meta({ description: 'The first day it can stand for; null: no beginning is known.' }),
    latest: publicDay
      .nullable()
      .meta({ description: 'The last day it can stand for; null: no end is known.' }),
  })
  .meta({
    id: 'Date',
    description:
      'A calendar date, which may be approximate, uncertain or a range. The two days take no ' +
      'account of how approximate or uncertain it is: `edtf` says that with ~, ? and %.',
  });

export type PublicDate = z.infer<typeof publicDate>;

/** A date in its public form. */
export const publicDateOf = ({ edtf, earliest, latest }: HistoricDate): PublicDate => ({
  edtf,
  earliest,
  latest,
});
