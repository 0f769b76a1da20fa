import { actorSchema } from './actor.ts';
import { eventSchema } from './event.ts';
import { measureSchema } from './measure.ts';
import { sourceSchema } from './source.ts';

/**
 * The kinds of file that come in numbers, each with the type of its records, its schema and the
 * ending of its files. The folder’s name is the kind’s name.
 */
export const KINDS = {
  events: { type: 'event', schema: eventSchema, ending: '.md' },
  sources: { type: 'source', schema: sourceSchema, ending: '.md' },
  actors: { type: 'actor', schema: actorSchema, ending: '.yaml' },
  measures: { type: 'measure', schema: measureSchema, ending: '.yaml' },
} as const;

/** `events`, `sources`, …: the name of a folder. */
export type Kind = keyof typeof KINDS;

/** `event`, `source`, …: what one record is. Also the word for one of its kind. */
export type RecordType = (typeof KINDS)[Kind]['type'];

/** The kinds in the order in which they are listed everywhere. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
