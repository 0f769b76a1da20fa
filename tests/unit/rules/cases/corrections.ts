import type { Case } from '../../../support/case.ts';
import { ACTOR, edited, EVENT } from '../../../support/content.ts';
import type { Files } from '../../../support/content.ts';
import { corrected } from './support.ts';

/** A correction to the place of an event that has the quay as its place, by its id. */
const placeCorrected = (now: string): Files => {
  const files = corrected('field: place', `now: ${now}`, 'Northmere');
  return {
    ...files,
    [EVENT]: String(files[EVENT]).replace('place: Eastmere', 'places: [quay]'),
    'places/quay.yaml': 'name: The quay\nnames: [{ name: Old quay, kind: other }]\n',
  };
};

export const CORRECTED: readonly Case[] = [
  {
    name: 'a correction to a figure that was none',
    files: corrected('claim: counted, field: figure', 'now: "12"', 'about eleven'),
    says: [
      'content/events/2024-03-04-count.md:20:76 correction-mismatch: Unexpected “about ' +
        'eleven”, expected a figure | Write the number alone or after its hedge, as in 3000, ' +
        'about 3000 or [10000, 12000].',
    ],
  },
  {
    name: 'a correction to a figure with its hedge, of which one is wrong',
    files: corrected('claim: counted, field: figure', 'now: about 12', 'exactly 11'),
    says: [
      'content/events/2024-03-04-count.md:20:93 correction-mismatch: Unexpected “about 12”, ' +
        'which “figure” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'nothing, with a correction to a figure that was a pair',
    files: corrected('claim: counted, field: figure', 'now: at-least 12', '"[10, 11]"'),
    says: [],
  },
  {
    name: 'a correction to a speaker who is nobody',
    files: corrected('claim: counted, field: by', 'now: ada-lund', 'The brother of Ada'),
    says: [
      'content/events/2024-03-04-count.md:20:72 correction-mismatch: Unexpected “The brother ' +
        'of Ada”, expected an actor | Write the id of an actor who has a file.',
    ],
  },
  {
    name: 'a correction to words that stand only inside a longer one',
    files: corrected('field: title', 'now: ran', 'is'),
    says: [
      'content/events/2024-03-04-count.md:20:68 correction-mismatch: Unexpected “ran”, which ' +
        '“title” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name:
      'a correction to a field that such a file does not have, and to one that says something ' +
      'else',
    files: edited(
      ACTOR,
      'kind: person\n',
      'kind: person\ncorrections:\n  - { date: 2024-03-08, kind: fact, field: place, was: a, ' +
        'now: b, why: c }\n  - { date: 2024-03-08, kind: fact, field: name, was: a, now: b, ' +
        'why: c }\n',
    ),
    says: [
      'content/actors/ada-lund.yaml:4:44 correction-mismatch: Unexpected field “place” in a ' +
        'correction of this file | Name the field that was corrected: name, other.',
      'content/actors/ada-lund.yaml:5:63 correction-mismatch: Unexpected “b”, which “name” ' +
        'does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction of the words of a claim that does not exist, once',
    files: corrected('claim: weighed, field: says', 'now: z'),
    says: [
      'content/events/2024-03-04-count.md:20:47 unknown-reference: Unexpected claim ' +
        '“weighed”, which this event does not have | Name a claim of this event: counted.',
    ],
  },
  {
    name: 'a correction to a date that was none',
    files: corrected('field: date', 'now: 2024-03-04', 'a Monday'),
    says: [
      'content/events/2024-03-04-count.md:20:58 correction-mismatch: Unexpected “a Monday”, ' +
        'expected a date | Write a day (2024-10-23), a month (2024-10), a year (2024), an ' +
        'approximate date (2024-10-24~), a range (2024-10-01~/2024-10-15~) or an open range ' +
        '(2024-10-24/..).',
    ],
  },
  {
    name: 'a correction to a body that does not say it',
    files: corrected('field: body', 'now: The harbour slept'),
    says: [
      'content/events/2024-03-04-count.md:20:66 correction-mismatch: Unexpected “The harbour ' +
        'slept”, which “body” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction to the place on the day of another, listed before it',
    files: corrected(
      'field: place',
      'now: Eastmere',
      'Westmere',
      '  - { date: 2024-03-08, kind: wording, field: place, was: Northmere, now: Westmere, ' +
        'why: y }\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:21:75 correction-mismatch: Unexpected “Westmere”, ' +
        'which “place” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction to the place of an event that has its places by their ids',
    files: placeCorrected('Southmere'),
    says: [
      'content/events/2024-03-04-count.md:20:75 correction-mismatch: Unexpected “Southmere”, ' +
        'which “place” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'nothing, with such a correction to any name of one of the places',
    files: placeCorrected('Old quay'),
    says: [],
  },
  {
    name: 'nothing, with two corrections to the place on one day, in their order',
    files: corrected(
      'field: place',
      'now: Westmere',
      'Northmere',
      '  - { date: 2024-03-08, kind: wording, field: place, was: Westmere, now: Eastmere, ' +
        'why: y }\n',
    ),
    says: [],
  },
];
