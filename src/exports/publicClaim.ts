import { z } from 'zod';
import { claimFields, quoteFields, RELATION_KINDS } from '../schema/claim.ts';
import { figureFields, HEDGES } from '../schema/figure.ts';
import { publicAddress, publicId, publicDate } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';

// The public form of the archive. It is a promise to others, so it is declared apart from what the
// content files and the program use, which may change. While `version` stays the same, fields may
// be added, but none is taken out or comes to mean something else. A field is always there; `null`
// says that no source prints it or that it does not apply.

export const publicFigure = publicRecord(
  {
    measure: publicId.meta({ description: 'Id of the measure it is a number for.' }),
    hedge: z.enum(HEDGES).meta({
      description:
        'How firmly it is given. `exactly` is a number printed without a hedge; `about` says ' +
        'that both bounds are approximate, `more-than` that the lower one is not reached.',
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
    verifiedIn: z.array(publicId).meta({
      description:
        'Ids of the sources whose text was checked and prints the number; where no one ' +
        'source prints both ends of a range, of those that print them between them. Empty: ' +
        'not verified.',
    }),
  },
  figureFields,
  { id: 'Figure', description: 'One number given for a measure, as its bounds.' },
  ['value'],
);

export const publicQuote = publicRecord(
  {
    text: z.string().meta({ description: 'The speaker’s words, as the source prints them.' }),
    source: publicId.meta({ description: 'Id of the source that prints them.' }),
    verified: z.boolean().meta({
      description: 'Whether the text of the source was checked and has the words just so.',
    }),
  },
  quoteFields,
  {
    id: 'Quote',
    description:
      'A quotation. The same words printed differently by two sources are two quotations of ' +
      'one claim.',
  },
);

export const publicQuotation = z.object({
  text: z.string(),
  verifiedIn: z.array(publicId).meta({
    description:
      'Ids of the sources it rests on whose text was checked and has the words just so. ' +
      'Empty: not verified.',
  }),
});

export const publicClaim = publicRecord(
  {
    id: publicId.meta({ description: 'Unique within its event.' }),
    aliases: z
      .array(publicId)
      .meta({ description: 'Ids it had before, still anchors of the event’s page.' }),
    ref: z.string().meta({ description: '`<event-id>#<claim-id>`: unique in the archive.' }),
    address: publicAddress.meta({ description: 'Its place on the event’s page.' }),
    by: publicId.meta({ description: 'Id of the actor who says it.' }),
    onBehalfOf: publicId.nullable().meta({ description: 'Id of the actor for whom it is said.' }),
    says: z.string().meta({ description: 'What is said, in the words of this site.' }),
    figure: publicFigure.type.nullable(),
    quotes: z.array(publicQuote.type),
    relation: z
      .object({
        kind: z.enum(RELATION_KINDS),
        claim: z.string().meta({ description: '`ref` of the other claim.' }),
      })
      .nullable()
      .meta({ description: 'What the claim does to another claim.' }),
    sources: z.array(publicId).meta({ description: 'Ids of the sources that report it.' }),
  },
  claimFields,
  {
    id: 'Claim',
    description: 'What an actor is reported to have said at or about an event.',
  },
);

export type PublicClaim = z.infer<typeof publicClaim.type>;
export type PublicFigure = z.infer<typeof publicFigure.type>;
export type PublicQuotation = z.infer<typeof publicQuotation>;
