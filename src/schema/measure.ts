import { z } from 'zod';
import { declareFields, field, group } from './field.ts';
import { sentence, title } from './texts.ts';

/** What the numbers of a measure are numbers of. */
export const unitFields = declareFields('unit', {
  one: field(title, {
    description: 'The unit of one.',
    example: 'soldier',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  other: field(title, {
    description: 'The unit of many.',
    example: 'soldiers',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
});

/** `content/measures/<id>.yaml`: a quantity that several actors put numbers on over time. */
export const measureFields = declareFields('measure', {
  title: field(title, {
    description: 'What is counted.',
    example: 'North Korean troops in Russia',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
  summary: field(sentence, {
    description: 'What the numbers do and do not count, in a sentence or two.',
    example: 'Soldiers said to be in Russia, by whoever said it.',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
  unit: field(group(unitFields), {
    description: 'What the numbers are numbers of.',
    example: '{ one: soldier, other: soldiers }',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  belowZero: field(z.boolean().optional(), {
    description: '`true`: its numbers may lie below zero.',
    example: 'true',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});
