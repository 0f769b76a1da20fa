import { z } from 'zod';
import { ACTOR_KINDS } from '../schema/actor.ts';
import { CORRECTED_FIELDS, CORRECTION_KINDS } from '../schema/common.ts';
import { SPEAKING_FIELDS } from '../parse/ownWords.ts';
import { EVENT_KINDS, HEDGES, RELATION_KINDS } from '../schema/event.ts';

// The public form of the archive. It is a promise to others, so it is declared apart from what the
// content files and the program use, which may change. While `version` stays the same, fields may
// be added, but none is taken out or comes to mean something else. A field is always there; `null`
// says that no source prints it or that it does not apply.

const day = z.iso.date();
const address = z.url();
const id = z.string();

const publicDate = z
  .object({
    edtf: z.string().meta({
      description: 'The date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1).',
    }),
    earliest: day
      .nullable()
      .meta({ description: 'The first day it can stand for; null: no beginning is known.' }),
    latest: day
      .nullable()
      .meta({ description: 'The last day it can stand for; null: no end is known.' }),
  })
  .meta({
    id: 'Date',
    description:
      'A calendar date, which may be approximate, uncertain or a range. The two days take no account of how approximate or uncertain it is: `edtf` says that with ~, ? and %.',
  });

const publicPassage = z
  .object({
    kind: z.enum(['heading', 'paragraph']),
    text: z.string().meta({ description: 'Plain text, without markup.' }),
    sources: z.array(id).meta({ description: 'Ids of the sources it cites, in that order.' }),
  })
  .meta({
    id: 'Passage',
    description:
      'A heading, or a paragraph with what it rests on. An item of a list is a paragraph too.',
  });

const publicCorrection = z
  .object({
    date: day.meta({ description: 'The day this site made the correction.' }),
    kind: z.enum(CORRECTION_KINDS).meta({ description: 'What was wrong.' }),
    claim: id.nullable().meta({ description: 'Id of the claim of this event that was corrected.' }),
    field: z.enum(CORRECTED_FIELDS).meta({ description: 'The field that was corrected.' }),
    was: z.string().meta({ description: 'What the entry said before.' }),
    now: z.string().meta({ description: 'What it says now.' }),
    why: z.string(),
  })
  .meta({
    id: 'Correction',
    description: 'A public note of what an entry said before and says now.',
  });

const publicFigure = z
  .object({
    measure: id.meta({ description: 'Id of the measure it is a number for.' }),
    hedge: z.enum(HEDGES).meta({
      description:
        'How firmly it is given. `exactly` is a number printed without a hedge; `about` says that both bounds are approximate, `more-than` that the lower one is not reached.',
    }),
    low: z
      .number()
      .nullable()
      .meta({ description: 'Lower bound; null where the hedge gives none (`up-to`).' }),
    high: z.number().nullable().meta({
      description: 'Upper bound; null where the hedge gives none (`at-least`, `more-than`).',
    }),
    asOf: publicDate.meta({ description: 'The time the number is given for.' }),
    scope: z
      .string()
      .nullable()
      .meta({ description: 'What part of the measure it counts; null: the whole.' }),
    expected: z
      .boolean()
      .meta({ description: 'Whether the number is said to be expected, not reached.' }),
    verifiedIn: z.array(id).meta({
      description:
        'Ids of the sources whose text was checked and prints the number; where no one source prints both ends of a range, of those that print them between them. Empty: not verified.',
    }),
  })
  .meta({ id: 'Figure', description: 'One number given for a measure, as its bounds.' });

const publicQuote = z
  .object({
    text: z.string().meta({ description: 'The speaker’s words, as the source prints them.' }),
    source: id.meta({ description: 'Id of the source that prints them.' }),
    verified: z.boolean().meta({
      description: 'Whether the text of the source was checked and has the words just so.',
    }),
  })
  .meta({
    id: 'Quote',
    description:
      'A quotation. The same words printed differently by two sources are two quotations of one claim.',
  });

const publicQuotation = z.object({
  text: z.string(),
  verifiedIn: z.array(id).meta({
    description:
      'Ids of the sources it rests on whose text was checked and has the words just so. Empty: not verified.',
  }),
});

const publicClaim = z
  .object({
    id: id.meta({ description: 'Unique within its event.' }),
    aliases: z
      .array(id)
      .meta({ description: 'Ids it had before, still anchors of the event’s page.' }),
    ref: z.string().meta({ description: '`<event-id>#<claim-id>`: unique in the archive.' }),
    address: address.meta({ description: 'Its place on the event’s page.' }),
    by: id.meta({ description: 'Id of the actor who says it.' }),
    onBehalfOf: id.nullable().meta({ description: 'Id of the actor for whom it is said.' }),
    says: z.string().meta({ description: 'What is said, in the words of this site.' }),
    figure: publicFigure.nullable(),
    quotes: z.array(publicQuote),
    relation: z
      .object({
        kind: z.enum(RELATION_KINDS),
        claim: z.string().meta({ description: '`ref` of the other claim.' }),
      })
      .nullable()
      .meta({ description: 'What the claim does to another claim.' }),
    sources: z.array(id).meta({ description: 'Ids of the sources that report it.' }),
  })
  .meta({
    id: 'Claim',
    description: 'What an actor is reported to have said at or about an event.',
  });

const entry = {
  id: id.meta({ description: 'Never changes, unless an entry had to be renamed.' }),
  aliases: z.array(id).meta({ description: 'Ids the entry had before.' }),
  address: address.meta({ description: 'Its page.' }),
  corrections: z.array(publicCorrection),
};

const publicEvent = z
  .object({
    ...entry,
    title: z.string(),
    date: publicDate.meta({ description: 'When it happened.' }),
    dateBasis: z.string().nullable().meta({ description: 'How the date was worked out.' }),
    datePrintedIn: z
      .array(id)
      .meta({ description: 'Ids of the sources that print this date themselves.' }),
    kind: z.enum([...EVENT_KINDS, 'unknown']),
    place: z.string().nullable(),
    summary: z.string(),
    knownSince: day
      .nullable()
      .meta({ description: 'The day by which the first of its sources was certainly public.' }),
    contested: z.boolean().meta({
      description:
        'Whether a claim of it denies or differs from another, or is denied or differed from.',
    }),
    sources: z.array(id).meta({ description: 'Ids of all sources it rests on.' }),
    claims: z.array(publicClaim),
    body: z.array(publicPassage),
    bodyQuotations: z
      .array(publicQuotation)
      .meta({ description: 'The quotations in the body, in order.' }),
    fieldQuotations: z
      .array(
        publicQuotation.extend({
          field: z.enum(SPEAKING_FIELDS).meta({
            description:
              'The field in which it stands: `says` and `scope` are those of a claim and of its figure.',
          }),
          claim: id.nullable().meta({ description: 'Id of the claim in whose field it stands.' }),
        }),
      )
      .meta({
        description:
          'The quotations in title, summary and the other fields of the event and its claims, but not those under `quotes`.',
      }),
  })
  .meta({ id: 'Event', description: 'Something that happened on a date.' });

const publicSource = z
  .object({
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
    publicBy: day.nullable().meta({ description: 'The day by which it was certainly public.' }),
    url: address.nullable(),
    archive: address.nullable().meta({ description: 'A kept copy.' }),
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
  })
  .meta({
    id: 'Source',
    description:
      'One published document that reports events. What it does not print about itself is null.',
  });

const publicActor = z
  .object({
    ...entry,
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    partOf: id.nullable().meta({ description: 'Id of the actor it belongs to.' }),
    described: z
      .array(z.object({ as: z.string(), source: id }))
      .meta({ description: 'How sources describe the actor, each with the id of the source.' }),
  })
  .meta({
    id: 'Actor',
    description: 'Someone who says things: a person, a ministry, a government, an organisation.',
  });

const publicMeasure = z
  .object({
    ...entry,
    csv: address.meta({ description: 'All numbers for it as CSV.' }),
    title: z.string(),
    summary: z.string(),
    unit: z
      .object({ one: z.string(), other: z.string() })
      .meta({ description: 'The unit of one and of many.' }),
  })
  .meta({ id: 'Measure', description: 'A quantity that several actors put numbers on over time.' });

const publicStory = z
  .object({
    address: address.meta({ description: 'The timeline.' }),
    title: z.string(),
    summary: z.string(),
    language: z.string().meta({ description: 'The language of the entries (BCP 47).' }),
    period: publicDate.meta({ description: 'The time the story covers.' }),
    licence: z
      .object({ name: z.string(), url: address })
      .meta({ description: 'The licence of everything here but quoted words.' }),
  })
  .meta({ id: 'Story', description: 'The subject of the whole archive.' });

/**
 * The one declaration of what `/data/v1/archive.json` contains. `/data/v1/schema.json` is made from
 * it.
 */
export const publicArchiveSchema = z
  .object({
    $schema: address.meta({ description: 'The JSON Schema of this file.' }),
    version: z.literal(1).meta({
      description:
        'While it stays the same, fields may be added, but none is removed or changes its meaning.',
    }),
    story: publicStory,
    events: z.array(publicEvent).meta({ description: 'In the order in which they happened.' }),
    sources: z.array(publicSource).meta({ description: 'In the order of publication.' }),
    actors: z.array(publicActor).meta({ description: 'In the order of their names.' }),
    measures: z.array(publicMeasure).meta({ description: 'In the order of their titles.' }),
  })
  .meta({
    title: 'Dateline archive',
    description:
      'A news story as a timeline in which every statement can be traced to who said it, when, and in which report.',
  });

/**
 * The whole archive as others get it. Every field is described where it is declared, in
 * `publicArchiveSchema`.
 */
export type PublicArchive = z.infer<typeof publicArchiveSchema>;
export type PublicEvent = z.infer<typeof publicEvent>;
export type PublicClaim = z.infer<typeof publicClaim>;
export type PublicFigure = z.infer<typeof publicFigure>;
export type PublicQuotation = z.infer<typeof publicQuotation>;
export type PublicSource = z.infer<typeof publicSource>;
export type PublicActor = z.infer<typeof publicActor>;
export type PublicMeasure = z.infer<typeof publicMeasure>;
export type PublicCorrection = z.infer<typeof publicCorrection>;
export type PublicPassage = z.infer<typeof publicPassage>;
export type PublicDate = z.infer<typeof publicDate>;
