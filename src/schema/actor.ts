import { z } from 'zod';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { listOf } from './list.ts';
import { namingFields } from './names.ts';
import { title } from './texts.ts';

export const ACTOR_KINDS = [
  'person',
  'office',
  'government',
  'agency',
  'organisation',
  'group',
  'publication',
] as const;

/** What an actor with members is. */
export const KINDS_WITH_MEMBERS: readonly (typeof ACTOR_KINDS)[number][] = [
  'organisation',
  'group',
];

/** How one source describes an actor. */
export const descriptionFields = declareFields('description', {
  as: field(title, {
    description: 'The office or description, as printed.',
    example: 'council leader',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  source: field(idAmong('sources'), {
    description: 'The source that prints it.',
    example: 'echo-march-2019',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

/** `content/actors/<id>.yaml`: someone who says things. */
export const actorFields = declareFields('actor', {
  name: field(title, {
    description: 'The present name, as printed.',
    example: 'Owen Brandt',
    past: 'own-rule',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
  nameInSentence: field(title.optional(), {
    description: 'The name as it stands after “for”, where the language asks for another form.',
    example: 'the county council',
    past: 'own-rule',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'no',
  }),
  ...namingFields,
  kind: field(z.enum(ACTOR_KINDS), {
    description:
      `What it is: ${ACTOR_KINDS.join(', ')}. ` +
      'A publication speaks where a report says something in its own voice.',
    example: 'person',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  partOf: field(idAmong('actors').optional(), {
    description: 'The actor it belongs to.',
    example: 'council',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  members: field(listOf(idAmong('actors')).default([]), {
    description:
      'The actors who speak together as this one, which is a group or an organisation. What it ' +
      'says stands on their pages too, marked as said together.',
    example: '[council, county]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  described: field(listOf(group(descriptionFields)).default([]), {
    description: 'How sources describe the actor.',
    example: '[{ as: council leader, source: echo-march-2019 }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});
