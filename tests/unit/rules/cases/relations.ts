import type { Case } from '../../../support/case.ts';
import { ACTOR, CONTENT, edited, EVENT, having } from '../../../support/content.ts';
import { corrected } from './support.ts';

export const RELATIONS: readonly Case[] = [
  {
    name: 'two claims that deny each other',
    files: edited(
      EVENT,
      '    says: There are twelve.\n',
      '    says: There are twelve.\n    relation: { kind: denies, claim: ' +
        '2024-03-05-denial#denied }\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:38 circular-relation: Unexpected circle: ' +
        '“2024-03-04-count#counted” leads through “2024-03-05-denial#denied” back to itself | ' +
        'Take one of the relations out.',
      'content/events/2024-03-05-denial.md:12:38 circular-relation: Unexpected circle: ' +
        '“2024-03-05-denial#denied” leads through “2024-03-04-count#counted” back to itself | ' +
        'Take one of the relations out.',
    ],
  },
  {
    name: 'a claim that confirms itself',
    files: edited(
      EVENT,
      '    says: There are twelve.\n',
      '    says: There are twelve.\n    relation: { kind: confirms, claim: ' +
        '2024-03-04-count#counted }\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:40 circular-relation: Unexpected circle: ' +
        '“2024-03-04-count#counted” leads through “2024-03-04-count#counted” back to itself | ' +
        'Take one of the relations out.',
    ],
  },
  {
    name: 'actors that are part of each other',
    files: edited('actors/town.yaml', 'kind: government\n', 'kind: government\npartOf: ada-lund\n'),
    says: [
      'content/actors/ada-lund.yaml:3:9 circular-relation: Unexpected circle: “ada-lund” ' +
        'leads through “town” back to itself | Take one of the relations out.',
      'content/actors/town.yaml:3:9 circular-relation: Unexpected circle: “town” leads ' +
        'through “ada-lund” back to itself | Take one of the relations out.',
    ],
  },
  {
    name: 'an actor that is its own member, and two that are members of each other',
    files: having({
      'actors/town.yaml':
        'name: The town of Eastmere\nkind: group\nmembers: [ada-lund, town, union]\n',
      'actors/union.yaml': 'name: Union\nkind: organisation\nmembers: [ada-lund, town]\n',
    }),
    says: [
      'content/actors/town.yaml:3:21 circular-relation: Unexpected circle: “town” leads ' +
        'through its member “town” back to itself | Take this member out.',
      'content/actors/union.yaml:3:21 circular-relation: Unexpected circle: “union” leads ' +
        'through its member “town” back to itself | Take this member out.',
    ],
  },
  {
    name: 'members of a person and of a government',
    files: having({
      'actors/town.yaml': `${CONTENT['actors/town.yaml']}members: [ada-lund]\n`,
      [ACTOR]: `${CONTENT[ACTOR]}members: [union]\n`,
      'actors/union.yaml': 'name: Union\nkind: organisation\n',
    }),
    says: [
      'content/actors/ada-lund.yaml:7:10 members-without-group: Unexpected members of an actor ' +
        'of the kind “person”, expected organisation or group | ' +
        'Take the members out, or make the actor a group or an organisation.',
      'content/actors/town.yaml:3:10 members-without-group: Unexpected members of an actor of ' +
        'the kind “government”, expected organisation or group | ' +
        'Take the members out, or make the actor a group or an organisation.',
    ],
  },
  {
    name: 'a correction to a title that says something else',
    files: corrected('field: title', 'now: The harbour weighs its cranes'),
    says: [
      'content/events/2024-03-04-count.md:20:67 correction-mismatch: Unexpected “The harbour ' +
        'weighs its cranes”, which “title” does not say | ' +
        'Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction of a claim that does not name it',
    files: corrected('field: says', 'now: There are twelve.'),
    says: [
      'content/events/2024-03-04-count.md:20:5 correction-mismatch: Missing claim in a ' +
        'correction of “says” | Name the claim that was corrected.',
    ],
  },
  {
    name: 'a correction to a figure that is another',
    files: corrected('claim: counted, field: figure', 'now: "1"', '"11"'),
    says: [
      'content/events/2024-03-04-count.md:20:87 correction-mismatch: Unexpected “1”, which ' +
        '“figure” does not say | Make “now” the words that stand there today.',
    ],
  },
];
