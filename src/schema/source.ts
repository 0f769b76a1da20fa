import { z } from 'zod';
import { dateOrTime, day } from './dateFields.ts';
import { declareFields, field } from './field.ts';
import { idAmong } from './ids.ts';
import { listOf } from './list.ts';
import { knownLanguage } from './languageTag.ts';
import { namingFields } from './names.ts';
import { sourceStatus } from './status.ts';
import { headline, sentence, title } from './texts.ts';
import { versionSchema } from './version.ts';
import { documentAddress } from './webAddress.ts';

/** What a source can be. */
export const SOURCE_KINDS = ['article', 'document', 'post', 'broadcast', 'dataset'] as const;

/**
 * Front matter of `content/sources/<id>.md`: one published document. What the document does not
 * print is left out.
 */
export const sourceFields = declareFields('source', {
  label: field(title, {
    description: 'What this site calls the document. Our words, not its headline.',
    example: 'The Echo of 15 March 2019',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'words',
    public: 'table',
  }),
  title: field(headline.optional(), {
    description: 'The headline, as printed.',
    example: 'Bridge a year late, council admits',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'words',
    public: 'table',
  }),
  ...namingFields,
  publisher: field(title.optional(), {
    description: 'Who published it, as printed.',
    example: 'Example News',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'words',
    public: 'table',
  }),
  publisherBasis: field(sentence.optional(), {
    description: 'Where in the document the publisher is named, when it is not named as such.',
    example: 'Named only in the newsletter line below the article.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'json',
  }),
  byline: field(title.optional(), {
    description: 'The author, as printed.',
    example: 'Ryan Morgan',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'words',
    public: 'table',
  }),
  published: field(dateOrTime.optional(), {
    description:
      'The day it was published (EDTF). It may carry the time, as printed, as in ' +
      '2024-10-24T14:05Z or 2024-10-24T14:05+09:00.',
    example: '2024-10-24',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'date',
    public: 'table',
  }),
  publishedBasis: field(sentence.optional(), {
    description:
      'How that day was worked out. Required unless the document prints it as one exact ' + 'day.',
    example: 'It prints no date. It says “Wednesday” of a briefing of 23 October.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'table',
  }),
  publishedBoundIn: field(listOf(idAmong('sources')).default([]), {
    description:
      'The sources that print what bounds that day where it was worked out, maybe itself.',
    example: '[echo-march-2019, fenland-post-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  publishedAssumes: field(sentence.optional(), {
    description:
      'What that day assumes beyond what any source prints, in one sentence. Pages then call it ' +
      'assumed.',
    example: 'A weekday named alone is taken to be the last one before the report.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'table',
  }),
  url: field(documentAddress.optional(), {
    description: 'Where it can be read. Plain http:// is shown as text and not linked to.',
    example: 'https://news.example/article',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  archive: field(documentAddress.optional(), {
    description: 'Where a kept copy can be read.',
    example: 'https://archive.example/article',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  accessed: field(day.optional(), {
    description: 'The day on which this site read it.',
    example: '2024-11-07',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  kind: field(z.enum(SOURCE_KINDS).optional(), {
    description: `What it is: ${SOURCE_KINDS.join(', ')}.`,
    example: 'article',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  language: field(knownLanguage.optional(), {
    description:
      'The language it is written in (BCP 47). Left out where nobody knows it: pages say so, and ' +
      'no number in it is called verified.',
    example: 'en',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  quotedFreely: field(sentence.optional(), {
    description:
      'Why all of it may be quoted, where it may: a transcript, a press release, a document in ' +
      'the public domain. Its fingerprint, taken after this is said, then proves all its words; ' +
      'else it proves those alone that the document itself sets in quotation marks.',
    example: 'A transcript that the ministry published for anyone to use.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'json',
  }),
  credits: field(listOf(title).default([]), {
    description: 'Agencies whose material it says it uses, as printed.',
    example: '[Coast News Agency]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  damage: field(listOf(sentence).default([]), {
    description:
      'Where its own text is damaged, one sentence each: a missing name, a doubled word.',
    example: '["The name of the spokesperson is missing."]',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  versions: field(z.array(versionSchema).default([]), {
    description:
      'How it read at different times, in the order in which that was seen: an article may ' +
      'change within the day. Each may have a fingerprint.',
    example: '[{ seen: 2024-10-24T14:05Z }, { seen: 2024-10-25, changed: "…" }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  ...sourceStatus,
});
