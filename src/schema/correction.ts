import { z } from 'zod';
import { inOrder } from '../basics/lists.ts';
import { actorFields } from './actor.ts';
import { BODY, correctedNames } from './correctable.ts';
import { day } from './dateFields.ts';
import { eventFields } from './event.ts';
import { declareFields, field, group } from './field.ts';
import { id } from './ids.ts';
import { measureFields } from './measure.ts';
import { placeFields } from './place.ts';
import { sourceFields } from './source.ts';
import { sentence } from './texts.ts';
import { threadFields } from './thread.ts';

export const CORRECTION_KINDS = [
  'fact',
  'figure',
  'quotation',
  'date',
  'attribution',
  'wording',
] as const;

/**
 * The order of these fields in every list, as it was from the beginning. Fields that are not named
 * here follow.
 */
const FIRST = [
  'title',
  'summary',
  'place',
  'date',
  'says',
  'figure',
  'quote',
  'by',
  'body',
  'label',
  'publisher',
  'byline',
  'published',
  'name',
  'other',
] as const;

/**
 * What a correction changed: a field that its schema declares to be correctable, the body of an
 * event, or `other`. That is for what the pages of earlier days do not show, so nothing of it has
 * to be undone.
 */
export const CORRECTED_FIELDS = inOrder(
  [
    ...correctedNames(eventFields),
    ...correctedNames(sourceFields),
    ...correctedNames(actorFields),
    ...correctedNames(measureFields),
    ...correctedNames(placeFields),
    ...correctedNames(threadFields),
    BODY.name,
    'other' as const,
  ],
  FIRST,
);

/** A dated, public note of what an entry said before and says now. */
export const correctionFields = declareFields('correction', {
  date: field(day, {
    description: 'The day this site made the correction.',
    example: '2024-11-02',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  kind: field(z.enum(CORRECTION_KINDS), {
    description: `What was wrong: ${CORRECTION_KINDS.join(', ')}.`,
    example: 'figure',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  claim: field(id.optional(), {
    description: 'The claim of this event that was corrected, if it was one.',
    example: 'a-year-late',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  field: field(z.enum(CORRECTED_FIELDS), {
    description:
      `The field that was corrected: ${CORRECTED_FIELDS.join(', ')}. ` +
      'The pages of earlier days show what it said before, but the dates of today; other is for ' +
      'what they do not show.',
    example: 'figure',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  was: field(sentence, {
    description:
      'What the entry said before: the words alone that changed; a date or a figure whole, ' +
      'as in about 3000 or [10000, 12000].',
    example: '"about 3000"',
    past: 'with-record',
    ownWords: 'history',
    corrected: 'no',
    public: 'json',
  }),
  now: field(sentence, {
    description: 'What it says now, in the same form.',
    example: '"at-least 3000"',
    past: 'with-record',
    ownWords: 'history',
    corrected: 'no',
    public: 'json',
  }),
  why: field(sentence, {
    description: 'Why it was changed.',
    example: 'The report prints “at least”.',
    past: 'with-record',
    ownWords: 'history',
    corrected: 'no',
    public: 'json',
  }),
});

export const correctionSchema = group(correctionFields);

export type Correction = z.infer<typeof correctionSchema>;
