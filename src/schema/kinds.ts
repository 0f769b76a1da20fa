import { actorSchema } from './actor.ts';
import { eventSchema } from './event.ts';
import { measureSchema } from './measure.ts';
import { sourceSchema } from './source.ts';

/**
 * The four kinds of file that come in numbers, with their schema and form. The folder's name is the
 * kind's name.
 */
export const KINDS = {
  events: { schema: eventSchema, ending: '.md' },
  sources: { schema: sourceSchema, ending: '.md' },
  actors: { schema: actorSchema, ending: '.yaml' },
  measures: { schema: measureSchema, ending: '.yaml' },
} as const;

export type Kind = keyof typeof KINDS;
