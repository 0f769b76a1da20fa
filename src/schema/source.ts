import { z } from 'zod';
import { aliases, corrections, date, httpsAddress, language, sentence, title } from './common.ts';

/**
 * Front matter of `content/sources/<id>.md`: one published document. What the document does not
 * print is left out.
 */
export const sourceSchema = z.strictObject({
  label: title.meta({
    description: 'What this site calls the document. Our words, not its headline.',
    example: 'Report of 24 October on the White House briefing',
  }),
  title: title.optional().meta({
    description: 'The headline, as printed.',
    example: 'White House confirms troop movement',
  }),
  publisher: title
    .optional()
    .meta({ description: 'Who published it, as printed.', example: 'Example News' }),
  publisherBasis: sentence.optional().meta({
    description: 'Where in the document the publisher is named, when it is not named as such.',
    example: 'Named only in the newsletter line below the article.',
  }),
  byline: title.optional().meta({ description: 'The author, as printed.', example: 'Ryan Morgan' }),
  published: date
    .optional()
    .meta({ description: 'The day it was published (EDTF).', example: '2024-10-24' }),
  publishedBasis: sentence.optional().meta({
    description:
      'How that day was worked out. Required unless the document prints it as one exact day.',
    example: 'It prints no date. It says “Wednesday” of a briefing of 23 October.',
  }),
  url: httpsAddress
    .optional()
    .meta({ description: 'Where it can be read.', example: 'https://news.example/article' }),
  archive: httpsAddress.optional().meta({
    description: 'Where a kept copy can be read.',
    example: 'https://archive.example/article',
  }),
  language: language.meta({
    description: 'The language it is written in (BCP 47).',
    example: 'en',
  }),
  credits: z.array(title).default([]).meta({
    description: 'Agencies whose material it says it uses, as printed.',
    example: '[Yonhap, IANS]',
  }),
  damage: z.array(sentence).default([]).meta({
    description:
      'Where its own text is damaged, one sentence each: a missing name, a doubled word.',
    example: '["The name of the spokesperson is missing."]',
  }),
  aliases: aliases.default([]),
  corrections: corrections.default([]),
});

export type SourceFields = z.infer<typeof sourceSchema>;
