import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { archiveLoader } from './astro/loader.ts';
import type { Top } from './astro/loader.ts';
import type { Actor, ArchiveEvent, Measure, Source } from './domain/archive.ts';

// The records were validated by src/schema on their way through the loader; here they only get
// their types.
export const collections = {
  story: defineCollection({
    loader: archiveLoader('story'),
    schema: z.custom<Top>(),
  }),
  events: defineCollection({ loader: archiveLoader('events'), schema: z.custom<ArchiveEvent>() }),
  sources: defineCollection({ loader: archiveLoader('sources'), schema: z.custom<Source>() }),
  actors: defineCollection({ loader: archiveLoader('actors'), schema: z.custom<Actor>() }),
  measures: defineCollection({ loader: archiveLoader('measures'), schema: z.custom<Measure>() }),
};
