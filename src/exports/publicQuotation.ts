import { z } from 'zod';
import type { OwnQuotation } from '../domain/ownQuotations.ts';
import { publicId } from './publicDate.ts';

export const publicQuotation = z.object({
  text: z.string(),
  verifiedIn: z.array(publicId).meta({
    description:
      'Ids of the sources it rests on whose text was checked and has the words, but for what ' +
      'stands in square brackets or is left out (…). Empty: not verified.',
  }),
});

export type PublicQuotation = z.infer<typeof publicQuotation>;

/** A quotation in this site’s own words in its public form. */
export const publicQuotationOf = ({
  text,
  printedIn,
}: Pick<OwnQuotation, 'text' | 'printedIn'>): PublicQuotation => ({
  text,
  verifiedIn: [...printedIn],
});
