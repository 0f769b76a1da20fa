import { z } from 'zod';
import { date, httpsAddress, id, language, sentence, title } from './common.ts';

/** `content/story.yaml`: the subject of the whole site. */
export const storySchema = z.strictObject({
  title: title.meta({
    description: 'The name of the story, the heading of the timeline.',
    example: 'North Korean troops in Russia',
  }),
  summary: sentence.meta({
    description: 'What the story is about, in a sentence or two.',
    example: 'What was reported, by whom, and when.',
  }),
  language: language.meta({
    description: 'Language of the entries and of the site’s own words (BCP 47).',
    example: 'en',
  }),
  period: date.meta({
    description: 'The time the story covers. An event outside it is taken for a slip of the pen.',
    example: '2024-10/2024-11',
  }),
  licence: z
    .strictObject({
      name: title.meta({
        description: 'Name of the licence of the content.',
        example: 'CC BY 4.0',
      }),
      url: httpsAddress.meta({
        description: 'Where the licence can be read.',
        example: 'https://creativecommons.org/licenses/by/4.0/',
      }),
    })
    .meta({
      description: 'The licence of the content.',
      example: '{ name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }',
    }),
  site: httpsAddress.meta({
    description:
      'The address the site will have. A path in it makes the site work under that path.',
    example: 'https://user.github.io/repo/',
  }),
  repository: httpsAddress.optional().meta({
    description:
      'Where the content files can be edited. Without it pages name the file but do not link to it.',
    example: 'https://github.com/user/repo',
  }),
  measure: id.optional().meta({
    description: 'The measure whose chart stands at the head of the timeline.',
    example: 'troops-in-russia',
  }),
});

export type Story = z.infer<typeof storySchema>;
