import type { Case } from '../../../support/case.ts';
import { ACTOR, CONTENT, DENIAL, edited, EVENT, having } from '../../../support/content.ts';
import type { Files } from '../../../support/content.ts';
import { corrected } from './support.ts';

const REPEATS = [
  '    says: There are twelve.\n',
  '    relations: [{ kind: repeats, claim: 2024-03-05-denial#denied }]\n    says: Twelve.\n',
] as const;

/** A claim of the Herald in two reports, repeated by one of 4 March. */
function toldByHerald(first: string, second: string | undefined): Files {
  const report = (published: string | undefined): string =>
    CONTENT['sources/herald.md'].replace(
      'language',
      published === undefined
        ? 'language'
        : `published: ${published}\npublishedBasis: It says so.\nlanguage`,
    );
  return having({
    'actors/herald.yaml': 'name: The Herald\nkind: publication\n',
    'sources/herald.md': report(first),
    'sources/second.md': report(second).replace('undated', 'second'),
    [EVENT]: CONTENT[EVENT].replace(...REPEATS),
    [DENIAL]: CONTENT[DENIAL].replace('by: town', 'by: herald')
      .replace(/    relations: .*\n/, '')
      .replaceAll('sources: [herald]', 'sources: [herald, second]'),
  });
}

export const RELATIONS: readonly Case[] = [
  {
    name: 'two claims of one day that deny each other, one in the old form',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        '    says: There are twelve.\n',
        '    says: There are twelve.\n    relation: { kind: denies, claim: ' +
          '2024-03-05-denial#denied }\n',
      ),
      [DENIAL]: CONTENT[DENIAL].replace('    by: town\n', '    by: town\n    said: 2024-03-04\n'),
    }),
    says: [
      'content/events/2024-03-04-count.md:15:38 circular-relation: Unexpected circle: ' +
        '“2024-03-04-count#counted” leads through “2024-03-05-denial#denied” back to itself | ' +
        'Take one of the relations out.',
      'content/events/2024-03-05-denial.md:13:40 circular-relation: Unexpected circle: ' +
        '“2024-03-05-denial#denied” leads through “2024-03-04-count#counted” back to itself | ' +
        'Take one of the relations out.',
    ],
  },
  {
    name: 'a claim that denies a later one, which denies it',
    files: edited(
      EVENT,
      '    says: There are twelve.\n',
      '    says: There are twelve.\n    relations: [{ kind: denies, claim: ' +
        '2024-03-05-denial#denied }]\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:40 relation-to-later: Unexpected claim ' +
        '“2024-03-05-denial#denied” of 2024-03-05, made later than this one of 2024-03-04, which ' +
        'denies it | Let the later claim name the earlier one, or correct one of the dates.',
    ],
  },
  {
    name: 'a claim that denies one whose instant is later, though its day is not',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('date: 2024-03-04\n', 'date: 2024-03-04T23:30-08:00\n'),
      [DENIAL]: CONTENT[DENIAL].replace('date: 2024-03-05\n', 'date: 2024-03-05T09:00+09:00\n'),
    }),
    says: [
      'content/events/2024-03-05-denial.md:12:40 relation-to-later: Unexpected claim ' +
        '“2024-03-04-count#counted” of 2024-03-04T23:30-08:00, made later than this one of ' +
        '2024-03-05T09:00+09:00, which denies it | Let the later claim name the earlier one, or ' +
        'correct one of the dates.',
    ],
  },
  {
    name: 'a claim that denies one that may have been made earlier',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        '    by: ada-lund\n',
        '    by: ada-lund\n    said: 2024-03-06~\n',
      ),
    }),
    says: [],
  },
  {
    name: 'a claim that repeats what a newspaper said in two reports, of which both came later',
    files: toldByHerald('2024-03-07T10:00Z', '2024-03-08'),
    says: [
      'content/events/2024-03-04-count.md:14:41 relation-to-later: Unexpected claim ' +
        '“2024-03-05-denial#denied” of 2024-03-07T10:00Z, made later than this one of ' +
        '2024-03-04, which repeats it | Let the later claim name the earlier one, or correct one ' +
        'of the dates.',
    ],
  },
  {
    name: 'nothing, where one of the reports in which a newspaper said it may have been earlier',
    files: toldByHerald('2024-03-07', '2024-03/2024-05'),
    says: [],
  },
  {
    name: 'nothing, where one of the reports in which a newspaper said it has no date',
    files: toldByHerald('2024-03-07', undefined),
    says: [],
  },
  {
    name: 'nothing, of claims of an event that happened again, which may have been made then',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04T09:00Z\nalsoOn: [2024-03-06]\n',
      ).replace(...REPEATS),
      [DENIAL]: CONTENT[DENIAL].replace(/    relations: .*\n/, ''),
    }),
    says: [],
  },
  {
    name: 'nothing, of claims of an event that recurs, which may have been made at any time',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04T09:00Z\nrecurs: day\n',
      ).replace(...REPEATS),
      [DENIAL]: CONTENT[DENIAL].replace(/    relations: .*\n/, ''),
    }),
    says: [],
  },
  {
    name: 'claims that differ, said from both sides',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        '    says: There are twelve.\n',
        '    says: There are twelve.\n    relations: [{ kind: differs, claim: ' +
          '2024-03-05-denial#denied }]\n',
      ),
      [DENIAL]: CONTENT[DENIAL].replace('kind: denies', 'kind: differs'),
    }),
    says: [
      'content/events/2024-03-05-denial.md:12:17 duplicate-relation: Unexpected second relation ' +
        '“differs” to “2024-03-04-count#counted” | Take it out: the other claim says it, and it ' +
        'holds for both.',
    ],
  },
  {
    name: 'claims that differ in a circle, which is none, and one that differs from itself',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        '    says: There are twelve.\n',
        '    says: There are twelve.\n    relations:\n      - { kind: differs, claim: ' +
          '2024-03-05-denial#denied }\n' +
          '      - { kind: differs, claim: 2024-03-04-count#counted }\n',
      ),
      [DENIAL]: CONTENT[DENIAL].replace('kind: denies', 'kind: confirms'),
    }),
    says: [
      'content/events/2024-03-04-count.md:17:33 circular-relation: Unexpected ' +
        '“2024-03-04-count#counted” in “claim” of the second of “relations” of the claim ' +
        '“counted” (ada-lund), expected another than itself | Name another, or take it out.',
    ],
  },
  {
    name: 'a claim that confirms itself',
    files: edited(
      EVENT,
      '    says: There are twelve.\n',
      '    says: There are twelve.\n    relations: [{ kind: confirms, claim: ' +
        '2024-03-04-count#counted }]\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:42 circular-relation: Unexpected ' +
        '“2024-03-04-count#counted” in “claim” of the first of “relations” of the claim ' +
        '“counted” (ada-lund), expected another than itself | Name another, or take it out.',
    ],
  },
  {
    name: 'the same relation to one claim twice, but not another one to it',
    files: edited(
      DENIAL,
      'relations: [{ kind: denies, claim: 2024-03-04-count#counted }]',
      'relations:\n      - { kind: denies, claim: 2024-03-04-count#counted }\n' +
        '      - { kind: revises, claim: 2024-03-04-count#counted }\n' +
        '      - { kind: denies, claim: 2024-03-04-count#counted }',
    ),
    says: [
      'content/events/2024-03-05-denial.md:15:9 duplicate-relation: Unexpected second relation ' +
        '“denies” to “2024-03-04-count#counted” | ' +
        'Take one of the two out, or name another claim.',
    ],
  },
  {
    name: 'a second relation of a claim that leads nowhere',
    files: edited(
      DENIAL,
      'relations: [{ kind: denies, claim: 2024-03-04-count#counted }]',
      'relations:\n      - { kind: denies, claim: 2024-03-04-count#counted }\n' +
        '      - { kind: repeats, claim: 2024-03-04-count#weighed }\n' +
        '      - { kind: repeats, claim: 2024-03-01-weight#weighed }',
    ),
    says: [
      'content/events/2024-03-05-denial.md:14:33 unknown-reference: Unexpected claim ' +
        '“weighed”, which event “2024-03-04-count” does not have | Name a claim of that ' +
        'event: 2024-03-04-count#counted.',
      'content/events/2024-03-05-denial.md:15:33 unknown-reference: Unexpected event ' +
        '“2024-03-01-weight”, which does not exist | Correct the id; or begin its file: npm ' +
        'run new -- event 2024-03-01 weight.',
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
      'content/actors/town.yaml:3:21 circular-relation: Unexpected “town” in the second of ' +
        '“members”, expected another than itself | Name another, or take it out.',
      'content/actors/town.yaml:3:27 circular-relation: Unexpected circle: “town” leads ' +
        'through its member “union” back to itself | Take this member out.',
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
