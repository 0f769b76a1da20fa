import { z } from 'zod';
import { dayOrTime } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { sentence } from './texts.ts';
import { documentAddress } from './webAddress.ts';

/** The same source as it was seen at one moment. */
export const versionFields = declareFields('version', {
  seen: field(dayOrTime, {
    description: 'The day on which it read so, maybe with the time, as in 2024-10-24T14:05Z.',
    example: '2024-10-24T14:05Z',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  url: field(documentAddress.optional(), {
    description: 'Where this version can be read, if not where the source can.',
    example: 'https://news.example/article?version=2',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  archive: field(documentAddress.optional(), {
    description: 'Where a kept copy of this version can be read.',
    example: 'https://archive.example/20241024140500/article',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  changed: field(sentence.optional(), {
    description: 'What is different from the version before, in our own words.',
    example: 'The cost is gone.',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
});

export const versionSchema = group(versionFields);

export type Version = z.infer<typeof versionSchema>;
