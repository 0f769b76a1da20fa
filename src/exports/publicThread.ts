import { z } from 'zod';
import type { Thread } from '../domain/archive.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Site } from '../views/site.ts';
import { publicCorrectionsOf } from './publicCorrection.ts';
import { publicId } from './publicDate.ts';
import { publicEntry } from './publicEntry.ts';
import { publicRecord } from './publicForm.ts';

export const publicThread = publicRecord(
  {
    ...publicEntry,
    title: z.string(),
    summary: z.string(),
    events: z
      .array(publicId)
      .meta({ description: 'Ids of its events, in the order in which they happened.' }),
  },
  KINDS.threads.schema.shape,
  { id: 'Thread', description: 'A line of events within the story.' },
);

type PublicThread = z.infer<typeof publicThread.type>;

/** A thread in its public form. */
export const publicThreadOf = ({ addresses, index }: Site, thread: Thread): PublicThread => ({
  id: thread.id,
  aliases: thread.aliases,
  address: addresses.absolute(addresses.thread(thread.id)),
  title: thread.title,
  summary: thread.summary,
  events: (index.eventsOfThread.get(thread.id) ?? []).map(({ id }) => id),
  corrections: publicCorrectionsOf(thread.corrections),
  ...publicThread.others(thread),
});
