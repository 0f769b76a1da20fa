import type { Case } from '../../../support/case.ts';
import { CONTENT, DENIAL, edited, EVENT, having, SOURCE, STORY } from '../../../support/content.ts';
import type { Files } from '../../../support/content.ts';
import { changed, event } from './support.ts';

/** The Gazette with versions, the first of them on line 5 where its day stays as it is. */
const withVersions = (moments: readonly string[], published = 'published: 2024-03-06'): Files =>
  edited(
    SOURCE,
    'published: 2024-03-06',
    `${published}\nversions:\n${moments.map((seen) => `  - seen: ${seen}`).join('\n')}`,
  );

const RAIN = 'events/2024-03-04-rain.md';
const rainAt = (date: string): string => event(`date: ${date}\ndatePrintedIn: [gazette]\n`);

export const DATES: readonly Case[] = [
  {
    name: 'a file name with another day',
    files: having({
      'events/2024-03-03-again.md': event('date: 2024-03-04\ndatePrintedIn: [gazette]\n'),
    }),
    says: [
      'content/events/2024-03-03-again.md:6:7 file-name-date: Unexpected date 2024-03-04 in ' +
        'a file named “2024-03-03-again” | Rename the file to 2024-03-04-again.md, or correct ' +
        'the date. A file that was published lists its old name under aliases.',
    ],
  },
  {
    name: 'a file name with the month alone where the day is certain',
    files: having({
      'events/2024-03-again.md': event('date: 2024-03-04\ndatePrintedIn: [gazette]\n'),
    }),
    says: [
      'content/events/2024-03-again.md:6:7 file-name-date: Unexpected date 2024-03-04 in a ' +
        'file named “2024-03-again” | Rename the file to 2024-03-04-again.md, or correct the ' +
        'date. A file that was published lists its old name under aliases.',
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
      'content/events/again.md:6:7 file-name-date: Unexpected date 2024-03-04/2024-03-06 in ' +
        'a file named “again” | Rename the file to 2024-03-04-again.md, or correct the date. ' +
        'A file that was published lists its old name under aliases.',
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
      'content/events/2024-03-06-again.md:6:7 file-name-date: Unexpected date ' +
        '2024-03-04/2024-03-06 in a file named “2024-03-06-again” | Rename the file to ' +
        '2024-03-04-again.md, or correct the date. A file that was published lists its old ' +
        'name under aliases.',
    ],
  },
  {
    name: 'an event whose date has no basis',
    files: edited(EVENT, 'datePrintedIn: [gazette]\n', ''),
    says: [
      'content/events/2024-03-04-count.md:3:7 date-without-basis: Unexpected date without a ' +
        'basis | Name the sources that print it under datePrintedIn, or say under dateBasis how ' +
        'it was worked out.',
    ],
  },
  {
    name: 'an event of no known time that names a source which prints it',
    files: having({
      'events/again.md': event('date: ../..\ndatePrintedIn: [gazette]\ndateBasis: So.\n'),
    }),
    says: [
      'content/events/again.md:7:16 date-without-basis: Unexpected source of a date that nothing ' +
        'printed sets | Give the date that it prints, or take the source out and say under ' +
        'dateBasis why no day is known.',
    ],
  },
  {
    name: 'an event whose date assumes something, but has no basis',
    files: edited(
      EVENT,
      'datePrintedIn: [gazette]\n',
      'dateBoundIn: [gazette]\ndateAssumes: It is the last Monday.\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:5:14 date-without-basis: Unexpected assumption of a ' +
        'date without a basis | Say under dateBasis how the date was worked out.',
    ],
  },
  {
    name: 'a source whose day assumes something, but has no basis',
    files: edited(
      SOURCE,
      'published: 2024-03-06',
      'published: 2024-03\npublishedAssumes: It came out in the month it names.',
    ),
    says: [
      'content/sources/gazette.md:4:19 date-without-basis: Unexpected assumption of a ' +
        'publication date without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'a source, a claim and a figure whose dates are bound by a source, but have no basis',
    files: changed(
      [SOURCE, 'published: 2024-03-06', 'published: 2024-03-06\npublishedBoundIn: [gazette]'],
      [
        EVENT,
        '    says: There are twelve.',
        '    said: 2024-03-04\n    saidBoundIn: [gazette]\n    says: Twelve.',
      ],
      [EVENT, 'asOf: 2024-03-04 }', 'asOf: 2024-03-03, asOfBoundIn: [gazette] }'],
    ),
    says: [
      'content/events/2024-03-04-count.md:15:18 date-without-basis: Unexpected bound of when a ' +
        'claim was said without a basis | Say under saidBasis how it was worked out.',
      'content/events/2024-03-04-count.md:17:91 date-without-basis: Unexpected bound of the time ' +
        'of a figure without a basis | Say under asOfBasis how it was worked out.',
      'content/sources/gazette.md:4:19 date-without-basis: Unexpected bound of a publication ' +
        'date without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'a claim and a figure whose times assume something, but have no basis',
    files: changed(
      [
        EVENT,
        '    says: There are twelve.',
        '    said: 2024-03\n    saidAssumes: It was so.\n    says: Twelve.',
      ],
      [EVENT, 'asOf: 2024-03-04 }', 'asOf: 2024-03, asOfAssumes: It was so. }'],
    ),
    says: [
      'content/events/2024-03-04-count.md:15:18 date-without-basis: Unexpected assumption of ' +
        'when a claim was said without a basis | Say under saidBasis how it was worked out.',
      'content/events/2024-03-04-count.md:17:88 date-without-basis: Unexpected assumption of ' +
        'the time of a figure without a basis | Say under asOfBasis how it was worked out.',
    ],
  },
  {
    name: 'a claim and a figure of a month that a source prints, without a basis',
    files: changed(
      [EVENT, '    says: There are twelve.', '    said: 2024-03\n    says: Twelve.'],
      [EVENT, 'asOf: 2024-03-04 }', 'asOf: 2024-03 }'],
    ),
    says: [],
  },
  {
    name: 'a source whose uncertain day of publication has no basis',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-06~'),
    says: [
      'content/sources/gazette.md:3:12 date-without-basis: Unexpected publication date ' +
        '2024-03-06~ without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'a source whose doubtful day of publication has no basis',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-06?'),
    says: [
      'content/sources/gazette.md:3:12 date-without-basis: Unexpected publication date ' +
        '2024-03-06? without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'a source whose month of publication has no basis',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03'),
    says: [
      'content/sources/gazette.md:3:12 date-without-basis: Unexpected publication date ' +
        '2024-03 without a basis | Say under publishedBasis how it was worked out.',
    ],
  },
  {
    name: 'an event after its source',
    files: edited(SOURCE, 'published: 2024-03-06', 'published: 2024-03-03'),
    says: [
      'content/events/2024-03-04-count.md:8:11 event-after-source: Unexpected source ' +
        '“gazette”, published by 2024-03-03, for an event of 2024-03-04: it could not know of ' +
        'it | Correct the event’s date, the source’s date or the source.',
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
    name: 'further dates of an event after all its sources, once, but not those of a planned end',
    files: having({
      [RAIN]: rainAt('2024-03-04\nalsoOn: [2024-03-06, 2024-03-07~, 2024-03-08, 2024-03-09]'),
      'events/2024-03-05-ice.md': rainAt('2024-03-05\nrecurs: day\nrecursUntil: 2024-03-09'),
    }),
    says: [
      'content/events/2024-03-04-rain.md:7:35 event-after-source: Unexpected further date ' +
        '2024-03-08, later than all sources of the event | Correct it, take it out, or add the ' +
        'source that tells of it.',
    ],
  },
  {
    name: 'nothing of a further date that one of the sources can know of',
    files: edited(EVENT, 'date: 2024-03-04\n', 'date: 2024-03-04\nalsoOn: [2024-03-07]\n'),
    says: [],
  },
  {
    name: 'an event and its further dates after its only source, once',
    files: having({
      'events/2024-03-07-rain.md': rainAt('2024-03-07\nalsoOn: [2024-03-08]'),
    }),
    says: [
      'content/events/2024-03-07-rain.md:5:11 event-after-source: Unexpected source “gazette”, ' +
        'published by 2024-03-06, for an event of 2024-03-07: it could not know of it | Correct ' +
        'the event’s date, the source’s date or the source.',
    ],
  },
  {
    name: 'a figure for a day after all its sources',
    files: edited(
      EVENT,
      '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }\n    ' +
        'quotes:\n      - { text: twelve of them, source: herald }\n    sources: [gazette, ' +
        'herald]',
      '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-07 }\n    ' +
        'sources: [gazette]',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:66 event-after-source: Unexpected date ' +
        '2024-03-07 of a figure, later than all its sources | ' +
        'Correct it, or add expected: true where the number was only expected.',
    ],
  },
  {
    name: 'an event before the story’s period',
    files: edited(STORY, 'period: 2024', 'period: 2024-03-05/2024-03-31'),
    says: [
      'content/events/2024-03-04-count.md:3:7 event-outside-period: Unexpected date ' +
        '2024-03-04, before the story’s period 2024-03-05/2024-03-31 | ' +
        'Correct the date, or widen the period in story.yaml.',
    ],
  },
  ...['2023-12', '2024-12/2025-01'].map((focus): Case => ({
    name: `the focus ${focus}, which is not within the story’s period`,
    files: edited(STORY, 'period: 2024', `period: 2024\nfocus: ${focus}`),
    says: [
      `content/story.yaml:5:8 event-outside-period: Unexpected focus ${focus}, which goes ` +
        'beyond the period 2024 | Correct the focus, or widen the period.',
    ],
  })),
  ...['2024-02/..', '2024'].map((focus): Case => ({
    name: `the focus ${focus}, which is within the story’s period`,
    files: edited(STORY, 'period: 2024', `period: 2024\nfocus: ${focus}`),
    says: [],
  })),
  {
    name: 'an event after the story’s period',
    files: edited(STORY, 'period: 2024', 'period: ../2024-03-04'),
    says: [
      'content/events/2024-03-05-denial.md:3:7 event-outside-period: Unexpected date ' +
        '2024-03-05, after the story’s period ../2024-03-04 | ' +
        'Correct the date, or widen the period in story.yaml.',
    ],
  },
  {
    name: 'a claim that was said after one of its sources was published',
    files: edited(
      EVENT,
      '    says: There are twelve.',
      '    said: 2024-03-07/..\n    says: Twelve.',
    ),
    says: [
      'content/events/2024-03-04-count.md:14:11 said-after-source: Unexpected claim of ' +
        '2024-03-07/.. from the source “gazette”, published by 2024-03-06: it could not know of ' +
        'it | Correct when it was said, the source’s date or the source.',
    ],
  },
  {
    name: 'a claim that was made at an occasion after one of its sources was published',
    files: {
      ...edited(
        EVENT,
        '    says: There are twelve.',
        '    occasion: 2024-03-07-talk\n    says: Twelve.',
      ),
      'events/2024-03-07-talk.md': event('date: 2024-03-07\ndatePrintedIn: [herald]\n').replace(
        /gazette/g,
        'herald',
      ),
    },
    says: [
      'content/events/2024-03-04-count.md:14:15 said-after-source: Unexpected claim of ' +
        '2024-03-07 from the source “gazette”, published by 2024-03-06: it could not know of it ' +
        '| Correct when it was said, the source’s date or the source.',
    ],
  },
  {
    name: 'a question that a source reports which had been published before',
    files: edited(
      EVENT,
      '    says: There are twelve.',
      '    replies:\n' +
        '      - { asked: town, on: 2024-03-07, source: gazette }\n' +
        '      - { asked: town, on: 2024-03-06, source: gazette }\n' +
        '      - { asked: town, on: 2024-03-07, source: herald }\n' +
        '      - { asked: town, on: 2024-03-07 }\n' +
        '    says: Twelve.',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:28 said-after-source: Unexpected question of ' +
        '2024-03-07 from the source “gazette”, published by 2024-03-06: it could not know of it ' +
        '| Correct the day under “on”, the source’s date or the source.',
    ],
  },
  {
    name: 'nothing, where a claim can have been said before its sources',
    files: edited(EVENT, '    says: There are twelve.', '    said: 2024-03\n    says: Twelve.'),
    says: [],
  },
  {
    name: 'versions that do not stand in the order in which they were seen',
    files: withVersions(['2024-03-08', '2024-03-07T23:59Z', '2024-03-07T09:00-05:00']),
    says: [
      'content/sources/gazette.md:6:11 version-order: Unexpected version seen at ' +
        '2024-03-07T23:59Z behind one seen at 2024-03-08 | ' +
        'List the versions in the order in which they were seen.',
      'content/sources/gazette.md:7:11 version-order: Unexpected version seen at ' +
        '2024-03-07T09:00-05:00 behind one seen at 2024-03-07T23:59Z | ' +
        'List the versions in the order in which they were seen.',
    ],
  },
  {
    name: 'a version seen at the time of another, once, however both are written',
    files: withVersions([
      '2024-03-07T14:05Z',
      '2024-03-07T15:05+01:00',
      '2024-03-08',
      '2024-03-08',
    ]),
    says: [
      'content/sources/gazette.md:6:11 version-order: Unexpected second version seen at ' +
        '2024-03-07T15:05+01:00 | Take one of them out, or add the time of day to both.',
      'content/sources/gazette.md:8:11 version-order: Unexpected second version seen at ' +
        '2024-03-08 | Take one of them out, or add the time of day to both.',
    ],
  },
  {
    name: 'a version seen before the source was published, wherever on earth',
    files: withVersions(['2024-03-05', '2024-03-05T09:59Z', '2024-03-05T10:00Z', '2024-03-06']),
    says: [
      'content/sources/gazette.md:5:11 version-before-source: Unexpected version seen at ' +
        '2024-03-05 of a source published on 2024-03-06 | ' +
        'Correct the day on which it was seen, or the day of the source.',
      'content/sources/gazette.md:6:11 version-before-source: Unexpected version seen at ' +
        '2024-03-05T09:59Z of a source published on 2024-03-06 | ' +
        'Correct the day on which it was seen, or the day of the source.',
    ],
  },
  {
    name: 'a version seen before the minute at which the source was published',
    files: withVersions(
      ['2024-03-06T14:04Z', '2024-03-06T15:05+01:00'],
      'published: 2024-03-06T14:05Z',
    ),
    says: [
      'content/sources/gazette.md:5:11 version-before-source: Unexpected version seen at ' +
        '2024-03-06T14:04Z of a source published on 2024-03-06T14:05Z | ' +
        'Correct the day on which it was seen, or the day of the source.',
    ],
  },
  {
    name: 'a version that may have been seen on the day before, where only the source has a time',
    files: withVersions(['2024-03-05'], 'published: 2024-03-06T02:00Z'),
    says: [],
  },
  {
    name: 'nothing of versions in order, of one day with and without a time',
    files: withVersions(['2024-03-07', '2024-03-07T14:05', '2024-03-07T14:05:30Z', '2024-03-08']),
    says: [],
  },
  {
    name: 'a source that was read before it was published',
    files: edited(SOURCE, 'language: en', 'accessed: 2024-03-05\nlanguage: en'),
    says: [
      'content/sources/gazette.md:4:11 accessed-before-source: Unexpected day 2024-03-05 on ' +
        'which a source was read that was published on 2024-03-06 | Correct the day on which it ' +
        'was read, or the day of the source.',
    ],
  },
  {
    name: 'nothing of a source read on its day, or before a day that is not certain',
    files: having({
      [SOURCE]: CONTENT[SOURCE].replace('language: en', 'accessed: 2024-03-06\nlanguage: en'),
      'sources/herald.md':
        '---\nlabel: The Herald\npublished: 2024-03-06~\npublishedBasis: It says so.\n' +
        'publishedBoundIn: [herald]\naccessed: 2024-03-01\n---\n',
    }),
    says: [],
  },
  {
    name: 'nothing of a version seen before a day that is assumed, or uncertain',
    files: {
      ...withVersions(
        ['2024-03-01'],
        'published: 2024-03-06\npublishedBasis: It says so.\npublishedAssumes: It is right.',
      ),
      'sources/herald.md':
        '---\nlabel: The Herald\npublished: 2024-03-06~\npublishedBasis: It says so.\n' +
        'publishedBoundIn: [herald]\nlanguage: en\nversions: [{ seen: 2024-03-05 }]\n---\n',
    },
    says: [],
  },
  {
    name: 'further dates that are not in their order, and one that is',
    files: edited(
      EVENT,
      'date: 2024-03-04\n',
      'date: 2024-03-04T14:05\n' +
        'alsoOn: [2024-03-04T16:00, 2024-03-18, 2024-03-18~, 2024-03/2024-04]\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:4:40 further-date: Unexpected further date ' +
        '2024-03-18~, expected one after 2024-03-18 | List the dates in their order, each once, ' +
        'the first of them under “date”.',
      'content/events/2024-03-04-count.md:4:53 further-date: Unexpected further date ' +
        '2024-03/2024-04, expected one after 2024-03-18~ | List the dates in their order, each ' +
        'once, the first of them under “date”.',
    ],
  },
  {
    name: 'further dates that are seasons, of which one is out of its order',
    files: edited(
      EVENT,
      'date: 2024-03-04\n',
      'date: 2024-03-04\nalsoOn: [2024-22, 2024-23, 2024-24, 2024-21]\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:4:37 further-date: Unexpected further date 2024-21, ' +
        'expected one after 2024-24 | List the dates in their order, each once, the first of ' +
        'them under “date”.',
    ],
  },
  {
    name: 'what recurs until a day before it, or is no one day, or does not recur',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04\nrecurs: week\nrecursUntil: 2024-03-01\n',
      ),
      [DENIAL]: CONTENT[DENIAL].replace('kind: s', 'recursUntil: 2024-03-09\nkind: s'),
      [RAIN]: rainAt('2024-03-04~\nrecurs: month\nrecursUntil: 2024-05'),
    }),
    says: [
      'content/events/2024-03-04-count.md:5:14 further-date: Unexpected end 2024-03-01 of what ' +
        'recurs, expected one after 2024-03-04 | Correct one of the two dates.',
      'content/events/2024-03-04-rain.md:7:9 further-date: Unexpected recurrence of the date ' +
        '2024-03-04~, expected one exact day | Give its first day, or list its dates.',
      'content/events/2024-03-05-denial.md:5:14 further-date: Missing “recurs” for the date ' +
        'under “recursUntil” | Say how often it recurs, or take this out.',
    ],
  },
  {
    name: 'an event that recurs out of the period',
    files: edited(EVENT, 'date: 2024-03-04\n', 'date: 2024-03-04\nalsoOn: [2025-03-04]\n'),
    says: [
      'content/events/2024-03-04-count.md:4:10 event-outside-period: Unexpected date 2025-03-04, ' +
        'after the story’s period 2024 | Correct the date, or widen the period in story.yaml.',
    ],
  },
  {
    name: 'an event after one that is later, by the day and by the time, and after one that is not',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04T14:05+09:00\nafter: [2024-03-05-denial, 2024-03-04-rain]\n',
      ),
      [RAIN]: rainAt('2024-03-04T05:06Z'),
    }),
    says: [
      'content/events/2024-03-04-count.md:4:9 after-later: Unexpected “2024-03-05-denial” of ' +
        '2024-03-05, which is later than 2024-03-04T14:05+09:00 | Correct one of the dates, or ' +
        'take it out.',
      'content/events/2024-03-04-count.md:4:28 after-later: Unexpected “2024-03-04-rain” of ' +
        '2024-03-04T05:06Z, which is later than 2024-03-04T14:05+09:00 | Correct one of the ' +
        'dates, or take it out.',
    ],
  },
  {
    name: 'nothing, of an event after one of the same day that is earlier or has no time',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04T14:05+09:00\nafter: [2024-03-04-rain]\n',
      ),
      [RAIN]: rainAt('2024-03-04'),
    }),
    says: [],
  },
  {
    name: 'an event that follows from one of a later moment, though its day is not later',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('date: 2024-03-04\n', 'date: 2024-03-04T23:30-05:00\n'),
      [DENIAL]: CONTENT[DENIAL].replace(
        'date: 2024-03-05\n',
        'date: 2024-03-05T01:00+09:00\nfollows: [2024-03-04-count]\n',
      ),
    }),
    says: [
      'content/events/2024-03-05-denial.md:4:11 after-later: Unexpected “2024-03-04-count” of ' +
        '2024-03-04T23:30-05:00, which is later than 2024-03-05T01:00+09:00 | Correct one of the ' +
        'dates, or take it out.',
      'content/events/2024-03-05-denial.md:13:40 relation-to-later: Unexpected claim ' +
        '“2024-03-04-count#counted” of 2024-03-04T23:30-05:00, made later than this one of ' +
        '2024-03-05T01:00+09:00, which denies it | Let the later claim name the earlier one, or ' +
        'correct one of the dates.',
    ],
  },
  {
    name: 'an event that follows from one of an earlier moment, though its day is later',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04T23:30-05:00\nfollows: [2024-03-05-sun]\n',
      ),
      'events/2024-03-05-sun.md': rainAt('2024-03-05T01:00+09:00'),
    }),
    says: [],
  },
  {
    name: 'events that come after each other by way of the times of the day',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04T09:00Z\nafter: [2024-03-04-rain]\n',
      ),
      [RAIN]: rainAt('2024-03-04\nafter: [2024-03-04-wind]'),
      'events/2024-03-04-wind.md': rainAt('2024-03-04T10:00Z'),
    }),
    says: [
      'content/events/2024-03-04-count.md:4:9 after-later: Unexpected “2024-03-04-rain”, which ' +
        'by the times of other events comes after “2024-03-04-count” | Correct one of the times, ' +
        'or take it out.',
      'content/events/2024-03-04-rain.md:7:9 after-later: Unexpected “2024-03-04-wind”, which ' +
        'by the times of other events comes after “2024-03-04-rain” | Correct one of the times, ' +
        'or take it out.',
    ],
  },
  {
    name: 'nothing, of an event after one of the day whose time is of any place',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04T09:00+09:00\nafter: [2024-03-04-rain]\n',
      ),
      [RAIN]: rainAt('2024-03-04T08:00'),
    }),
    says: [],
  },
  {
    name: 'events of other days that come after each other, at the one that cannot',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04\nafter: [2024-03-05-denial]\n',
      ),
      [DENIAL]: CONTENT[DENIAL].replace('kind: s', 'after: [2024-03-04-count]\nkind: s'),
    }),
    says: [
      'content/events/2024-03-04-count.md:4:9 after-later: Unexpected “2024-03-05-denial” of ' +
        '2024-03-05, which is later than 2024-03-04 | Correct one of the dates, or take it out.',
    ],
  },
  {
    name: 'events that come after each other, and one that does not exist',
    files: having({
      [EVENT]: CONTENT[EVENT].replace(
        'date: 2024-03-04\n',
        'date: 2024-03-04\nafter: [2024-03-04-rain, 2024-03-09-ice]\n',
      ),
      [RAIN]: rainAt('2024-03-04\nafter: [2024-03-04-count]'),
    }),
    says: [
      'content/events/2024-03-04-count.md:4:9 circular-relation: Unexpected circle: ' +
        '“2024-03-04-count” leads through “2024-03-04-rain” back to itself | Take one of the ' +
        'relations out.',
      'content/events/2024-03-04-count.md:4:26 unknown-reference: Unexpected event ' +
        '“2024-03-09-ice”, which does not exist | Did you mean “2024-03-04-rain”?',
      'content/events/2024-03-04-rain.md:7:9 circular-relation: Unexpected circle: ' +
        '“2024-03-04-rain” leads through “2024-03-04-count” back to itself | Take one of the ' +
        'relations out.',
    ],
  },
];
