import { z } from 'zod';
import type { Actor } from '../domain/archive.ts';
import { ACTOR_KINDS, descriptionFields } from '../schema/actor.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Site } from '../views/site.ts';
import { publicCorrectionsOf } from './publicCorrection.ts';
import { publicId } from './publicDate.ts';
import { publicEntry } from './publicEntry.ts';
import { publicRecord } from './publicForm.ts';

const publicDescription = publicRecord({ as: z.string(), source: publicId }, descriptionFields);

export const publicActor = publicRecord(
  {
    ...publicEntry,
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    partOf: publicId.nullable().meta({ description: 'Id of the actor it belongs to.' }),
    described: z
      .array(publicDescription.type)
      .meta({ description: 'How sources describe the actor, each with the id of the source.' }),
  },
  KINDS.actors.schema.shape,
  {
    id: 'Actor',
    description: 'Someone who says things: a person, a ministry, a government, an organisation.',
  },
);

type PublicActor = z.infer<typeof publicActor.type>;

const publicDescriptionOf = (
  description: Actor['described'][number],
): PublicActor['described'][number] => ({
  as: description.as,
  source: description.source,
  ...publicDescription.others(description),
});

/** An actor in its public form. */
export const publicActorOf = ({ addresses }: Site, actor: Actor): PublicActor => ({
  id: actor.id,
  aliases: actor.aliases,
  address: addresses.absolute(addresses.actor(actor.id)),
  name: actor.name,
  kind: actor.kind,
  partOf: actor.partOf ?? null,
  described: actor.described.map(publicDescriptionOf),
  corrections: publicCorrectionsOf(actor.corrections),
  ...publicActor.others(actor),
});
