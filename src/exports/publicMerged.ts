import { z } from 'zod';
import type { MergedEvent } from '../domain/merges.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { eventFields } from '../schema/event.ts';
import { entryFields } from '../schema/kinds.ts';
import type { Site } from '../views/site.ts';
import { publicCorrectionsOf } from './publicCorrection.ts';
import { publicAddress, publicId } from './publicDate.ts';
import { publicEntry } from './publicEntry.ts';
import { publicRecord } from './publicForm.ts';

const publicMovedClaim = z.object({
  id: publicId,
  aliases: z.array(publicId),
  ref: z.string().meta({ description: '`<event-id>#<claim-id>`, as it was.' }),
  address: publicAddress.meta({ description: 'Its place on the page that stays.' }),
  by: publicId.meta({ description: 'Id of the actor who says it.' }),
  says: z.string(),
  became: z.string().nullable().meta({
    description: '`ref` of the claim that it became; null: the event alone tells of it.',
  }),
});

export const publicMerged = publicRecord(
  {
    ...publicEntry,
    title: z.string(),
    claims: z.array(publicMovedClaim),
  },
  { ...entryFields, merged: eventFields.merged },
  { id: 'MergedEvent', description: 'What stays of an event that was merged into another.' },
);

/** An event that was merged into another, in its public form. */
export function publicMergedOf(
  { index, addresses }: Site,
  event: MergedEvent,
): z.infer<typeof publicMerged.type> {
  return {
    id: event.id,
    aliases: event.aliases,
    address: addresses.absolute(addresses.event(event.id)),
    title: event.title,
    claims: event.claims.map(({ id, aliases, by, says }) => {
      const ref = claimAddressOf(event.id, id);
      const became = index.movedClaims.get(ref) ?? '';
      return {
        id,
        aliases,
        ref,
        address: addresses.absolute(addresses.claim(ref)),
        by,
        says,
        became: index.claim.has(became) ? became : null,
      };
    }),
    corrections: publicCorrectionsOf(event.corrections),
    ...publicMerged.others(event),
  };
}
