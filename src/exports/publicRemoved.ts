import { z } from 'zod';
import type { RemovedClaim, RemovedRecord } from '../domain/suppressed.ts';
import { claimFields } from '../schema/claim.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { entryFields } from '../schema/kinds.ts';
import type { Site } from '../views/site.ts';
import { publicAddress, publicId } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';

const left = { id: publicId, aliases: z.array(publicId), address: publicAddress };

export const publicRemoved = publicRecord(
  { type: z.enum(['event', 'source', 'actor', 'measure', 'place', 'thread']), ...left },
  { suppressed: entryFields.suppressed },
  { id: 'Removed', description: 'What is left of an entry whose words had to go.' },
);

/** What is left of an entry whose words had to go, in its public form. */
export const publicRemovedOf = (
  { addresses }: Site,
  record: RemovedRecord,
): z.infer<typeof publicRemoved.type> => ({
  type: record.type,
  id: record.id,
  aliases: [...record.aliases],
  address: addresses.absolute(addresses[record.type](record.id)),
  ...publicRemoved.others(record),
});

export const publicRemovedClaim = publicRecord(
  { ref: z.string().meta({ description: '`<event-id>#<claim-id>`.' }), ...left },
  { suppressed: claimFields.suppressed },
  { id: 'RemovedClaim', description: 'What is left of a claim whose words had to go.' },
);

/** What is left of a claim of an event, in its public form. */
export function publicRemovedClaimOf(
  { addresses }: Site,
  event: string,
  claim: RemovedClaim,
): z.infer<typeof publicRemovedClaim.type> {
  const ref = claimAddressOf(event, claim.id);
  return {
    ref,
    id: claim.id,
    aliases: [...claim.aliases],
    address: addresses.absolute(addresses.claim(ref)),
    ...publicRemovedClaim.others(claim),
  };
}
