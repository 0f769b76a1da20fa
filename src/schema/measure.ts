import { z } from 'zod';
import { declareFields, field, group } from './field.ts';
import { sentence, title } from './texts.ts';

const pluralForm = (form: string, example: string) =>
  field(title.optional(), {
    description: `The unit in the form of the language for numbers of the kind “${form}” (CLDR).`,
    example,
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  });

/** What the numbers of a measure are numbers of, by the plural forms of CLDR (UTS 35). */
export const unitFields = declareFields('unit', {
  one: field(title, {
    description: 'The unit of one.',
    example: 'pound',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  other: field(title, {
    description: 'The unit of many.',
    example: 'pounds',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  zero: pluralForm('zero', 'جنيهات'),
  two: pluralForm('two', 'جنيهان'),
  few: pluralForm('few', 'جنيهات'),
  many: pluralForm('many', 'جنيهًا'),
});

/** `content/measures/<id>.yaml`: a quantity that several actors put numbers on over time. */
export const measureFields = declareFields('measure', {
  title: field(title, {
    description: 'What is counted.',
    example: 'The cost of the bridge',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
  summary: field(sentence, {
    description: 'What the numbers do and do not count, in a sentence or two.',
    example: 'What the whole bridge costs, by whoever said so.',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
  unit: field(group(unitFields), {
    description: 'What the numbers are numbers of.',
    example: '{ one: pound, other: pounds }',
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
