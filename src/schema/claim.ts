import { z } from 'zod';
import { dateOrTime } from './dateFields.ts';
import { draft } from './draft.ts';
import { declareFields, field, group } from './field.ts';
import { figureSchema } from './figure.ts';
import { givenId, idAmong } from './ids.ts';
import { listOf } from './list.ts';
import { addProblemAt } from './problemOfField.ts';
import { quoteSchema } from './quote.ts';
import { relationSchema } from './relation.ts';
import { replySchema } from './reply.ts';
import { claimSuppressed } from './suppression.ts';
import { sentence } from './texts.ts';

/** In place of an occasion: nothing prints when the claim was made. No event has such an id. */
export const UNKNOWN_OCCASION = 'unknown';

/** What an actor is reported to have said about an event. */
export const claimFields = declareFields('claim', {
  id: field(givenId, {
    description: 'Its name on the event’s page, the part of its address after #.',
    example: 'a-year-late',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  by: field(idAmong('actors'), {
    description: 'The actor who says it.',
    example: 'owen-brandt',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'actor',
    public: 'table',
  }),
  onBehalfOf: field(idAmong('actors').optional(), {
    description: 'The actor for whom it is said.',
    example: 'council',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  via: field(listOf(idAmong('actors')).default([]), {
    description:
      'The actors through whom it reached its sources, as these print it: an agency, a ' +
      'spokesperson, another outlet.',
    example: '[coast-news-agency]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  occasion: field(idAmong('events').optional(), {
    description:
      'The event at which it was said, whose kind is an occasion of speech: a briefing, an ' +
      'interview, a hearing … Left out: its own event, where that is one. `unknown`: nothing ' +
      'prints when it was said.',
    example: '2019-03-14-delay-announced',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  said: field(dateOrTime.optional(), {
    description:
      'When it was said (EDTF), where no entry tells of the occasion. One day may carry its time.',
    example: '2024-10-22',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'date',
    public: 'table',
  }),
  saidBasis: field(sentence.optional(), {
    description: 'How the date under `said` was worked out, where no source prints it.',
    example: 'The report of Thursday 24 October says “on Tuesday”.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'table',
  }),
  saidBoundIn: field(listOf(idAmong('sources')).default([]), {
    description: 'The sources that print what bounds that date where it was worked out.',
    example: '[echo-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  saidAssumes: field(sentence.optional(), {
    description:
      'What that date assumes beyond what any source prints, in one sentence. Pages then call it ' +
      'assumed.',
    example: 'A weekday named alone is taken to be the last one before the report.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'table',
  }),
  says: field(sentence, {
    description: 'What is said, in our own words, one sentence.',
    example: 'The bridge will open a year later than planned.',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'table',
  }),
  figure: field(figureSchema.optional(), {
    description: 'A number given for a measure.',
    example: '{ measure: cost, value: 21000000, hedge: at-least, asOf: 2019-03-14 }',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'figure',
    public: 'table',
  }),
  quotes: field(listOf(quoteSchema).default([]), {
    description:
      'The speaker’s own words. The same words printed differently by two sources are two quotes ' +
      'of one claim.',
    example: '[{ text: a year behind, source: echo-march-2019 }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  relations: field(z.array(relationSchema).default([]), {
    description: 'What the claim does to other claims.',
    example: '[{ kind: denies, claim: 2019-03-14-delay-announced#steel-came-late }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  replies: field(listOf(replySchema).default([]), {
    description: 'Who was asked about the claim, and what they answered or that they did not.',
    example: '[{ asked: kowal-steel, on: 2019-11-06, answer: It says that it is not so. }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  sources: field(listOf(idAmong('sources')).min(1), {
    description: 'The sources that report it.',
    example: '[echo-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  aliases: field(z.array(givenId).default([]), {
    description: 'Ids that the claim had before. Links to them still lead to it.',
    example: '[late]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  suppressed: claimSuppressed,
  draft,
});

/** What a claim says of when it was made. */
interface WhenSaid {
  occasion?: string | undefined;
  said?: unknown;
  saidBasis?: string | undefined;
  saidBoundIn: readonly string[];
  saidAssumes?: string | undefined;
}

/** The first field of a claim that says how the date under `said` is known. */
function groundOfSaid({ saidBasis, saidBoundIn, saidAssumes }: WhenSaid): string | undefined {
  if (saidBasis !== undefined) return 'saidBasis';
  if (saidBoundIn.length > 0) return 'saidBoundIn';
  return saidAssumes === undefined ? undefined : 'saidAssumes';
}

/**
 * Refuses a claim that says twice when it was made, or how a date is known that it does not give:
 * no page would show that.
 */
function saidOnce(claim: WhenSaid, context: z.RefinementCtx): void {
  const { occasion, said } = claim;
  if (said === undefined) {
    const ground = groundOfSaid(claim);
    if (ground === undefined) return;
    const message = 'Missing “said” for what is given';
    const tip = 'Give the date under “said”, or take this out: an occasion has a date of its own.';
    addProblemAt([ground], context, 'missing-field', message, tip);
    return;
  }
  if (occasion === undefined) return;
  addProblemAt(['said'], context, 'said-twice', 'Unexpected date beside the occasion of a claim');
}

export const claimSchema = group(claimFields).superRefine(saidOnce);

export type Claim = z.infer<typeof claimSchema>;

/** A claim in a file of its own: the file’s name is its id. */
export const claimFileSchema = group(claimFields).omit({ id: true }).superRefine(saidOnce);

export type ClaimFileFields = z.infer<typeof claimFileSchema>;
