import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { FILE_RULES } from '../../../src/parse/guide.ts';
import { RULES } from '../../../src/rules/index.ts';
import {
  ACTOR,
  check,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  MEASURE,
  SOURCE,
  STORY,
} from '../../support/content.ts';
import type { Files } from '../../support/content.ts';

interface Case {
  name: string;
  files: Files;
  says: readonly string[];
}

const event = (fields: string, body = 'Counted. [@gazette]'): string => `---
title: Another count
kind: statement
summary: Again.
sources: [gazette]
${fields}---

${body}
`;

/** The event with a correction, on line 20 of its file. */
const corrected = (field: string, now: string, was = 'x', more = ''): Files =>
  edited(
    EVENT,
    '    sources: [gazette, herald]\n---\n',
    `    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: wording, ${field}, was: ${was}, ${now}, why: y }\n${more}---\n`,
  );

/** Files with fingerprints of two invented articles. */
const HERALD =
  'The Herald went to the harbour at night and found 14 cranes asleep in the rain. “There are twelve of them and no more,” said Ada Lund to us.';
const printed = (files: Files): Files => ({
  ...files,
  'sources/herald.fingerprint.json': JSON.stringify(fingerprintOf(HERALD, 'herald')),
  'sources/gazette.fingerprint.json': JSON.stringify(
    fingerprintOf('Ada Lund counted 12.', 'gazette'),
  ),
});
const QUOTING = CONTENT[EVENT].replace('twelve of them', 'There are twelve of them and no more');
const withEvent = (from: string, to: string): Files =>
  printed(having({ [EVENT]: QUOTING.replace(from, to) }));
const withDenial = (words: string): Files =>
  printed(
    having({ [EVENT]: QUOTING, [DENIAL]: CONTENT[DENIAL].replace('The town denied it.', words) }),
  );

const REFERENCES: readonly Case[] = [
  {
    name: 'an unknown source of an event',
    files: edited(
      DENIAL,
      'summary: Not twelve.\nsources: [herald]',
      'summary: Not twelve.\nsources: [herald, gazete]',
    ),
    says: [
      'content/events/2024-03-05-denial.md:7:19 unknown-reference: Unexpected source “gazete”, which does not exist | Did you mean “gazette”?',
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
      'content/events/2024-03-05-denial.md:7:19 unknown-reference: Unexpected source “almanac”, which does not exist | Add it under content/sources/, or correct the id.',
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
      'content/events/2024-03-04-count.md:4:17 unknown-reference: Unexpected source “gazett”, which does not exist | Did you mean “gazette”?',
      'content/events/2024-03-04-count.md:9:11 unknown-reference: Unexpected source “gazetta”, which does not exist | Did you mean “gazette”?',
      'content/events/2024-03-04-count.md:17:41 unknown-reference: Unexpected source “heralt”, which does not exist | Did you mean “herald”?',
      'content/events/2024-03-04-count.md:18:24 unknown-reference: Unexpected source “herold”, which does not exist | Did you mean “herald”?',
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
      'content/events/2024-03-04-count.md:12:9 unknown-reference: Unexpected actor “ada-lunt”, which does not exist | Did you mean “ada-lund”?',
      'content/events/2024-03-04-count.md:13:17 unknown-reference: Unexpected actor “village”, which does not exist | Add it under content/actors/, or correct the id.',
    ],
  },
  {
    name: 'an unknown measure of a figure',
    files: edited(EVENT, 'measure: cranes', 'measure: crates'),
    says: [
      'content/events/2024-03-04-count.md:15:24 unknown-reference: Unexpected measure “crates”, which does not exist | Did you mean “cranes”?',
    ],
  },
  {
    name: 'an unknown measure of the story',
    files: edited(STORY, 'measure: cranes', 'measure: crane'),
    says: [
      'content/story.yaml:7:10 unknown-reference: Unexpected measure “crane”, which does not exist | Did you mean “cranes”?',
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
      'content/actors/ada-lund.yaml:3:9 unknown-reference: Unexpected actor “twon”, which does not exist | Did you mean “town”?',
      'content/actors/ada-lund.yaml:6:13 unknown-reference: Unexpected source “gazettes”, which does not exist | Did you mean “gazette”?',
    ],
  },
  {
    name: 'a relation to an unknown event',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-cuont#counted'),
    says: [
      'content/events/2024-03-05-denial.md:12:38 unknown-reference: Unexpected event “2024-03-04-cuont”, which does not exist | Did you mean “2024-03-04-count”?',
    ],
  },
  {
    name: 'a relation to an unknown claim',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-count#cuonted'),
    says: [
      'content/events/2024-03-05-denial.md:12:38 unknown-reference: Unexpected claim “cuonted”, which event “2024-03-04-count” does not have | Did you mean “2024-03-04-count#counted”?',
    ],
  },
  {
    name: 'a relation to a claim like no other',
    files: edited(DENIAL, '2024-03-04-count#counted', '2024-03-04-count#weighed'),
    says: [
      'content/events/2024-03-05-denial.md:12:38 unknown-reference: Unexpected claim “weighed”, which event “2024-03-04-count” does not have | Name a claim of that event.',
    ],
  },
  {
    name: 'a correction of an unknown claim',
    files: corrected('claim: weighed, field: other', 'now: z'),
    says: [
      'content/events/2024-03-04-count.md:20:47 unknown-reference: Unexpected claim “weighed”, which this event does not have | Name a claim of this event, or leave the field out.',
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
      'content/events/2024-03-04-count.md:21:33 unknown-citation: Unexpected citation of “gazete”, a source that does not exist | Did you mean “gazette”?',
      'content/events/2024-03-04-count.md:21:57 unknown-citation: Unexpected citation of “almanac”, a source that does not exist | Add it under content/sources/, or correct the id.',
    ],
  },
  {
    name: 'a citation of an unknown source in a list, and in the body of a source',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('@gazette; @herald', '@herlad'),
      [SOURCE]: CONTENT[SOURCE].replace('the count.', 'the count. [@herlad]'),
    }),
    says: [
      'content/events/2024-03-04-count.md:23:19 unknown-citation: Unexpected citation of “herlad”, a source that does not exist | Did you mean “herald”?',
      'content/sources/gazette.md:7:40 unknown-citation: Unexpected citation of “herlad”, a source that does not exist | Did you mean “herald”?',
    ],
  },
];

const SOURCES: readonly Case[] = [
  {
    name: 'a paragraph, an item of a list and a second paragraph of it without a citation',
    files: edited(
      EVENT,
      '- So did others. [@gazette; @herald]',
      'Nobody else did.\n\n- So did others.\n- And one. [@herald]\n\n  And another.',
    ),
    says: [
      'content/events/2024-03-04-count.md:23:1 uncited-paragraph: Unexpected paragraph without a citation | End it with a citation such as [@gazette].',
      'content/events/2024-03-04-count.md:25:3 uncited-paragraph: Unexpected paragraph without a citation | End it with a citation such as [@gazette].',
      'content/events/2024-03-04-count.md:28:3 uncited-paragraph: Unexpected paragraph without a citation | End it with a citation such as [@gazette].',
    ],
  },
  {
    name: 'a paragraph whose citation is the text of a link',
    files: edited(EVENT, 'counted. [@gazette]', 'counted. [@gazette](https://herald.example)'),
    says: [
      'content/events/2024-03-04-count.md:21:1 uncited-paragraph: Unexpected paragraph without a citation | End it with a citation such as [@gazette].',
    ],
  },
  {
    name: 'a source of a claim, of its quotation, of a field, of the date and of the body that the event does not list',
    files: having({
      [DENIAL]: CONTENT[DENIAL].replace(
        'dateBasis: The Herald says the day after.',
        'datePrintedIn: [gazette]',
      )
        .replace('summary: Not twelve.', 'summary: Not twelve.\nrestsOn: [gazette]')
        .replace('    sources: [herald]', '    sources: [gazette, herald]')
        .replace('denied it. [@herald]', 'denied it. [@herald; @gazette]'),
    }),
    says: [
      'content/events/2024-03-05-denial.md:4:17 source-not-listed: Unexpected source “gazette” in “datePrintedIn”, which is not among the event’s sources | Add “gazette” to the event’s sources, or correct the id.',
      'content/events/2024-03-05-denial.md:7:11 source-not-listed: Unexpected source “gazette” in “restsOn”, which is not among the event’s sources | Add “gazette” to the event’s sources, or correct the id.',
      'content/events/2024-03-05-denial.md:14:15 source-not-listed: Unexpected source “gazette” of claim “denied”, which is not among the event’s sources | Add “gazette” to the event’s sources, or correct the id.',
      'content/events/2024-03-05-denial.md:17:31 source-not-listed: Unexpected citation of “gazette”, which is not among the event’s sources | Add “gazette” to the event’s sources, or correct the id.',
    ],
  },
  {
    name: 'a quotation from a source that its claim does not list',
    files: edited(EVENT, '    sources: [gazette, herald]', '    sources: [gazette]'),
    says: [
      'content/events/2024-03-04-count.md:17:41 source-not-listed: Unexpected source “herald” of a quotation, which is not among the sources of claim “counted” | Add “herald” to the claim’s sources, or correct the id.',
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
      'content/events/2024-03-05-denial.md:14:11 duplicate-claim: Unexpected second claim with the id “denied” | Give it an id of its own.',
    ],
  },
  {
    name: 'a claim with the id that another had before, and with its own',
    files: edited(
      DENIAL,
      '    sources: [herald]',
      '    sources: [herald]\n    aliases: [no-cranes]\n  - { id: no-cranes, by: town, says: Nor ten., sources: [herald], aliases: [no-cranes] }',
    ),
    says: [
      'content/events/2024-03-05-denial.md:15:11 duplicate-claim: Unexpected second claim with the id “no-cranes” | Give it an id of its own.',
      'content/events/2024-03-05-denial.md:15:77 duplicate-claim: Unexpected second claim with the id “no-cranes” | Give it an id of its own.',
    ],
  },
  {
    name: 'an alias that is the id of another file, of its own, and the alias of another',
    files: having({
      'actors/town.yaml': `${CONTENT['actors/town.yaml']}aliases: [ada-lund, village]\n`,
      [ACTOR]: `${CONTENT[ACTOR]}aliases: [ada-lund, village]\n`,
    }),
    says: [
      'content/actors/ada-lund.yaml:7:11 address-collision: Unexpected alias “ada-lund”, which is the address of this file itself | Take it out.',
      'content/actors/town.yaml:3:11 address-collision: Unexpected alias “ada-lund”, which is the address of “ada-lund” | Take it out of one of the two.',
      'content/actors/town.yaml:3:21 address-collision: Unexpected alias “village”, which is the address of “ada-lund” | Take it out of one of the two.',
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
      'content/events/2024-03-05-denial.md:8:11 address-collision: Unexpected alias “2024-03-04-count”, which is the address of “2024-03-04-count” | Take it out of one of the two.',
    ],
  },
  {
    name: 'a source that no event uses',
    files: having({ 'sources/almanac.md': CONTENT['sources/herald.md'] }),
    says: [
      'content/sources/almanac.md:1:1 unused-entry: Unexpected source “almanac” that no event uses | Use it in an event, or delete the file.',
    ],
  },
  {
    name: 'an actor without a claim',
    files: having({ 'actors/other.yaml': CONTENT['actors/town.yaml'] }),
    says: [
      'content/actors/other.yaml:1:1 unused-entry: Unexpected actor “other” who makes no claim | Give the actor a claim, or delete the file.',
    ],
  },
  {
    name: 'a measure without a figure',
    files: having({ 'measures/other.yaml': CONTENT[MEASURE] }),
    says: [
      'content/measures/other.yaml:1:1 unused-entry: Unexpected measure “other” without a figure | Give a claim a figure for it, or delete the file.',
    ],
  },
];

const DATES: readonly Case[] = [
  {
    name: 'a file name with another day',
    files: having({
      'events/2024-03-03-again.md': event('date: 2024-03-04\ndatePrintedIn: [gazette]\n'),
    }),
    says: [
      'content/events/2024-03-03-again.md:6:7 file-name-date: Unexpected date 2024-03-04 in a file named “2024-03-03-again” | Begin the file’s name with 2024-03-04, or correct the date. A file that was published lists its old name under aliases.',
    ],
  },
  {
    name: 'a file name with the month alone where the day is certain',
    files: having({
      'events/2024-03-again.md': event('date: 2024-03-04\ndatePrintedIn: [gazette]\n'),
    }),
    says: [
      'content/events/2024-03-again.md:6:7 file-name-date: Unexpected date 2024-03-04 in a file named “2024-03-again” | Begin the file’s name with 2024-03-04, or correct the date. A file that was published lists its old name under aliases.',
    ],
  },
  {
    name: 'nothing in numbers behind the date of a file name, which need be no part of it',
    files: having({
      'events/2024-03-50-ships-arrive.md': event('date: 2024-03\ndatePrintedIn: [gazette]\n'),
      'events/2024-12-soldiers-arrive.md': event('date: 2024\ndatePrintedIn: [gazette]\n'),
    }),
    says: [],
  },
  {
    name: 'a file name without a date',
    files: having({
      'events/again.md': event('date: 2024-03-04/2024-03-06\ndatePrintedIn: [gazette]\n'),
    }),
    says: [
      'content/events/again.md:6:7 file-name-date: Unexpected date 2024-03-04/2024-03-06 in a file named “again” | Begin the file’s name with 2024-03-04, or correct the date. A file that was published lists its old name under aliases.',
    ],
  },
  {
    name: 'a file name with the last day of a range',
    files: having({
      'events/2024-03-06-again.md': event(
        'date: 2024-03-04/2024-03-06\ndatePrintedIn: [gazette]\n',
      ),
    }),
    says: [
      'content/events/2024-03-06-again.md:6:7 file-name-date: Unexpected date 2024-03-04/2024-03-06 in a file named “2024-03-06-again” | Begin the file’s name with 2024-03-04, or correct the date. A file that was published lists its old name under aliases.',
    ],
  },
  {
    name: 'an event whose date has no basis',
    files: edited(EVENT, 'datePrintedIn: [gazette]\n', ''),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-without-basis: Unexpected date without a basis | Name the sources that print it under datePrintedIn, or say under dateBasis how it was worked out.',
    ],
  },
  {
    name: 'a source whose uncertain day of publication has no basis',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-06~'),
    says: [
      'content/sources/gazette.md:3:12 date-without-basis: Unexpected publication date 2024-03-06~ without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'a source whose doubtful day of publication has no basis',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-06?'),
    says: [
      'content/sources/gazette.md:3:12 date-without-basis: Unexpected publication date 2024-03-06? without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'a source whose month of publication has no basis',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03'),
    says: [
      'content/sources/gazette.md:3:12 date-without-basis: Unexpected publication date 2024-03 without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'an event after its source',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-03'),
    says: [
      'content/events/2024-03-04-count.md:8:11 event-after-source: Unexpected source “gazette”, published by 2024-03-03, for an event of 2024-03-04: it could not know of it | Correct the event’s date, the source’s date or the source.',
    ],
  },
  {
    name: 'nothing, where the source was published about the day before',
    files: edited(
      SOURCE,
      'published: 2024-03-06',
      'published: 2024-03-03~\npublishedBasis: It says so.',
    ),
    says: [],
  },
  {
    name: 'a figure for a day after all its sources',
    files: edited(
      EVENT,
      '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }\n    quotes:\n      - { text: twelve of them, source: herald }\n    sources: [gazette, herald]',
      '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-07 }\n    sources: [gazette]',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:66 event-after-source: Unexpected date 2024-03-07 of a figure, later than all its sources | Correct it, or add expected: true where the number was only expected.',
    ],
  },
  {
    name: 'an event before the story’s period',
    files: edited(STORY, 'period: 2024', 'period: 2024-03-05/2024-03-31'),
    says: [
      'content/events/2024-03-04-count.md:3:7 event-outside-period: Unexpected date 2024-03-04, before the story’s period 2024-03-05/2024-03-31 | Correct the date, or widen the period in story.yaml.',
    ],
  },
  {
    name: 'an event after the story’s period',
    files: edited(STORY, 'period: 2024', 'period: ../2024-03-04'),
    says: [
      'content/events/2024-03-05-denial.md:3:7 event-outside-period: Unexpected date 2024-03-05, after the story’s period ../2024-03-04 | Correct the date, or widen the period in story.yaml.',
    ],
  },
];

const RELATIONS: readonly Case[] = [
  {
    name: 'two claims that deny each other',
    files: edited(
      EVENT,
      '    says: There are twelve.\n',
      '    says: There are twelve.\n    relation: { kind: denies, claim: 2024-03-05-denial#denied }\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:38 circular-relation: Unexpected circle: “2024-03-04-count#counted” leads through “2024-03-05-denial#denied” back to itself | Take one of the relations out.',
      'content/events/2024-03-05-denial.md:12:38 circular-relation: Unexpected circle: “2024-03-05-denial#denied” leads through “2024-03-04-count#counted” back to itself | Take one of the relations out.',
    ],
  },
  {
    name: 'a claim that confirms itself',
    files: edited(
      EVENT,
      '    says: There are twelve.\n',
      '    says: There are twelve.\n    relation: { kind: confirms, claim: 2024-03-04-count#counted }\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:40 circular-relation: Unexpected circle: “2024-03-04-count#counted” leads through “2024-03-04-count#counted” back to itself | Take one of the relations out.',
    ],
  },
  {
    name: 'actors that are part of each other',
    files: edited('actors/town.yaml', 'kind: government\n', 'kind: government\npartOf: ada-lund\n'),
    says: [
      'content/actors/ada-lund.yaml:3:9 circular-relation: Unexpected circle: “ada-lund” leads through “town” back to itself | Take one of the relations out.',
      'content/actors/town.yaml:3:9 circular-relation: Unexpected circle: “town” leads through “ada-lund” back to itself | Take one of the relations out.',
    ],
  },
  {
    name: 'a correction to a title that says something else',
    files: corrected('field: title', 'now: The harbour weighs its cranes'),
    says: [
      'content/events/2024-03-04-count.md:20:67 correction-mismatch: Unexpected “The harbour weighs its cranes”, which “title” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction of a claim that does not name it',
    files: corrected('field: says', 'now: There are twelve.'),
    says: [
      'content/events/2024-03-04-count.md:20:5 correction-mismatch: Missing claim in a correction of “says” | Name the claim that was corrected.',
    ],
  },
  {
    name: 'a correction to a figure that is another',
    files: corrected('claim: counted, field: figure', 'now: "1"', '"11"'),
    says: [
      'content/events/2024-03-04-count.md:20:87 correction-mismatch: Unexpected “1”, which “figure” does not say | Make “now” the words that stand there today.',
    ],
  },
];

const CORRECTED: readonly Case[] = [
  {
    name: 'a correction to a figure that was none',
    files: corrected('claim: counted, field: figure', 'now: "12"', 'about eleven'),
    says: [
      'content/events/2024-03-04-count.md:20:76 correction-mismatch: Unexpected “about eleven”, expected a figure | Write the number alone or after its hedge, as in 3000, about 3000 or [10000, 12000].',
    ],
  },
  {
    name: 'a correction to a figure with its hedge, of which one is wrong',
    files: corrected('claim: counted, field: figure', 'now: about 12', 'exactly 11'),
    says: [
      'content/events/2024-03-04-count.md:20:93 correction-mismatch: Unexpected “about 12”, which “figure” does not say | Make “now” the words that stand there today.',
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
      'content/events/2024-03-04-count.md:20:72 correction-mismatch: Unexpected “The brother of Ada”, expected an actor | Write the id of an actor who has a file.',
    ],
  },
  {
    name: 'a correction to words that stand only inside a longer one',
    files: corrected('field: title', 'now: ran', 'is'),
    says: [
      'content/events/2024-03-04-count.md:20:68 correction-mismatch: Unexpected “ran”, which “title” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction to a field that such a file does not have, and to one that says something else',
    files: edited(
      ACTOR,
      'kind: person\n',
      'kind: person\ncorrections:\n  - { date: 2024-03-08, kind: fact, field: place, was: a, now: b, why: c }\n  - { date: 2024-03-08, kind: fact, field: name, was: a, now: b, why: c }\n',
    ),
    says: [
      'content/actors/ada-lund.yaml:4:44 correction-mismatch: Unexpected field “place” in a correction of this file | Name the field that was corrected: name, other.',
      'content/actors/ada-lund.yaml:5:63 correction-mismatch: Unexpected “b”, which “name” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction of the words of a claim that does not exist, once',
    files: corrected('claim: weighed, field: says', 'now: z'),
    says: [
      'content/events/2024-03-04-count.md:20:47 unknown-reference: Unexpected claim “weighed”, which this event does not have | Name a claim of this event, or leave the field out.',
    ],
  },
  {
    name: 'a correction to a date that was none',
    files: corrected('field: date', 'now: 2024-03-04', 'a Monday'),
    says: [
      'content/events/2024-03-04-count.md:20:58 correction-mismatch: Unexpected “a Monday”, expected a date | Write a day (2024-10-23), a month (2024-10), a year (2024), an approximate date (2024-10-24~), a range (2024-10-01~/2024-10-15~) or an open range (2024-10-24/..).',
    ],
  },
  {
    name: 'a correction to a body that does not say it',
    files: corrected('field: body', 'now: The harbour slept'),
    says: [
      'content/events/2024-03-04-count.md:20:66 correction-mismatch: Unexpected “The harbour slept”, which “body” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'a correction to the place on the day of another, listed before it',
    files: corrected(
      'field: place',
      'now: Eastmere',
      'Westmere',
      '  - { date: 2024-03-08, kind: wording, field: place, was: Northmere, now: Westmere, why: y }\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:21:75 correction-mismatch: Unexpected “Westmere”, which “place” does not say | Make “now” the words that stand there today.',
    ],
  },
  {
    name: 'nothing, with two corrections to the place on one day, in their order',
    files: corrected(
      'field: place',
      'now: Westmere',
      'Northmere',
      '  - { date: 2024-03-08, kind: wording, field: place, was: Westmere, now: Eastmere, why: y }\n',
    ),
    says: [],
  },
];

const FINGERPRINTS: readonly Case[] = [
  {
    name: 'words of a report outside quotation marks',
    files: withDenial('The town went to the harbour at night and found none.'),
    says: [
      'content/events/2024-03-05-denial.md:16:10 copied-prose: Unexpected 8 words in a row as they stand in source “herald” | Say it in your own words.',
    ],
  },
  {
    name: 'a figure that no source of the claim prints',
    files: withEvent('value: 12', 'value: 13'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-not-printed: Unexpected number 13, which none of the claim’s sources prints (“gazette”, “herald”) | Correct the number, or name the source that prints it.',
    ],
  },
  {
    name: 'a number in prose that no source prints',
    files: withDenial('The town denied 1,200 of them.'),
    says: [
      'content/events/2024-03-05-denial.md:16:17 number-not-printed: Unexpected number 1200, which none of the sources here prints | Correct the number, or cite the source that prints it.',
    ],
  },
  {
    name: 'a quotation with another word',
    files: withEvent('no more', 'no less'),
    says: [
      'content/events/2024-03-04-count.md:17:49 quotation-mismatch: Unexpected “less” in a quotation: here it stops matching source “herald” | Quote the words as the source prints them.',
    ],
  },
  {
    name: 'a quotation in prose that no cited source prints',
    files: withDenial('The town said: “There are eleven of them at most.”'),
    says: [
      'content/events/2024-03-05-denial.md:16:17 quotation-not-cited: Unexpected quotation from “There” on, of which source “herald” has no 4 words in a row | Quote the words as the source prints them, or name the source that does.',
    ],
  },
  {
    name: 'a quotation of more than 15 words',
    files: withEvent(
      'There are twelve of them and no more',
      'found 14 cranes asleep in the rain. There are twelve of them and no more said Ada Lund to us',
    ),
    says: [
      'content/events/2024-03-04-count.md:17:17 quotation-too-long: Unexpected quotation of 20 words in a row, expected at most 15 | Quote a shorter phrase, and say the rest in your own words.',
    ],
  },
];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  references: REFERENCES,
  'sources and ids': SOURCES,
  dates: DATES,
  relations: RELATIONS,
  corrections: CORRECTED,
  'words and numbers': FINGERPRINTS,
};

describe.each(Object.entries(CASES))('what is wrong with %s', (_, cases) => {
  test.each(cases)('$name', async ({ files, says }) => {
    expect((await check(files)).problems).toEqual(says);
  });
});

const ruleOf = (line: string): string => / ([a-z0-9-]+): /.exec(line)?.[1] ?? '';

test('every rule across files has a case here that shows its message', () => {
  const shown = new Set(
    Object.values(CASES)
      .flat()
      .flatMap(({ says }) => says.map(ruleOf)),
  );
  expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('every rule has one id of its own', () => {
  const ids = [...FILE_RULES, ...RULES].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe('what is no problem', () => {
  test.each<[string, Files]>([
    ['the story as it is', CONTENT],
    [
      'a file named for the first day of a range',
      having({
        'events/2024-03-04-again.md': event(
          'date: 2024-03-04/2024-03-06\ndatePrintedIn: [gazette]\n',
        ),
      }),
    ],
    [
      'a file named for the day on which an open range ends',
      having({
        'events/2024-03-04-again.md': event('date: ../2024-03-04\ndatePrintedIn: [gazette]\n'),
      }),
    ],
    [
      'a file named for a month',
      having({ 'events/2024-03-again.md': event('date: 2024-03\ndatePrintedIn: [gazette]\n') }),
    ],
    [
      'an event on the last day on which its source can have been published',
      edited(
        SOURCE,
        'published: 2024-03-06',
        'published: 2024-03-02/2024-03-04\npublishedBasis: It says so.',
      ),
    ],
    [
      'an event of a range that goes on after its source',
      having({
        'events/2024-03-04-again.md': event('date: 2024-03-04/2024-04\ndatePrintedIn: [gazette]\n'),
      }),
    ],
    [
      'an event long before its source',
      having({ 'events/2024-01-again.md': event('date: 2024-01\ndatePrintedIn: [gazette]\n') }),
    ],
    [
      'an event at the edge of the story’s period',
      edited(STORY, 'period: 2024', 'period: 2024-03-04/2024-03-05'),
    ],
    [
      'a figure expected after all its sources',
      having({
        [EVENT]: CONTENT[EVENT].replace(
          'asOf: 2024-03-04 }',
          'asOf: 2025, expected: true }',
        ).replace(/ {4}quotes:\n.*\n {4}sources: .*\n/, '    sources: [gazette]\n'),
      }),
    ],
    [
      'a citation in emphasis, in a heading and over the end of a line',
      edited(
        EVENT,
        'The harbour counted. [@gazette]',
        '## Count [@gazette]\n\n*The harbour counted [@gazette]* and\ncounted [@gazette;\n@herald].',
      ),
    ],
    [
      'two corrections of one title, one after the other',
      edited(
        EVENT,
        '    sources: [gazette, herald]\n---\n',
        '    sources: [gazette, herald]\ncorrections:\n  - { date: 2024-03-08, kind: wording, field: title, was: one, now: two, why: y }\n  - { date: 2024-03-09, kind: wording, field: title, was: two, now: cranes, why: y }\n---\n',
      ),
    ],
    [
      'a chain of relations',
      edited(
        DENIAL,
        '    sources: [herald]',
        '    sources: [herald]\n  - { id: again, by: town, says: Not one., sources: [herald], relation: { kind: repeats, claim: 2024-03-05-denial#denied } }',
      ),
    ],
    ['claims of one id at two events', edited(DENIAL, 'id: denied', 'id: counted')],
    ['files under hidden names', having({ '.gitkeep': '', 'events/.draft.md': 'text' })],
  ])('%s', async (_, files) => {
    expect((await check(files)).problems).toEqual([]);
  });
});

describe('all problems of all files', () => {
  const files = having({
    [STORY]: CONTENT[STORY].replace('language: en', 'language: english-language-tag'),
    [ACTOR]: CONTENT[ACTOR].replace('kind: person', 'kind: persn').replace('name:', 'nmae:'),
    [DENIAL]: CONTENT[DENIAL].replace('denied it. [@herald]', 'denied it.').replace(
      'by: town',
      'by: towm',
    ),
    'actors/other.yaml': '\t',
    'notes.txt': 'text',
  });

  test('are found in one run, in the order of file, line and column', async () => {
    expect((await check(files)).problems).toEqual([
      'content/actors/ada-lund.yaml:1:1 missing-field: Missing field “name” | Add it; CONTRIBUTING.md has an example of each field.',
      'content/actors/ada-lund.yaml:1:1 unknown-field: Unexpected field “nmae” | Did you mean “name”?',
      'content/actors/ada-lund.yaml:2:7 unknown-value: Unexpected “persn” in “kind”, expected one of: person, office, government, agency, organisation, group, publication | Did you mean “person”?',
      'content/actors/other.yaml:1:1 empty-file: Unexpected empty file | Fill it in or delete it.',
      'content/events/2024-03-05-denial.md:10:9 unknown-reference: Unexpected actor “towm”, which does not exist | Did you mean “town”?',
      'content/events/2024-03-05-denial.md:16:1 uncited-paragraph: Unexpected paragraph without a citation | End it with a citation such as [@herald].',
      'content/notes.txt:1:1 unexpected-file: Unexpected file “notes.txt”, expected story.yaml or the folders events, sources, actors, measures | Rename it, move it or take it out.',
      'content/story.yaml:3:11 language-form: Unexpected language “english-language-tag” in “language”, expected a BCP 47 tag | For example en, ko or pt-BR.',
    ]);
  });

  test('are the same in whatever order the files were written', async () => {
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect((await check(backwards)).problems).toEqual((await check(files)).problems);
  });

  test('leave unused entries alone while a file cannot be read', async () => {
    const { problems } = await check(having({ [EVENT]: 'text', [ACTOR]: CONTENT[ACTOR] }));
    expect(problems.map(ruleOf)).toEqual(['front-matter']);
  });
});
