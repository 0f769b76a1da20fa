import { z } from 'zod';
import type { OwnQuotation } from '../domain/ownQuotations.ts';
import { publicId } from './publicDate.ts';
import { publicProof } from './publicProof.ts';

export const publicQuotation = z.object({
  text: z.string(),
  proof: publicProof,
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
  proof: printedIn.length > 0 ? 'proved' : 'not-checked',
  verifiedIn: [...printedIn],
});
