import { z } from 'zod';
import { storyFields } from '../schema/story.ts';
import { publicAddress, publicDate } from './publicDate.ts';
import { publicActor, publicEvent, publicMeasure, publicSource } from './publicEntries.ts';
import { publicRecord } from './publicForm.ts';

export const publicStory = publicRecord(
  {
    address: publicAddress.meta({ description: 'The timeline.' }),
    title: z.string(),
    summary: z.string(),
    language: z.string().meta({ description: 'The language of the entries (BCP 47).' }),
    period: publicDate.meta({ description: 'The time the story covers.' }),
    licence: z
      .object({ name: z.string(), url: publicAddress })
      .meta({ description: 'The licence of everything here but quoted words.' }),
  },
  storyFields,
  { id: 'Story', description: 'The subject of the whole archive.' },
);

/**
 * The one declaration of what `/data/v1/archive.json` contains. `/data/v1/schema.json` is made from
 * it.
 */
export const publicArchiveSchema = z
  .object({
    $schema: publicAddress.meta({ description: 'The JSON Schema of this file.' }),
    version: z.literal(1).meta({
      description:
        'While it stays the same, fields may be added, but none is removed or changes its meaning.',
    }),
    story: publicStory.type,
    events: z.array(publicEvent.type).meta({ description: 'In the order in which they happened.' }),
    sources: z.array(publicSource.type).meta({ description: 'In the order of publication.' }),
    actors: z.array(publicActor.type).meta({ description: 'In the order of their names.' }),
    measures: z.array(publicMeasure.type).meta({ description: 'In the order of their titles.' }),
  })
  .meta({
    title: 'Dateline archive',
    description:
      'A news story as a timeline in which every statement can be traced to who said it, ' +
      'when, and in which report.',
  });

/**
 * The whole archive as others get it. Every field is described where it is declared.
 */
export type PublicArchive = z.infer<typeof publicArchiveSchema>;
