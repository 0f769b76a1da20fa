import { z } from 'zod';
import { date } from './dateFields.ts';
import { declareFields, field, group } from './field.ts';
import { id } from './ids.ts';
import { listOf } from './list.ts';
import { addProblemAt } from './problemOfField.ts';
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
    example: 'White House National Security Communications Advisor',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  source: field(id, {
    description: 'The source that prints it.',
    example: 'white-house-briefing-report',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

export const NAME_KINDS = ['former', 'spelling', 'other'] as const;

/** Another name than the present one by which an actor is or was known. */
export const nameFields = declareFields('name', {
  name: field(title, {
    description: 'The name, as printed.',
    example: 'Twitter',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  kind: field(z.enum(NAME_KINDS), {
    description:
      `${NAME_KINDS.join(', ')}. What was said while a former name was in use is shown under it, ` +
      'with the present name beside it.',
    example: 'former',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  from: field(date.optional(), {
    description: 'When the name came into use.',
    example: '2006-07',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  until: field(date.optional(), {
    description: 'When it was last in use.',
    example: '2023-07-22',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  source: field(id.optional(), {
    description: 'The source that prints it.',
    example: 'yonhap-ians-report',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

const nameSchema = group(nameFields).superRefine(({ from, until }, context) => {
  if (!from?.earliest || !until?.latest || until.latest >= from.earliest) return;
  const message = `Unexpected date “${until.edtf}”, expected one that is not before “from”`;
  addProblemAt(['until'], context, 'date-form', message, 'Swap the two dates, or correct one.');
});

export type ActorName = z.infer<typeof nameSchema>;

/** `content/actors/<id>.yaml`: someone who says things. */
export const actorFields = declareFields('actor', {
  name: field(title, {
    description: 'The present name, as printed.',
    example: 'John Kirby',
    past: 'own-rule',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
  nameInSentence: field(title.optional(), {
    description: 'The name as it stands after “for”, where the language asks for another form.',
    example: 'the United States',
    past: 'own-rule',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'no',
  }),
  names: field(listOf(nameSchema).default([]), {
    description:
      'Other names by which the actor is or was known: a former name, another spelling. Pages, ' +
      'filters and data say that they are names of one actor.',
    example: '[{ name: Twitter, kind: former, until: 2023-07-22 }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
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
  partOf: field(id.optional(), {
    description: 'The actor it belongs to.',
    example: 'united-states',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  members: field(listOf(id).default([]), {
    description:
      'The actors who speak together as this one, which is a group or an organisation. What it ' +
      'says stands on their pages too, marked as said together.',
    example: '[japan, new-zealand]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  described: field(listOf(group(descriptionFields)).default([]), {
    description: 'How sources describe the actor.',
    example: '[{ as: Defence Secretary, source: yonhap-ians-report }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});
