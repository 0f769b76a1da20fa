import { z } from 'zod';
import { aliases, corrections, sentence, title } from './common.ts';

/** `content/measures/<id>.yaml`: a quantity that several actors put numbers on over time. */
export const measureSchema = z.strictObject({
  title: title.meta({ description: 'What is counted.', example: 'North Korean troops in Russia' }),
  summary: sentence.meta({
    description: 'What the numbers do and do not count, in a sentence or two.',
    example: 'Soldiers said to be in Russia, by whoever said it.',
  }),
  unit: z
    .strictObject({
      one: title.meta({ description: 'The unit of one.', example: 'soldier' }),
      other: title.meta({ description: 'The unit of many.', example: 'soldiers' }),
    })
    .meta({
      description: 'What the numbers are numbers of.',
      example: '{ one: soldier, other: soldiers }',
    }),
  aliases: aliases.default([]),
  corrections: corrections.default([]),
});

export type MeasureFields = z.infer<typeof measureSchema>;
