import { z } from 'zod';
import { ACTOR_KINDS } from '../schema/actor.ts';
import { CORRECTED_FIELDS, CORRECTION_KINDS, correctionFields } from '../schema/correction.ts';
import { OWN_TEXT_FIELDS } from '../parse/ownTexts.ts';
import { EVENT_KINDS } from '../schema/event.ts';
import { KINDS } from '../schema/kinds.ts';
import { publicClaim, publicQuotation } from './publicClaim.ts';
import { publicAddress, publicDay, publicId, publicDate } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';

const publicPassage = z
  .object({
    kind: z.enum(['heading', 'paragraph']),
    text: z.string().meta({ description: 'Plain text, without markup.' }),
    sources: z.array(publicId).meta({ description: 'Ids of the sources it cites, in that order.' }),
  })
  .meta({
    id: 'Passage',
    description:
      'A heading, or a paragraph with what it rests on. An item of a list is a paragraph too.',
  });

export const publicCorrection = publicRecord(
  {
    date: publicDay.meta({ description: 'The day this site made the correction.' }),
    kind: z.enum(CORRECTION_KINDS).meta({ description: 'What was wrong.' }),
    claim: publicId
      .nullable()
      .meta({ description: 'Id of the claim of this event that was corrected.' }),
    field: z.enum(CORRECTED_FIELDS).meta({ description: 'The field that was corrected.' }),
    was: z.string().meta({ description: 'What the entry said before.' }),
    now: z.string().meta({ description: 'What it says now.' }),
    why: z.string(),
  },
  correctionFields,
  {
    id: 'Correction',
    description: 'A public note of what an entry said before and says now.',
  },
);

/** What all entries have. */
const entry = {
  id: publicId.meta({ description: 'Never changes, unless an entry had to be renamed.' }),
  aliases: z.array(publicId).meta({ description: 'Ids the entry had before.' }),
  address: publicAddress.meta({ description: 'Its page.' }),
  corrections: z.array(publicCorrection.type),
};

export const publicEvent = publicRecord(
  {
    ...entry,
    title: z.string(),
    date: publicDate.meta({ description: 'When it happened.' }),
    dateBasis: z.string().nullable().meta({ description: 'How the date was worked out.' }),
    datePrintedIn: z
      .array(publicId)
      .meta({ description: 'Ids of the sources that print this date themselves.' }),
    kind: z.enum([...EVENT_KINDS, 'unknown']),
    place: z.string().nullable(),
    summary: z.string(),
    knownSince: publicDay
      .nullable()
      .meta({ description: 'The day by which the first of its sources was certainly public.' }),
    contested: z.boolean().meta({
      description:
        'Whether a claim of it denies or differs from another, or is denied or differed from.',
    }),
    sources: z.array(publicId).meta({ description: 'Ids of all sources it rests on.' }),
    claims: z.array(publicClaim.type),
    body: z.array(publicPassage),
    bodyQuotations: z
      .array(publicQuotation)
      .meta({ description: 'The quotations in the body, in order.' }),
    fieldQuotations: z
      .array(
        publicQuotation.extend({
          field: z.enum(OWN_TEXT_FIELDS).meta({
            description:
              'The field in which it stands: `says` and `scope` are those of a claim and of ' +
              'its figure.',
          }),
          claim: publicId
            .nullable()
            .meta({ description: 'Id of the claim in whose field it stands.' }),
        }),
      )
      .meta({
        description:
          'The quotations in title, summary and the other fields of the event and its ' +
          'claims, but not those under `quotes`.',
      }),
  },
  KINDS.events.schema.shape,
  { id: 'Event', description: 'Something that happened on a date.' },
);

export const publicSource = publicRecord(
  {
    ...entry,
    label: z.string().meta({ description: 'What this site calls the document.' }),
    title: z.string().nullable().meta({ description: 'Its headline, as printed.' }),
    publisher: z.string().nullable(),
    publisherBasis: z
      .string()
      .nullable()
      .meta({ description: 'Where in the document the publisher is named.' }),
    byline: z.string().nullable(),
    published: publicDate.nullable(),
    publishedBasis: z.string().nullable().meta({ description: 'How that date was worked out.' }),
    publicBy: publicDay
      .nullable()
      .meta({ description: 'The day by which it was certainly public.' }),
    url: publicAddress.nullable(),
    archive: publicAddress.nullable().meta({ description: 'A kept copy.' }),
    language: z.string().meta({ description: 'The language it is written in (BCP 47).' }),
    credits: z.array(z.string()).meta({ description: 'Agencies whose material it says it uses.' }),
    damage: z.array(z.string()).meta({ description: 'Where its own text is damaged.' }),
    note: z.array(publicPassage).meta({ description: 'What this site says about it.' }),
    noteQuotations: z
      .array(publicQuotation)
      .meta({ description: 'The quotations in `damage` and `note`, in order.' }),
    fingerprint: z
      .object({
        algorithm: z.string(),
        sequenceLength: z.number(),
        bits: z.number(),
        words: z.number(),
      })
      .nullable()
      .meta({
        description:
          'By what the quotations and figures that rest on it were checked; null: they were not.',
      }),
  },
  KINDS.sources.schema.shape,
  {
    id: 'Source',
    description:
      'One published document that reports events. What it does not print about itself is null.',
  },
);

export const publicActor = publicRecord(
  {
    ...entry,
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    partOf: publicId.nullable().meta({ description: 'Id of the actor it belongs to.' }),
    described: z
      .array(z.object({ as: z.string(), source: publicId }))
      .meta({ description: 'How sources describe the actor, each with the id of the source.' }),
  },
  KINDS.actors.schema.shape,
  {
    id: 'Actor',
    description: 'Someone who says things: a person, a ministry, a government, an organisation.',
  },
);

export const publicMeasure = publicRecord(
  {
    ...entry,
    csv: publicAddress.meta({ description: 'All numbers for it as CSV.' }),
    title: z.string(),
    summary: z.string(),
    unit: z
      .object({ one: z.string(), other: z.string() })
      .meta({ description: 'The unit of one and of many.' }),
  },
  KINDS.measures.schema.shape,
  { id: 'Measure', description: 'A quantity that several actors put numbers on over time.' },
);

export type PublicEvent = z.infer<typeof publicEvent.type>;
export type PublicSource = z.infer<typeof publicSource.type>;
export type PublicActor = z.infer<typeof publicActor.type>;
export type PublicMeasure = z.infer<typeof publicMeasure.type>;
export type PublicCorrection = z.infer<typeof publicCorrection.type>;
export type PublicPassage = z.infer<typeof publicPassage>;
