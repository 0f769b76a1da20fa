import { z } from 'zod';
import { day } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { claimAddress, id, idAmong } from './ids.ts';
import { addProblemAt } from './problemOfField.ts';
import { sentence } from './texts.ts';

/*
 * What becomes of an entry that turned out wrong. Its address stays, and its page says so.
 */

const date = field(day, {
  description: 'The day on which this site did it.',
  example: '2024-12-02',
  past: 'with-record',
  ownWords: 'no',
  corrected: 'no',
  public: 'json',
});

const why = field(sentence, {
  description: 'Why, in a sentence.',
  example: 'The report was about another briefing.',
  past: 'with-record',
  ownWords: 'history',
  corrected: 'no',
  public: 'json',
});

const NOW = {
  description: 'What holds now, in a sentence.',
  example: 'No briefing on this day is known.',
  past: 'with-record',
  ownWords: 'any-source',
  corrected: 'no',
  public: 'json',
} as const;

const now = field(sentence.optional(), NOW);

/** Why an event was withdrawn, or a source retracted. */
const noticeFields = declareFields('notice', { date, why, now: field(sentence, NOW) });

/** Which claim an old one became. */
const movedClaimFields = declareFields('moved claim', {
  claim: field(id, {
    description: 'The claim of this event.',
    example: 'a-year-late',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  to: field(claimAddress, {
    description: 'The claim that it became.',
    example: '2019-03-14-delay-announced#a-year-late',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

/** Where an event went that was merged into another. */
const mergeFields = declareFields('merge', {
  into: field(idAmong('events'), {
    description: 'The event that it was merged into.',
    example: '2019-03-14-delay-announced',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  date,
  why,
  now,
  claims: field(z.array(group(movedClaimFields)).default([]), {
    description:
      'Which claims its claims became. One that is not listed became the claim of the same id; ' +
      'where there is none, its place leads to the event.',
    example: '[{ claim: late, to: 2019-03-14-delay-announced#a-year-late }]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

/** The later version of a source. */
const replacementFields = declareFields('replacement', {
  by: field(idAmong('sources'), {
    description: 'The source that is the later version.',
    example: 'echo-march-2019-2',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  date,
  why,
  now,
});

export type Merge = z.infer<ReturnType<typeof group<typeof mergeFields>>>;

/** The fields of an event for its later life, in which a new file has none. */
export const eventStatus = {
  withdrawn: field(group(noticeFields).optional(), {
    description:
      'The entry was wrong as a whole. It stays, marked; its numbers stand on no chart, and it ' +
      'contests nothing.',
    example: '{ date: 2024-12-02, why: "…", now: "…" }',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  merged: field(group(mergeFields).optional(), {
    description: 'The entry told of the same as another. A small page stays and leads to it.',
    example: '{ into: 2019-03-14-delay-announced, date: 2019-12-02, why: "…" }',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
};

/** The same of a source. */
export const sourceStatus = {
  retracted: field(group(noticeFields).optional(), {
    description: 'Its publisher took it back. `date` is the day on which this site said so.',
    example: '{ date: 2024-12-02, why: "…", now: "…" }',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  replaced: field(group(replacementFields).optional(), {
    description: 'There is a later version of it, which has a file of its own.',
    example: '{ by: echo-march-2019-2, date: 2019-12-02, why: "…" }',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
};

/** The names of these fields. */
export const STATUS_FIELDS = Object.keys({ ...eventStatus, ...sourceStatus });

/** Refuses two of these fields in one entry. */
export const onlyOne =
  <Name extends string>(first: Name, second: Name) =>
  (entry: Readonly<Partial<Record<Name, unknown>>>, context: z.RefinementCtx): void => {
    if (entry[first] === undefined || entry[second] === undefined) return;
    const message = `Unexpected status beside “${first}”`;
    addProblemAt([second], context, 'ended-twice', message);
  };
