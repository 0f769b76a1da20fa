import { figure } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';
import {
  ACTOR,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  MEASURE,
} from '../../../support/content.ts';
import { changed } from './support.ts';

export const SOURCES: readonly Case[] = [
  {
    name: 'a paragraph, an item of a list and a second paragraph of it without a citation',
    files: edited(
      EVENT,
      '- So did others. [@gazette; @herald]',
      'Nobody else did.\n\n- So did others.\n- And one. [@herald]\n\n  And another.',
    ),
    says: [
      'content/events/2024-03-04-count.md:23:1 uncited-paragraph: Unexpected paragraph ' +
        'without a citation | End it with a citation such as [@gazette].',
      'content/events/2024-03-04-count.md:25:3 uncited-paragraph: Unexpected paragraph ' +
        'without a citation | End it with a citation such as [@gazette].',
      'content/events/2024-03-04-count.md:28:3 uncited-paragraph: Unexpected paragraph ' +
        'without a citation | End it with a citation such as [@gazette].',
    ],
  },
  {
    name: 'a paragraph whose citation is the text of a link',
    files: edited(EVENT, 'counted. [@gazette]', 'counted. [@gazette](https://herald.example)'),
    says: [
      'content/events/2024-03-04-count.md:21:22 uncited-paragraph: Unexpected ' +
        '“[@gazette](https://herald.example)”, expected a citation | Write [@gazette].',
    ],
  },
  {
    name:
      'a source of a claim, of its quotation, of a field, of the date and of the body that the ' +
      'event does not list',
    files: having({
      [DENIAL]: CONTENT[DENIAL].replace('datePrintedIn: [herald]', 'datePrintedIn: [gazette]')
        .replace('summary: Not twelve.', 'summary: Not twelve.\nrestsOn: [gazette]')
        .replace('    sources: [herald]', '    sources: [gazette, herald]')
        .replace('denied it. [@herald]', 'denied it. [@herald; @gazette]'),
    }),
    says: [
      'content/events/2024-03-05-denial.md:4:17 source-not-listed: Unexpected source ' +
        '“gazette” in “datePrintedIn”, which is not among the event’s sources, here and in 3 ' +
        'more places | Add “gazette” to the event’s sources, or correct the id.',
    ],
  },
  {
    name: 'a quotation from a source that its claim does not list',
    files: edited(EVENT, '    sources: [gazette, herald]', '    sources: [gazette]'),
    says: [
      'content/events/2024-03-04-count.md:17:41 source-not-listed: Unexpected source “herald” ' +
        'of a quotation, which is not among the sources of claim “counted” | ' +
        'Add “herald” to the claim’s sources, or correct the id.',
    ],
  },
  {
    name: 'sources of relations that are there, in both forms, and that their claim lists',
    files: changed(
      [
        EVENT,
        '    says: There are twelve.\n',
        '    says: There are twelve.\n    relation: { kind: differs, sources: [herald], claim: ' +
          '2024-03-05-denial#again }\n',
      ],
      [
        DENIAL,
        '    sources: [herald]',
        '    sources: [herald]\n  - { id: again, by: town, says: Nor ten., sources: [herald] }',
      ],
    ),
    says: [],
  },
  {
    name: 'sources of a relation that its claim does not list, one of which is not there',
    files: edited(
      DENIAL,
      'relations: [{ kind: denies, claim: 2024-03-04-count#counted }]',
      'relation:\n      kind: denies\n      claim: 2024-03-04-count#counted\n' +
        '      sources: [herald, gazette, almanac]',
    ),
    says: [
      'content/events/2024-03-05-denial.md:15:25 source-not-listed: Unexpected source ' +
        '“gazette” of a relation, which is not among the sources of claim “denied” | Add ' +
        '“gazette” to the claim’s sources, or correct the id.',
      'content/events/2024-03-05-denial.md:15:34 unknown-reference: Unexpected source ' +
        '“almanac”, which does not exist | Write “gazette” or “herald”; or begin its file: ' +
        'npm run new -- source almanac.',
    ],
  },
  {
    name: 'two claims of one id',
    files: edited(
      DENIAL,
      '    sources: [herald]',
      '    sources: [herald]\n  - { id: denied, by: town, says: Nor ten., sources: [herald] }',
    ),
    says: [
      'content/events/2024-03-05-denial.md:14:11 duplicate-claim: Unexpected second claim ' +
        'with the id “denied” | Give it an id of its own.',
    ],
  },
  {
    name: 'a claim with the id that another had before, and with its own',
    files: edited(
      DENIAL,
      '    sources: [herald]',
      '    sources: [herald]\n    aliases: [no-cranes]\n  - { id: no-cranes, by: town, says: ' +
        'Nor ten., sources: [herald], aliases: [no-cranes] }',
    ),
    says: [
      'content/events/2024-03-05-denial.md:15:11 duplicate-claim: Unexpected second claim ' +
        'with the id “no-cranes” | Give it an id of its own.',
      'content/events/2024-03-05-denial.md:15:77 duplicate-claim: Unexpected second claim ' +
        'with the id “no-cranes” | Take the alias out. If it was the ' +
        'claim’s id in another event, say “merged” in that event’s file instead.',
    ],
  },
  {
    name: 'an alias that is the id of another file, of its own, and the alias of another',
    files: having({
      'actors/town.yaml': `${CONTENT['actors/town.yaml']}aliases: [ada-lund, village]\n`,
      [ACTOR]: `${CONTENT[ACTOR]}aliases: [ada-lund, village]\n`,
    }),
    says: [
      'content/actors/ada-lund.yaml:7:11 address-collision: Unexpected alias “ada-lund”, ' +
        'which is the address of this file itself | Take it out.',
      'content/actors/town.yaml:3:11 address-collision: Unexpected alias “ada-lund”, which is ' +
        'the address of “ada-lund” | Take it out of one of the two.',
      'content/actors/town.yaml:3:21 address-collision: Unexpected alias “village”, which is ' +
        'the address of “ada-lund” | Take it out of one of the two.',
    ],
  },
  {
    name: 'an alias of an event that is the id of another',
    files: edited(
      DENIAL,
      'sources: [herald]\nclaims',
      'sources: [herald]\naliases: [2024-03-04-count]\nclaims',
    ),
    says: [
      'content/events/2024-03-05-denial.md:8:11 address-collision: Unexpected alias ' +
        '“2024-03-04-count”, which is the address of “2024-03-04-count” | ' +
        'Take it out of one of the two.',
    ],
  },
  {
    name: 'a source that no event uses',
    files: having({ 'sources/almanac.md': CONTENT['sources/herald.md'] }),
    says: [
      'content/sources/almanac.md:1:1 unused-entry: Unexpected source “almanac” that no event ' +
        'uses | Use it in an event, or delete the file.',
    ],
  },
  {
    name: 'an actor without a claim',
    files: having({ 'actors/other.yaml': CONTENT['actors/town.yaml'] }),
    says: [
      'content/actors/other.yaml:1:1 unused-entry: Unexpected actor “other” who makes no ' +
        'claim and whom no event is about | Give the actor a claim, or delete the file.',
    ],
  },
  {
    name: 'a measure without a figure',
    files: having({ 'measures/other.yaml': CONTENT[MEASURE] }),
    says: [
      'content/measures/other.yaml:1:1 unused-entry: Unexpected measure “other” without a ' +
        'figure | Give a claim a figure for it, or delete the file.',
    ],
  },
  {
    name: 'a number below zero, for a measure of what is counted',
    files: figure('value: [-3, 4], hedge: between'),
    says: [
      'content/events/2024-03-04-count.md:15:39 number-below-zero: Unexpected number -3 for the ' +
        'measure “cranes” | Correct the number, or say belowZero: true in the file of the measure.',
    ],
  },
  {
    name: 'nothing, for a measure whose numbers may lie below zero',
    files: {
      ...figure('value: -3, hedge: about'),
      [MEASURE]: CONTENT[MEASURE].replace('title: Cranes', 'title: Cranes\nbelowZero: true'),
    },
    says: [],
  },
];
