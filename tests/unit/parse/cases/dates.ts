import { edited, EVENT, SOURCE, STORY } from '../../../support/content.ts';
import { actorWith, dated } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';

export const DATES: readonly Case[] = [
  {
    name: 'nothing in a day of publication with its time',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-06T14:05+09:00'),
    says: [],
  },
  {
    name: 'a day of publication with half a time',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-06T14'),
    says: [
      'content/sources/gazette.md:3:12 date-form: Unexpected date “2024-03-06T14” in ' +
        '“published”, expected a day with a time of that day | Write the time as printed, with ' +
        'the distance from UTC where that is printed: 2024-10-24T14:05, 2024-10-24T14:05Z or ' +
        '2024-10-24T14:05+09:00.',
    ],
  },
  {
    name: 'a version without a day, with one that is not exact, and with one and its time',
    files: edited(
      SOURCE,
      'published: 2024-03-06',
      'published: 2024-03-06\nversions:\n  - url: https://gazette.example/first\n' +
        '  - seen: 2024-03~\n  - seen: 2024-03-06T14:05',
    ),
    says: [
      'content/sources/gazette.md:5:5 missing-field: Missing field “seen” of the first of ' +
        '“versions” | Add it; CONTRIBUTING.md has an example of each field.',
      'content/sources/gazette.md:6:11 date-form: Unexpected date “2024-03~” in “seen” of ' +
        'the second of “versions”, expected one exact day, maybe with a time | Write the day, ' +
        'as in 2024-10-24, and the time where it is known: 2024-10-24T14:05Z.',
    ],
  },
  {
    name: '30 February',
    files: dated('2024-02-30'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024-02-30” in ' +
        '“date”, expected a day that exists | ' +
        '2024-02 has 29 days; 2024-02-30 is not one of them.',
    ],
  },
  {
    name: '29 February of a year without one',
    files: dated('2023-02-29'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2023-02-29” in ' +
        '“date”, expected a day that exists | ' +
        '2023-02 has 28 days; 2023-02-29 is not one of them.',
    ],
  },
  {
    name: 'day 0',
    files: dated('2024-03-00'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024-03-00” in ' +
        '“date”, expected a day that exists | ' +
        '2024-03 has 31 days; 2024-03-00 is not one of them.',
    ],
  },
  {
    name: 'month 13',
    files: dated('2024-13'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “2024-13” in “date”, ' +
        'expected a month that exists | Months are 01 to 12; 2024-13 is not one of them.',
    ],
  },
  {
    name: 'an impossible day in a range',
    files: dated('2024-06-31/2024-07-02'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date ' +
        '“2024-06-31/2024-07-02” in “date”, expected a day that exists | ' +
        '2024-06 has 30 days; 2024-06-31 is not one of them.',
    ],
  },
  {
    name: 'a date in words',
    files: dated('4 March 2024'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “4 March 2024” in ' +
        '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-03-04”.',
    ],
  },
  {
    name: 'an American date',
    files: dated('03/04/2024'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “03/04/2024” in ' +
        '“date”, expected a date in EDTF (ISO 8601-2, levels 0 and 1) | Write “2024-04-03” or ' +
        '“2024-03-04”, whichever is meant.',
    ],
  },
  {
    name: 'a time of day of a number',
    files: edited(EVENT, 'asOf: 2024-03-04', 'asOf: 2024-03-04T10:00:00Z'),
    says: [
      'content/events/2024-03-04-count.md:15:66 date-form: Unexpected date ' +
        '“2024-03-04T10:00:00Z” in “asOf” under “figure” of the claim “counted” (ada-lund), ' +
        'expected a calendar date without a time of day | Write “2024-03-04”.',
    ],
  },
  {
    name: 'EDTF of level 2',
    files: dated('"[2024-03-04, 2024-03-05]"'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date “[2024-03-04, ' +
        '2024-03-05]” in “date”, expected a date in EDTF, level 0 or 1 | This is a form of level ' +
        '2, which is not read here. Write a day (2024-10-23), a month (2024-10), a year (2024), ' +
        'an approximate date (2024-10-24~), ' +
        'a range (2024-10-01~/2024-10-15~) or an open range (2024-10-24/..).',
    ],
  },
  {
    name: 'a range backwards',
    files: dated('2024-03-05/2024-03-04'),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-form: Unexpected date ' +
        '“2024-03-05/2024-03-04” in “date”, expected a range that begins before it ends | ' +
        'Swap the two dates.',
    ],
  },
  {
    name: 'a range without ends, for which only the date of an event can stand',
    files: edited(EVENT, 'asOf: 2024-03-04', 'asOf: ../..'),
    says: [
      'content/events/2024-03-04-count.md:15:66 date-form: Unexpected date “../..” in ' +
        '“asOf” under “figure” of the claim “counted” (ada-lund), expected a range with at ' +
        'least one end | Write a day (2024-10-23), a month (2024-10), a year (2024), an ' +
        'approximate date (2024-10-24~), a range (2024-10-01~/2024-10-15~) or an open range ' +
        '(2024-10-24/..).',
    ],
  },
  {
    name: 'a list',
    files: dated('[2024-03-04]'),
    says: [
      'content/events/2024-03-04-count.md:3:7 wrong-type: Unexpected list in “date”, ' +
        'expected a date | Write 2024-03-04.',
    ],
  },
  {
    name: 'nothing',
    files: dated(''),
    says: [
      'content/events/2024-03-04-count.md:3:7 wrong-type: Unexpected nothing in “date”, ' +
        'expected a date | Write it behind the colon.',
    ],
  },
  {
    name: 'an impossible day of a figure',
    files: edited(EVENT, 'asOf: 2024-03-04', 'asOf: 2024-04-31'),
    says: [
      'content/events/2024-03-04-count.md:15:66 date-form: Unexpected date “2024-04-31” in ' +
        '“asOf” under “figure” of the claim “counted” (ada-lund), expected a day that exists ' +
        '| 2024-04 has 30 days; 2024-04-31 is not one of them.',
    ],
  },
  {
    name: 'an impossible day of publication',
    files: edited(SOURCE, '2024-03-06', '2024-11-31'),
    says: [
      'content/sources/gazette.md:3:12 date-form: Unexpected date “2024-11-31” in ' +
        '“published”, expected a day that exists | ' +
        '2024-11 has 30 days; 2024-11-31 is not one of them.',
    ],
  },
  {
    name: 'an impossible period',
    files: edited(STORY, 'period: 2024', 'period: 2024-02-30/2024-03'),
    says: [
      'content/story.yaml:4:9 date-form: Unexpected date “2024-02-30/2024-03” in “period”, ' +
        'expected a day that exists | 2024-02 has 29 days; 2024-02-30 is not one of them.',
    ],
  },
  {
    name: 'an impossible day of a correction',
    files: actorWith(
      'corrections:\n  - { date: 2024-02-30, kind: fact, field: other, was: a, now: b, why: c }\n',
    ),
    says: [
      'content/actors/ada-lund.yaml:8:13 date-form: Unexpected date “2024-02-30” in “date” ' +
        'of the first of “corrections”, expected a day that exists | 2024-02 has 29 days; ' +
        '2024-02-30 is not one of them.',
    ],
  },
  {
    name: 'a month as the day of a correction',
    files: actorWith(
      'corrections:\n  - { date: 2024-03, kind: fact, field: other, was: a, now: b, why: c }\n',
    ),
    says: [
      'content/actors/ada-lund.yaml:8:13 date-form: Unexpected date “2024-03” in “date” of ' +
        'the first of “corrections”, expected one exact day | Write the day as in 2024-11-02.',
    ],
  },
  {
    name: 'a name that ends before it begins, and one that begins and ends within a year',
    files: actorWith(
      'names:\n' +
        '  - { name: A, kind: former, from: 2024-03, until: 2024-02 }\n' +
        '  - { name: B, kind: former, from: 2024-03, until: 2024 }\n',
    ),
    says: [
      'content/actors/ada-lund.yaml:8:52 date-form: Unexpected date “2024-02” in “until” of ' +
        'the name “A”, expected one that is not before “from” | Swap the two dates, or ' +
        'correct one.',
    ],
  },
];
