import { z } from 'zod';
import { day } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { addProblemAt } from './problemOfField.ts';
import { sentence } from './texts.ts';

/** Who was asked about a claim, and what the answer was. */
export const replyFields = declareFields('reply', {
  asked: field(idAmong('actors'), {
    description: 'The actor who was asked about the claim.',
    example: 'kowal-steel',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  on: field(day.optional(), {
    description: 'The day on which the actor was asked. Required where this site asked.',
    example: '2024-11-04',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  answer: field(sentence.optional(), {
    description: 'What the actor answered, in our own words. Left out: the actor did not answer.',
    example: 'It knows of no delay.',
    past: 'with-record',
    ownWords: 'named-source',
    corrected: 'no',
    public: 'json',
  }),
  source: field(idAmong('sources').optional(), {
    description: 'The source that reports it. Left out: this site asked.',
    example: 'echo-march-2019',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

export const replySchema = group(replyFields).superRefine(({ on, source }, context) => {
  if (on !== undefined || source !== undefined) return;
  const message = 'Missing day on which this site asked';
  const tip = 'Say under “on” when it asked, or name the source that reports the answer.';
  addProblemAt([], context, 'missing-field', message, tip);
});

export type Reply = z.infer<typeof replySchema>;
