import type { z } from 'zod';
import { date } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { language } from './languageTag.ts';
import { namedInLanguage, storyKinds } from './storyKinds.ts';
import { sentence, title } from './texts.ts';
import { branchName, contactAddress, httpsAddress } from './webAddress.ts';
import { repositoryAddress, siteAddress } from './webAddress.ts';

/** The licence of the content. */
export const licenceFields = declareFields('licence', {
  name: field(title, {
    description: 'Name of the licence of the content.',
    example: 'CC BY 4.0',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  url: field(httpsAddress, {
    description: 'Where the licence can be read.',
    example: 'https://creativecommons.org/licenses/by/4.0/',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

/** `content/story.yaml`: the subject of the whole site. */
export const storyFields = declareFields('story', {
  title: field(title, {
    description: 'The name of the story, the heading of the timeline.',
    example: 'The Alder bridge',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'json',
  }),
  summary: field(sentence, {
    description: 'What the story is about, in a sentence or two.',
    example: 'What was reported, by whom, and when.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'json',
  }),
  language: field(language, {
    description: 'Language of the entries and of the site’s own words (BCP 47).',
    example: 'en',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  period: field(date, {
    description: 'The time the story covers. An event outside it is taken for a slip of the pen.',
    example: '2024-10/2024-11',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  focus: field(date.optional(), {
    description:
      'The time that the story itself tells of, within its period. What lies wholly before it ' +
      'is background: it is folded where a page tells what was known, and in no picture of the ' +
      'threads.',
    example: '2024-10/2024-11',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  kinds: field(storyKinds.default([]), {
    description:
      'Kinds of event that this story has beside the common ones, of which “Kinds of event” ' +
      'below has the list.',
    example: '[{ id: bridge-closure, names: { en: Closure of a bridge } }]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  licence: field(group(licenceFields), {
    description: 'The licence of the content.',
    example: '{ name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  publisher: field(title.optional(), {
    description: 'Who publishes the site and answers for it.',
    example: 'The Eastmere Archive',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  contact: field(contactAddress, {
    description:
      'How to reach them: an e-mail address, or a page that begins with https://. Errors are ' +
      'reported there where no repository is named.',
    example: 'desk@eastmere.example',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  site: field(siteAddress, {
    description:
      'The address the site will have. A path in it makes the site work under that path.',
    example: 'https://user.github.io/repo/',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'no',
  }),
  repository: field(repositoryAddress.optional(), {
    description:
      'Where the content files can be edited: on GitHub, GitLab, Codeberg, Forgejo or Gitea. ' +
      'Without it pages name the file but do not link to it.',
    example: 'https://github.com/user/repo',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'no',
  }),
  branch: field(branchName.default('main'), {
    description: 'The branch of the repository that is published. Left out: main.',
    example: 'trunk',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'no',
  }),
  measure: field(idAmong('measures').optional(), {
    description: 'The measure whose chart stands at the head of the timeline.',
    example: 'cost',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'no',
  }),
});

export const storySchema = group(storyFields).superRefine(namedInLanguage);

export type Story = z.infer<typeof storySchema>;
