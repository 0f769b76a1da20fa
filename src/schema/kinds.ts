import { z } from 'zod';
import { actorFields } from './actor.ts';
import { BODY, correctableIn } from './correctable.ts';
import type { Correctable } from './correctable.ts';
import { correctionSchema } from './correction.ts';
import { draft } from './draft.ts';
import { eventFields } from './event.ts';
import { declareFields, field, group } from './field.ts';
import type { Fields } from './field.ts';
import { givenId } from './ids.ts';
import { measureFields } from './measure.ts';
import { groundOfNames } from './names.ts';
import { placeFields } from './place.ts';
import { placeGivenOnce } from './placeGivenOnce.ts';
import { sourceFields } from './source.ts';
import { onlyOne } from './status.ts';
import { suppressed } from './suppression.ts';
import { threadFields } from './thread.ts';

/** The fields that entries of all kinds have. */
export const entryFields = declareFields('entry', {
  aliases: field(z.array(givenId).default([]), {
    description: 'Ids this file had before. Each old address redirects to the present one.',
    example: '[2019-03-13-delay-announced]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  corrections: field(z.array(correctionSchema).default([]), {
    description: 'Dated, public notes of what the entry said before and says now.',
    example: '[{ date: 2024-11-02, kind: wording, field: title, was: "…", now: "…", why: "…" }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  suppressed,
  draft,
});

const entry = <F extends Fields>(fields: F) => group({ ...fields, ...entryFields });

/**
 * The kinds of content file of which there are many, each with the type of its records, its schema
 * and the ending of its files. The folder’s name is the kind’s name.
 */
export const KINDS = {
  events: {
    type: 'event',
    schema: entry(eventFields)
      .superRefine(onlyOne('withdrawn', 'merged'))
      .superRefine(placeGivenOnce),
    ending: '.md',
  },
  sources: {
    type: 'source',
    schema: entry(sourceFields)
      .superRefine(onlyOne('retracted', 'replaced'))
      .superRefine(groundOfNames),
    ending: '.md',
  },
  actors: { type: 'actor', schema: entry(actorFields).superRefine(groundOfNames), ending: '.yaml' },
  measures: { type: 'measure', schema: entry(measureFields), ending: '.yaml' },
  places: {
    type: 'place',
    schema: entry(placeFields).superRefine(groundOfNames),
    ending: '.yaml',
  },
  threads: { type: 'thread', schema: entry(threadFields), ending: '.yaml' },
} as const;

/** `events`, `sources`, …: the name of a folder. */
export type Kind = keyof typeof KINDS;

/** `event`, `source`, …: what one record is. Also the word for one of its kind. */
export type RecordType = (typeof KINDS)[Kind]['type'];

/** The kinds in the order in which they are listed everywhere. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** What can be corrected, by the type of the record. */
export const CORRECTABLE: Readonly<Record<RecordType, readonly Correctable[]>> = {
  event: [...correctableIn(KINDS.events.schema.shape), BODY],
  source: correctableIn(KINDS.sources.schema.shape),
  actor: correctableIn(KINDS.actors.schema.shape),
  measure: correctableIn(KINDS.measures.schema.shape),
  place: correctableIn(KINDS.places.schema.shape),
  thread: correctableIn(KINDS.threads.schema.shape),
};

/** What the files of a kind contain. */
export type FieldsOf<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>;
export type EventFields = FieldsOf<'events'>;
export type SourceFields = FieldsOf<'sources'>;
export type ActorFields = FieldsOf<'actors'>;
export type MeasureFields = FieldsOf<'measures'>;
export type PlaceFields = FieldsOf<'places'>;
export type ThreadFields = FieldsOf<'threads'>;
