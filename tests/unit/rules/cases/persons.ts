import type { Case } from '../../../support/case.ts';
import { ACTOR, CONTENT, DENIAL, edited, EVENT, STORY } from '../../../support/content.ts';
import { event } from './support.ts';

const about = (person: string) =>
  edited(EVENT, 'summary: A first count.', `summary: A first count.\nabout: [${person}]`);

/** The event with another summary, and about somebody of a name. */
const named = (name: string, summary: string) =>
  edited(
    EVENT,
    'summary: A first count.',
    `summary: ${JSON.stringify(summary)}\nabout: [{ name: ${name}, role: who saw }]`,
  );

const IN_SUMMARY =
  'content/events/2024-03-04-count.md:7:10 private-name: Unexpected name of a private person, ' +
  'as event “2024-03-04-count” has it | ' +
  'Say who it is by the role, or say under publicBecause why the name is public.';

const IN_ID =
  'private-name: Unexpected name in an id, of a private person, as event “2024-03-04-count” has ' +
  'it | Choose another id.';

const moss = { 'actors/edda-moss.yaml': 'name: Edda Moss\nkind: person\n' };

/** What is reported of the people whom an event is about. */
export const PERSONS: readonly Case[] = [
  {
    name: 'a private person, named under about alone',
    files: about('{ name: Edda, role: who saw }'),
    says: [],
  },
  { name: 'a minor without a name', files: about('{ role: a child, minor: true }'), says: [] },
  { name: 'a speaker', files: about('{ actor: ada-lund, role: who counted }'), says: [] },
  {
    name: 'a minor with a name',
    files: about('{ name: Edda, role: a child, minor: true }'),
    says: [
      'content/events/2024-03-04-count.md:8:17 person-form: Unexpected name of a minor in ' +
        '“name” of the person “a child” | Leave it out: the role says who it is.',
    ],
  },
  {
    name: 'a name beside an actor, and a reason without a name',
    files: about('{ name: Ada, actor: ada-lund, role: a }, { role: b, publicBecause: An office. }'),
    says: [
      'content/events/2024-03-04-count.md:8:17 person-form: Unexpected name beside an actor ' +
        'in “name” of the person “a” | Leave it out: the actor has a name.',
      'content/events/2024-03-04-count.md:8:76 person-form: Unexpected reason without a ' +
        'name in “publicBecause” of the person “b” | Give the name, or leave it out.',
    ],
  },
  {
    name: 'an unknown actor',
    files: about('{ actor: ada-lunt, role: who counted }'),
    says: [
      'content/events/2024-03-04-count.md:8:18 unknown-reference: Unexpected actor “ada-lunt”, ' +
        'which does not exist | Did you mean “ada-lund”?',
    ],
  },
  {
    name: 'the name of a private person in a summary and in the text, and a longer word with it',
    files: edited(
      EVENT,
      'summary: A first count.',
      'summary: EDDA  MOSS saw Edda Mossgrove.\nabout: [{ name: Edda Moss, role: who saw }]',
    ),
    says: [
      'content/events/2024-03-04-count.md:7:10 private-name: Unexpected name of a private ' +
        'person, as event “2024-03-04-count” has it | ' +
        'Say who it is by the role, or say under publicBecause why the name is public.',
    ],
  },
  {
    name: 'the name of a private person turned round, with another accent, and in an id',
    files: {
      ...edited(
        EVENT,
        'summary: A first count.',
        'summary: Moss, Édda J. saw it.\nabout: [{ name: Edda Moss, role: who saw }]',
      ),
      'events/2024-03-06-moss-edda.md': event('date: 2024-03-06\ndatePrintedIn: [gazette]\n'),
    },
    says: [
      'content/events/2024-03-04-count.md:7:10 private-name: Unexpected name of a private ' +
        'person, as event “2024-03-04-count” has it | ' +
        'Say who it is by the role, or say under publicBecause why the name is public.',
      'content/events/2024-03-06-moss-edda.md:1:1 private-name: Unexpected name in an id, of a ' +
        'private person, as event “2024-03-04-count” has it | Choose another id.',
    ],
  },
  {
    name: 'a reason to name a minor',
    files: about('{ role: a child, minor: true, publicBecause: She won the race. }'),
    says: [
      'content/events/2024-03-04-count.md:8:54 person-form: Unexpected reason to name a ' +
        'minor in “publicBecause” of the person “a child” | Leave it out: the role says who ' +
        'it is.',
    ],
  },
  {
    name: 'another name of an actor in place of the actor',
    files: {
      ...about('{ name: Ada Lundt, role: who saw }'),
      [ACTOR]: `${CONTENT[ACTOR]}names: [{ name: Ada Lundt, kind: spelling, source: gazette }]\n`,
    },
    says: [
      'content/events/2024-03-04-count.md:8:17 private-name: Unexpected name of an actor, ' +
        'expected the actor | Write “actor: ada-lund” in its place.',
    ],
  },
  {
    name: 'a reason that is none',
    files: about('{ name: Edda, role: b, publicBecause: yes }'),
    says: [
      'content/events/2024-03-04-count.md:8:47 person-form: Unexpected word in ' +
        '“publicBecause” of the person “b”, expected a reason | Say why in one sentence.',
    ],
  },
  {
    name: 'the name of a speaker in place of the speaker',
    files: about('{ name: ADA LUND, role: who counted }'),
    says: [
      'content/events/2024-03-04-count.md:8:17 private-name: Unexpected name of an actor, ' +
        'expected the actor | Write “actor: ada-lund” in its place.',
    ],
  },
  {
    name: 'a person without a word of her own, who has an entry',
    files: { ...about('{ actor: edda-moss, role: who saw }'), ...moss },
    says: [
      'content/events/2024-03-04-count.md:8:18 private-actor: Unexpected actor “edda-moss”, a ' +
        'person who says nothing | Say under publicBecause why the name is public, or give it ' +
        'in the event alone.',
    ],
  },
  ...(
    [
      ['Li', 'Li Qiang saw it.'],
      ['An', 'An old man saw it.'],
      ['May', 'It was in May.'],
      ['An Li', 'An old man saw Li Qiang.'],
      ['May Brown', 'In May the bank was brown.'],
      ['Hope', 'They hope for more.'],
      ['이유', '그 이유는 모른다.'],
    ] as const
  ).map(([name, summary]): Case => ({
    name: `the private name ${name}, and a text with that word: ${summary}`,
    files: named(name, summary),
    says: [],
  })),
  ...(
    [
      ['Li', 'Li.'],
      ['An Li', 'It was Li An who saw it.'],
      ['Hope', 'It was Hope who saw it.'],
      ['Edda Moss', 'So said edda-moss.'],
      ['Edda Moss', 'See eddamoss.'],
      ['Edda Moss', 'Moss, whose first name is Edda, saw it.'],
      ['Edda Moss', 'It was Edda\u00A0Moss.'],
      ['Finn O’Dell', "It was Finn O'Dell."],
      ['Kim Min-ji', 'It was Kim Minji.'],
      ['김민지', '김민지는 그것을 보았다.'],
      ['김 민지', '김민지는 그것을 보았다.'],
      ['محمد حسن', 'ومحمد حسن'],
    ] as const
  ).map(([name, summary]): Case => ({
    name: `the private name ${name} in the text ${summary}`,
    files: named(name, summary),
    says: [IN_SUMMARY],
  })),
  {
    name: 'a private name in the ids of a kind of event, a claim and an actor, and in a link',
    files: {
      ...named('Edda Moss', 'A first count.'),
      [STORY]: `${CONTENT[STORY]}kinds: [{ id: edda-moss, names: { en: Count } }]\n`,
      [DENIAL]: CONTENT[DENIAL].replace('id: denied', 'id: eddamoss').replace(
        'The town denied it.',
        'The town [denied it](https://town.example/%45dda%20Moss).',
      ),
    },
    says: [
      `content/events/2024-03-05-denial.md:9:9 ${IN_ID}`,
      'content/events/2024-03-05-denial.md:16:10 private-name: Unexpected name of a private ' +
        'person, as event “2024-03-04-count” has it | ' +
        'Say who it is by the role, or say under publicBecause why the name is public.',
      `content/story.yaml:9:15 ${IN_ID}`,
    ],
  },
  {
    name: 'somebody without a name, who is no child',
    files: about('{ role: who saw }'),
    says: [
      'content/events/2024-03-04-count.md:8:17 person-form: Missing name or actor in “role” ' +
        'of the first of “about” | Add name or actor; of a child, write minor: true.',
    ],
  },
  {
    name: 'a reason for an actor that is no person',
    files: about('{ actor: town, role: whose harbour it is, publicBecause: It is an office. }'),
    says: [
      'content/events/2024-03-04-count.md:8:66 person-form: Unexpected reason for an actor that ' +
        'is no person but of kind “government” | Leave it out: only the names of persons can be ' +
        'private.',
    ],
  },
  {
    name: 'a person who speaks as a member of a group, and one of whose group nothing is heard',
    files: {
      ...edited(EVENT, 'by: ada-lund', 'by: crew'),
      ...moss,
      [ACTOR]: 'name: Ada Lund\nkind: person\n',
      'actors/crew.yaml': 'name: The crew\nkind: group\nmembers: [ada-lund]\npartOf: guild\n',
      'actors/guild.yaml': 'name: The guild\nkind: group\nmembers: [edda-moss]\n',
    },
    says: [
      'content/actors/guild.yaml:3:11 private-actor: Unexpected actor “edda-moss”, a person who ' +
        'says nothing | Leave this person out of the members and delete the file, or say under ' +
        '“about” in an event why the name is public.',
    ],
  },
];
