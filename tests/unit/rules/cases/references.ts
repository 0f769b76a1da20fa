import type { Case } from '../../../support/case.ts';
import {
  ACTOR,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  SOURCE,
  STORY,
} from '../../../support/content.ts';
import { changed, corrected, event } from './support.ts';

export const REFERENCES: readonly Case[] = [
  {
    name: 'somebody unknown through whom a claim came',
    files: edited(EVENT, 'onBehalfOf: town\n', 'onBehalfOf: town\n    via: [town, ada-lunt]\n'),
    says: [
      'content/events/2024-03-04-count.md:14:17 unknown-reference: Unexpected actor “ada-lunt”, ' +
        'which does not exist | Did you mean “ada-lund”?',
    ],
  },
  {
    name: 'an actor through whom a claim came and who makes none',
    files: {
      ...edited(EVENT, 'onBehalfOf: town\n', 'onBehalfOf: town\n    via: [wire]\n'),
      'actors/wire.yaml': 'name: The wire\nkind: organisation\n',
    },
    says: [],
  },
  {
    name: 'unknown places of an event and of a place, and an unknown source of where it lies',
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay, qauy]'),
      'places/quay.yaml':
        'name: The quay\nin: mere\n' +
        'coordinates: { latitude: 1, longitude: 2, basis: A map., source: gazete }\n',
    },
    says: [
      'content/events/2024-03-04-count.md:6:16 unknown-reference: Unexpected place “qauy”, ' +
        'which does not exist | Did you mean “quay”?',
      'content/places/quay.yaml:2:5 unknown-reference: Unexpected place “mere”, which does ' +
        'not exist | Write “quay”; or begin its file: npm run new -- place mere.',
      'content/places/quay.yaml:3:66 unknown-reference: Unexpected source “gazete”, which ' +
        'does not exist | Did you mean “gazette”?',
    ],
  },
  {
    name: 'places that lie in each other, and one in itself',
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay, weir]'),
      'places/quay.yaml': 'name: The quay\nin: mere\n',
      'places/mere.yaml': 'name: Mere\nin: quay\n',
      'places/weir.yaml': 'name: The weir\nin: weir\n',
    },
    says: [
      ...[
        ['mere', 'quay'],
        ['quay', 'mere'],
      ].map(
        ([inner = '', outer = '']) =>
          `content/places/${inner}.yaml:2:5 circular-relation: Unexpected ` +
          `circle: “${inner}” lies in “${outer}”, and that lies in “${inner}” | ` +
          'Keep the field of the smaller place, and take it out of the larger one.',
      ),
      'content/places/weir.yaml:2:5 circular-relation: Unexpected “weir” in “in”, expected ' +
        'another than itself | Name another, or take it out.',
    ],
  },
  {
    name: 'nothing, with a city in its region as the place of an event',
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
      'places/quay.yaml':
        'name: The quay\nin: mere\n' +
        'coordinates: { latitude: -90, longitude: 179.99999, basis: A map., source: gazette }\n',
      'places/mere.yaml': 'name: Mere\n',
    },
    says: [],
  },
  {
    name: 'an unknown source of an event',
    files: edited(
      DENIAL,
      'summary: Not twelve.\nsources: [herald]',
      'summary: Not twelve.\nsources: [herald, gazete]',
    ),
    says: [
      'content/events/2024-03-05-denial.md:7:19 unknown-reference: Unexpected source ' +
        '“gazete”, which does not exist | Did you mean “gazette”?',
    ],
  },
  {
    name: 'an unknown source like no other',
    files: edited(
      DENIAL,
      'summary: Not twelve.\nsources: [herald]',
      'summary: Not twelve.\nsources: [herald, almanac]',
    ),
    says: [
      'content/events/2024-03-05-denial.md:7:19 unknown-reference: Unexpected source ' +
        '“almanac”, which does not exist | Write “gazette” or “herald”; or begin its file: ' +
        'npm run new -- source almanac.',
    ],
  },
  {
    name: 'unknown sources of the date, of the fields, of a claim and of a quotation',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('datePrintedIn: [gazette]', 'datePrintedIn: [gazett]')
        .replace('restsOn: [gazette]', 'restsOn: [gazetta]')
        .replace('source: herald }', 'source: heralt }')
        .replace('    sources: [gazette, herald]', '    sources: [gazette, herold, herald]'),
    }),
    says: [
      'content/events/2024-03-04-count.md:4:17 unknown-reference: Unexpected source “gazett”, ' +
        'which does not exist | Did you mean “gazette”?',
      'content/events/2024-03-04-count.md:9:11 unknown-reference: Unexpected source ' +
        '“gazetta”, which does not exist | Did you mean “gazette”?',
      'content/events/2024-03-04-count.md:17:41 unknown-reference: Unexpected source ' +
        '“heralt”, which does not exist | Did you mean “herald”?',
      'content/events/2024-03-04-count.md:18:24 unknown-reference: Unexpected source ' +
        '“herold”, which does not exist | Did you mean “herald”?',
    ],
  },
  {
    name: 'unknown sources of the bounds of dates',
    files: changed(
      [EVENT, 'datePrintedIn: [gazette]', 'dateBasis: So.\ndateBoundIn: [heralt, almanac]'],
      [
        SOURCE,
        'published: 2024-03-06',
        'published: 2024-03-06\npublishedBasis: So.\npublishedBoundIn: [gazette, gazete]',
      ],
    ),
    says: [
      'content/events/2024-03-04-count.md:5:15 unknown-reference: Unexpected source ' +
        '“heralt”, which does not exist | Did you mean “herald”?',
      'content/events/2024-03-04-count.md:5:23 unknown-reference: Unexpected source ' +
        '“almanac”, which does not exist | Write “gazette” or “herald”; or begin its file: ' +
        'npm run new -- source almanac.',
      'content/sources/gazette.md:5:29 unknown-reference: Unexpected source “gazete”, which ' +
        'does not exist | Did you mean “gazette”?',
    ],
  },
  {
    name: 'unknown sources of the bounds of the times of a claim',
    files: changed(
      [
        EVENT,
        '    says: There are twelve.',
        '    said: 2024-03-04\n    saidBasis: So.\n    saidBoundIn: [gazete]\n    says: Twelve.',
      ],
      [EVENT, 'asOf: 2024-03-04 }', 'asOf: 2024-03-04, asOfBasis: So., asOfBoundIn: [heralt] }'],
    ),
    says: [
      'content/events/2024-03-04-count.md:16:19 unknown-reference: Unexpected source “gazete”, ' +
        'which does not exist | Did you mean “gazette”?',
      'content/events/2024-03-04-count.md:18:108 unknown-reference: Unexpected source “heralt”, ' +
        'which does not exist | Did you mean “herald”?',
    ],
  },
  {
    name: 'sources that bound the times of a claim and report nothing, which are used',
    files: {
      ...changed(
        [
          EVENT,
          '    says: There are twelve.',
          '    said: 2024-03-04\n    saidBasis: So.\n    saidBoundIn: [almanac]\n    says: Twelve.',
        ],
        [
          EVENT,
          'asOf: 2024-03-04 }',
          'asOf: 2024-03-04, asOfBasis: So., asOfBoundIn: [yearbook] }',
        ],
      ),
      'sources/almanac.md': CONTENT['sources/herald.md'],
      'sources/yearbook.md': CONTENT['sources/herald.md'],
    },
    says: [],
  },
  {
    name: 'sources that bound a date and report nothing, which are used',
    files: {
      ...changed(
        [EVENT, 'datePrintedIn: [gazette]', 'dateBasis: So.\ndateBoundIn: [almanac]'],
        [
          SOURCE,
          'published: 2024-03-06',
          'published: 2024-03-06\npublishedBasis: So.\npublishedBoundIn: [yearbook]',
        ],
      ),
      'sources/almanac.md': CONTENT['sources/herald.md'],
      'sources/yearbook.md': CONTENT['sources/herald.md'],
    },
    says: [],
  },
  {
    name: 'a source that bounds its own day alone, which is not used',
    files: having({
      'sources/almanac.md': CONTENT[SOURCE].replace(
        'language',
        'publishedBasis: So.\npublishedBoundIn: [almanac]\nlanguage',
      ),
    }),
    says: [
      'content/sources/almanac.md:1:1 unused-entry: Unexpected source “almanac” that no event ' +
        'uses | Use it in an event, or delete the file.',
    ],
  },
  {
    name: 'an unknown speaker and an unknown actor spoken for',
    files: edited(
      EVENT,
      'by: ada-lund\n    onBehalfOf: town',
      'by: ada-lunt\n    onBehalfOf: village',
    ),
    says: [
      'content/events/2024-03-04-count.md:12:9 unknown-reference: Unexpected actor ' +
        '“ada-lunt”, which does not exist | Did you mean “ada-lund”?',
      'content/events/2024-03-04-count.md:13:17 unknown-reference: Unexpected actor ' +
        '“village”, which does not exist | Write “ada-lund” or “town”; or begin its file: npm ' +
        'run new -- actor village.',
    ],
  },
  {
    name: 'an unknown measure of a figure',
    files: edited(EVENT, 'measure: cranes', 'measure: crates'),
    says: [
      'content/events/2024-03-04-count.md:15:24 unknown-reference: Unexpected measure ' +
        '“crates”, which does not exist | Did you mean “cranes”?',
    ],
  },
  {
    name: 'an unknown measure of the story',
    files: edited(STORY, 'measure: cranes', 'measure: crane'),
    says: [
      'content/story.yaml:7:10 unknown-reference: Unexpected measure “crane”, which does not ' +
        'exist | Did you mean “cranes”?',
    ],
  },
  {
    name: 'an unknown actor that another is part of, and an unknown source of its description',
    files: edited(
      ACTOR,
      'partOf: town\ndescribed:\n  - as: Harbour master\n    source: gazette',
      'partOf: twon\ndescribed:\n  - as: Harbour master\n    source: gazettes',
    ),
    says: [
      'content/actors/ada-lund.yaml:3:9 unknown-reference: Unexpected actor “twon”, which ' +
        'does not exist | Did you mean “town”?',
      'content/actors/ada-lund.yaml:6:13 unknown-reference: Unexpected source “gazettes”, ' +
        'which does not exist | Did you mean “gazette”?',
    ],
  },
  {
    name: 'an unknown member of an actor',
    files: having({
      'actors/town.yaml': 'name: The town of Eastmere\nkind: group\nmembers: [ada-lunt]\n',
    }),
    says: [
      'content/actors/town.yaml:3:11 unknown-reference: Unexpected actor “ada-lunt”, which ' +
        'does not exist | Did you mean “ada-lund”?',
    ],
  },
  {
    name: 'an actor and a source by ids that they had before',
    files: having({
      [ACTOR]: `${CONTENT[ACTOR]}aliases: [chief]\n`,
      'sources/herald.md': CONTENT['sources/herald.md'].replace(
        'language: en',
        'language: en\naliases: [herold]',
      ),
      [EVENT]: CONTENT[EVENT].replace('by: ada-lund', 'by: chief').replace(
        '    sources: [gazette, herald]',
        '    sources: [gazette, herold, herald]',
      ),
    }),
    says: [
      'content/events/2024-03-04-count.md:12:9 unknown-reference: Unexpected actor “chief”, ' +
        'which is now called “ada-lund” | Write “ada-lund”.',
      'content/events/2024-03-04-count.md:18:24 unknown-reference: Unexpected source ' +
        '“herold”, which is now called “herald” | Write “herald”.',
    ],
  },
  {
    name: 'an unknown source of another name of an actor',
    files: having({
      [ACTOR]: `${CONTENT[ACTOR]}names: [{ name: A. Lund, kind: spelling, source: gazete }]\n`,
    }),
    says: [
      'content/actors/ada-lund.yaml:7:50 unknown-reference: Unexpected source “gazete”, which ' +
        'does not exist | Did you mean “gazette”?',
    ],
  },
  {
    name: 'a relation to an unknown event',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-cuont#counted'),
    says: [
      'content/events/2024-03-05-denial.md:12:40 unknown-reference: Unexpected event ' +
        '“2024-03-04-cuont”, which does not exist | Did you mean “2024-03-04-count”?',
    ],
  },
  {
    name: 'a relation to an unknown claim',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-count#cuonted'),
    says: [
      'content/events/2024-03-05-denial.md:12:40 unknown-reference: Unexpected claim ' +
        '“cuonted”, which event “2024-03-04-count” does not have | ' +
        'Did you mean “2024-03-04-count#counted”?',
    ],
  },
  {
    name: 'a relation to a claim like no other',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-count#weighed'),
    says: [
      'content/events/2024-03-05-denial.md:12:40 unknown-reference: Unexpected claim ' +
        '“weighed”, which event “2024-03-04-count” does not have | Name a claim of that ' +
        'event: 2024-03-04-count#counted.',
    ],
  },
  {
    name: 'a correction of an unknown claim',
    files: corrected('claim: weighed, field: other', 'now: z'),
    says: [
      'content/events/2024-03-04-count.md:20:47 unknown-reference: Unexpected claim ' +
        '“weighed”, which this event does not have | Name a claim of this event: counted.',
    ],
  },
  {
    name: 'a citation of an unknown source',
    files: edited(
      EVENT,
      'The harbour counted. [@gazette]',
      'The harbour counted. [@gazette; @gazete] Then *again*. [@almanac]',
    ),
    says: [
      'content/events/2024-03-04-count.md:21:33 unknown-citation: Unexpected citation of ' +
        '“gazete”, a source that does not exist | Did you mean “gazette”?',
      'content/events/2024-03-04-count.md:21:57 unknown-citation: Unexpected citation of ' +
        '“almanac”, a source that does not exist | Write “gazette” or “herald”; or begin its ' +
        'file: npm run new -- source almanac.',
    ],
  },
  {
    name: 'a citation of a source by an id that it had before',
    files: having({
      'sources/herald.md': CONTENT['sources/herald.md'].replace(
        'language: en',
        'language: en\naliases: [herold]',
      ),
      [EVENT]: CONTENT[EVENT].replace('@gazette; @herald', '@gazette; @herold'),
    }),
    says: [
      'content/events/2024-03-04-count.md:23:29 unknown-citation: Unexpected citation of ' +
        '“herold”, which is now called “herald” | Write [@herald].',
    ],
  },
  {
    name: 'a claim by an id that it had before',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('  - id: counted', '  - id: counted\n    aliases: [summed]'),
      [DENIAL]: CONTENT[DENIAL].replace('count#counted', 'count#summed'),
    }),
    says: [
      'content/events/2024-03-05-denial.md:12:40 unknown-reference: Unexpected claim “summed”, ' +
        'which is now called “counted” | Write “2024-03-04-count#counted”.',
    ],
  },
  {
    name: 'a citation of an unknown source in a list, and in the body of a source',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('@gazette; @herald', '@herlad'),
      [SOURCE]: CONTENT[SOURCE].replace('the count.', 'the count. [@herlad]'),
    }),
    says: [
      'content/events/2024-03-04-count.md:23:19 unknown-citation: Unexpected citation of ' +
        '“herlad”, a source that does not exist, here and in 1 more place | Did you mean ' +
        '“herald”?',
    ],
  },
  {
    name: 'an occasion at which nobody spoke, and one that does not exist',
    files: {
      ...edited(
        EVENT,
        '    says: There are twelve.',
        '    occasion: 2024-03-04-landing\n    says: Twelve.',
      ),
      'events/2024-03-04-landing.md': event(
        'date: 2024-03-04\ndatePrintedIn: [gazette]\nclaims:\n  - id: seen\n    by: town\n' +
          '    occasion: 2024-03-05-deniall\n    says: It landed.\n    sources: [gazette]\n',
      ).replace('kind: statement', 'kind: movement'),
    },
    says: [
      'content/events/2024-03-04-count.md:14:15 not-an-occasion: Unexpected occasion ' +
        '“2024-03-04-landing” of the kind “movement”, expected an event at which somebody ' +
        'spoke | Name the entry of the occasion, or give the date under “said”.',
      'content/events/2024-03-04-landing.md:11:15 unknown-reference: Unexpected event ' +
        '“2024-03-05-deniall”, which does not exist | Did you mean “2024-03-05-denial”?',
    ],
  },
  {
    name: 'nothing, where a claim is said to have been made nobody knows when',
    files: edited(EVENT, '    says: There are twelve.', '    occasion: unknown\n    says: Twelve.'),
    says: [],
  },
];
