import type { Case } from '../../../support/case.ts';
import { edited, EVENT } from '../../../support/content.ts';
import { event } from './support.ts';

const about = (person: string) =>
  edited(EVENT, 'summary: A first count.', `summary: A first count.\nabout: [${person}]`);

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
        '“about.0.name” | Leave it out: the role says who it is.',
    ],
  },
  {
    name: 'a name beside an actor, and a reason without a name',
    files: about('{ name: Ada, actor: ada-lund, role: a }, { role: b, publicBecause: An office. }'),
    says: [
      'content/events/2024-03-04-count.md:8:17 person-form: Unexpected name beside an actor in ' +
        '“about.0.name” | Leave it out: the actor has a name.',
      'content/events/2024-03-04-count.md:8:76 person-form: Unexpected reason without a name in ' +
        '“about.1.publicBecause” | Give the name, or leave it out.',
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
    name: 'a reason that is none',
    files: about('{ name: Edda, role: b, publicBecause: yes }'),
    says: [
      'content/events/2024-03-04-count.md:8:47 person-form: Unexpected word in ' +
        '“about.0.publicBecause”, expected a reason | Say why in one sentence.',
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
];
