import { describe, expect, test } from 'vitest';
import {
  check,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  SOURCE,
  STORY,
} from '../../support/content.ts';
import type { Files } from '../../support/content.ts';
import { changed, event, problemsOf } from './cases/support.ts';

const WHOLE_CLAIM =
  '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }\n' +
  '    quotes:\n      - { text: twelve of them, source: herald }\n    sources: [gazette, herald]\n';

/** The event whose figure is for a day and rests on sources. */
const figureFor = (asOf: string, sources = '[gazette]'): Files =>
  edited(
    EVENT,
    WHOLE_CLAIM,
    `    figure: { measure: cranes, value: 12, hedge: at-least, asOf: ${asOf} }\n    sources: ` +
      `${sources}\n`,
  );

describe('a figure', () => {
  const after = (asOf: string): string[] => [
    `content/events/2024-03-04-count.md:15:66 event-after-source: Unexpected date ${asOf} of a ` +
      'figure, later than all its sources | ' +
      'Correct it, or add expected: true where the number was only expected.',
  ];

  test.each(['2024-03-06', '2024-03-05', '2024-03', '2024-03-06/2024-04', '../2024-04'])(
    'may be for %s where its source was published on 6 March',
    async (asOf) => expect(await problemsOf(figureFor(asOf))).toEqual([]),
  );

  test.each(['2024-03-07', '2024-04', '2024-03-07/..'])(
    'may not be for %s where its source was published on 6 March',
    async (asOf) => expect(await problemsOf(figureFor(asOf))).toEqual(after(asOf)),
  );

  test('may be for a day that one of its sources can know of', async () => {
    expect(await problemsOf(figureFor('2024-03-07', '[gazette, herald]'))).toEqual([]);
    const dated = {
      ...figureFor('2024-03-07', '[gazette, herald]'),
      'sources/herald.md': CONTENT['sources/herald.md'].replace(
        'url:',
        'published: 2024-03-06\nurl:',
      ),
    };
    expect(await problemsOf(dated)).toEqual(after('2024-03-07'));
  });

  test('may be for any day where it was only expected', async () => {
    expect(await problemsOf(figureFor('2024-03-07, expected: true'))).toEqual([]);
    expect(await problemsOf(figureFor('2024-03-07, expected: false'))).not.toEqual([]);
  });
});

describe('an event and its sources', () => {
  const published = (date: string): Files =>
    edited(SOURCE, 'published: 2024-03-06', `published: ${date}\npublishedBasis: It says so.`);

  test.each([
    '2024-03-04',
    '2024-03',
    '2024',
    '2024-03-03/2024-03-04',
    '2024-03-01/..',
    '2024-03-03?',
    '2024-03-03%',
  ])('may lie on 4 March where one was published %s', async (date) =>
    expect(await problemsOf(published(date))).toEqual([]),
  );

  test.each([
    ['2024-03-03', '2024-03-03'],
    ['2024-02', '2024-02-29'],
    ['2023', '2023-12-31'],
    ['2024-03-01~/2024-03-03', '2024-03-03'],
  ])('may not lie on 4 March where one was published %s', async (date, last) => {
    expect(await problemsOf(published(date))).toEqual([
      `content/events/2024-03-04-count.md:8:11 event-after-source: Unexpected source “gazette”, ` +
        `published by ${last}, for an event of 2024-03-04: it could not know of it | ` +
        'Correct the event’s date, the source’s date or the source.',
    ]);
  });

  test('may have no beginning', async () => {
    const files = having({
      'events/2024-03-04-again.md': event('date: ../2024-03-04\ndatePrintedIn: [gazette]\n'),
      [SOURCE]: CONTENT[SOURCE].replace('2024-03-06', '2024-03-04'),
    });
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('times of an event and of its source', () => {
  const timed = (happened: string, published: string): Files =>
    changed(
      [EVENT, 'date: 2024-03-04\n', `date: ${happened}\n`],
      [SOURCE, 'published: 2024-03-06', `published: ${published}`],
    );

  test.each([
    // The evening of one day, told of early on the next.
    ['2024-03-04T23:30-05:00', '2024-03-05T04:30Z'],
    // The day after on another side of the earth.
    ['2024-03-04T01:00+09:00', '2024-03-03T12:00-05:00'],
    ['2024-03-04T01:00+09:00', '2024-03-03'],
    ['2024-03-04', '2024-03-03T10:00Z'],
    ['2024-03-04T14:05', '2024-03-04T05:00Z'],
  ])('may be %s and %s', async (happened, published) =>
    expect(await problemsOf(timed(happened, published))).toEqual([]),
  );

  test.each([
    ['2024-03-04T23:30-05:00', '2024-03-05T02:00Z', '2024-03-05T02:00Z'],
    ['2024-03-04T14:06', '2024-03-04T14:05', '2024-03-04T14:05'],
    ['2024-03-04', '2024-03-03T09:59Z', '2024-03-03T09:59Z'],
    ['2024-03-04T12:00Z', '2024-03-03', '2024-03-03'],
  ])('may not be %s and %s', async (happened, published, said) => {
    expect(await problemsOf(timed(happened, published))).toEqual([
      `content/events/2024-03-04-count.md:8:11 event-after-source: Unexpected source “gazette”, ` +
        `published by ${said}, for an event of ${happened}: it could not know of it | ` +
        'Correct the event’s date, the source’s date or the source.',
    ]);
  });

  test('are told by the year before year 0 as people write it', async () => {
    const [problem] = await problemsOf(timed('2024-03-04', '-0043-03-15'));
    expect(problem).toContain('published by -0043-03-15, ');
  });
});

describe('the period of the story', () => {
  const dated = (date: string, period: string): Files =>
    having({
      [STORY]: CONTENT[STORY].replace('period: 2024', `period: ${period}`),
      [EVENT]: CONTENT[EVENT].replace('date: 2024-03-04\n', `date: ${date}\n`),
      [DENIAL]: CONTENT[DENIAL].replace('date: 2024-03-05', `date: ${date}`),
    });

  test.each([
    ['2024-03-04', '2024-03-04'],
    ['2024-03-01/2024-03-04', '2024-03-04/2024-04'],
    ['2024-03-04/2024-05', '2024-02/2024-03-04'],
    ['2024-03-04', '2024-03-04/..'],
    ['2024-03-04', '../2024-03-04'],
    ['2024-03-01/..', '2024-03-04/2024-03-05'],
    ['../2024-03-09', '2024-03-04/2024-03-05'],
  ])('has the date %s where it is %s', async (date, period) => {
    const problems = await problemsOf(dated(date, period));
    expect(problems.filter((line) => line.includes(' event-outside-period: '))).toEqual([]);
  });

  test.each([
    ['2024-03-04', '2024-03-05/..', 'before'],
    ['2024-03-04', '../2024-03-03', 'after'],
    ['../2024-03-04', '2024-03-05/2024-03-06', 'before'],
    ['2024-03-04/..', '2024-03-01/2024-03-03', 'after'],
  ])('does not have the date %s where it is %s', async (date, period, side) => {
    const problems = await problemsOf(dated(date, period));
    const said =
      `content/events/2024-03-04-count.md:3:7 event-outside-period: Unexpected date ${date}, ` +
      `${side} the story’s period ${period} | Correct the date, or widen the period in story.yaml.`;
    expect(problems).toContain(said);
  });

  test('is not asked for where the story cannot be read', async () => {
    const problems = await problemsOf(edited(STORY, 'period: 2024', 'period: 2023\nfoo: 1'));
    expect(problems).toEqual([expect.stringContaining('story.yaml:5:1 unknown-field: ')]);
  });
});

describe('a basis', () => {
  test('of an event is the source that prints its date, or a sentence', async () => {
    expect(await problemsOf(edited(EVENT, 'datePrintedIn: [gazette]', 'dateBasis: So.'))).toEqual(
      [],
    );
  });

  test.each([
    '2024-03-05/2024-03-06',
    '2024-03',
    '2024-23',
    '2024',
    '2024-03-06~',
    '2024-03-06?',
    '2024-03-06%',
    '../2024-03-06',
  ])('is needed of a source published %s', async (date) => {
    const without = edited(SOURCE, 'published: 2024-03-06', `published: ${date}`);
    expect(await problemsOf(without)).toEqual([
      `content/sources/gazette.md:3:12 date-without-basis: Unexpected publication date ${date} ` +
        'without a basis | Say under publishedBasis how it was worked out.',
    ]);
    const having = edited(
      SOURCE,
      'published: 2024-03-06',
      `published: ${date}\npublishedBasis: It says so.`,
    );
    expect(await problemsOf(having)).toEqual([]);
  });
});

/** The notes on dates, one a line. */
const notesOn = async (files: Files): Promise<string[]> =>
  (await check(files)).notes.filter((note) => !note.includes('source-unverified'));

describe('a date that was worked out', () => {
  const DATE = 'date: 2024-03-04\ndatePrintedIn: [gazette]';
  const PUBLISHED = 'published: 2024-03-06';
  const BASIS = 'date: 2024-03-04\ndateBasis: So.';

  test('is noted where it names neither a bound nor an assumption', async () => {
    expect(await notesOn(edited(EVENT, DATE, BASIS))).toEqual([
      'content/events/2024-03-04-count.md:4:12 date-bound-not-named: Missing “dateBoundIn” of a ' +
        'date that was worked out, so it counts as assumed | Name the sources that print what ' +
        'bounds it under dateBoundIn, or say under dateAssumes what it assumes.',
    ]);
    expect(await notesOn(edited(SOURCE, PUBLISHED, `${PUBLISHED}\npublishedBasis: So.`))).toEqual([
      'content/sources/gazette.md:4:17 date-bound-not-named: Missing “publishedBoundIn” of a ' +
        'date that was worked out, so it counts as assumed | Name the sources that print what ' +
        'bounds it under publishedBoundIn, or say under publishedAssumes what it assumes.',
    ]);
  });

  test('is noted so of a claim and of a figure', async () => {
    const SAYS = '    says: There are twelve.';
    const AS_OF = 'asOf: 2024-03-04 }';
    const timed = (said: string, ofSaid: string, asOf: string, ofAsOf: string): Files =>
      changed(
        [EVENT, SAYS, `    said: ${said}\n    saidBasis: So.\n${ofSaid}    says: Twelve.`],
        [EVENT, AS_OF, `asOf: ${asOf}, asOfBasis: So.${ofAsOf} }`],
      );
    expect(await notesOn(timed('2024-03-04', '', '2024-03-04', ''))).toEqual([
      'content/events/2024-03-04-count.md:15:16 date-bound-not-named: Missing “saidBoundIn” of a ' +
        'date that was worked out, so it counts as assumed | Name the sources that print what ' +
        'bounds it under saidBoundIn, or say under saidAssumes what it assumes.',
      'content/events/2024-03-04-count.md:17:89 date-bound-not-named: Missing “asOfBoundIn” of a ' +
        'date that was worked out, so it counts as assumed | Name the sources that print what ' +
        'bounds it under asOfBoundIn, or say under asOfAssumes what it assumes.',
    ]);
    expect(await notesOn(timed('2024-01-01/2024-03-04', '', '../2024-12-31', ''))).toEqual([
      expect.stringContaining('.md:14:11 period-as-bound: '),
      expect.stringContaining('.md:17:66 period-as-bound: '),
    ]);
    expect(
      await notesOn(
        timed(
          '2024-03-04',
          '    saidBoundIn: [herald]\n',
          '2024-03-04',
          ', asOfAssumes: It was a Monday.',
        ),
      ),
    ).toEqual([]);
  });

  test('is in order with either, and without a basis', async () => {
    for (const more of ['dateBoundIn: [herald]', 'dateAssumes: It was a Monday.'])
      expect(await notesOn(edited(EVENT, DATE, `${BASIS}\n${more}`))).toEqual([]);
    for (const more of ['publishedBoundIn: [gazette]', 'publishedAssumes: It was a Monday.']) {
      const having = `${PUBLISHED}\npublishedBasis: So.\n${more}`;
      expect(await notesOn(edited(SOURCE, PUBLISHED, having))).toEqual([]);
    }
    expect(await notesOn(CONTENT)).toEqual([]);
  });

  test.each([
    ['2024-03-06/2024-12-31', 'end'],
    ['../2024-12-31', 'end'],
    ['2024-01-01/2024-03-06', 'beginning'],
    ['2024-01/2024-12', 'beginning and the end'],
  ])('is noted once where its bound is the period’s own: %s', async (date, ends) => {
    for (const more of ['', '\npublishedAssumes: It was within the time told.']) {
      const published = `published: ${date}\npublishedBasis: So.${more}`;
      expect(await notesOn(edited(SOURCE, PUBLISHED, published))).toEqual([
        `content/sources/gazette.md:3:12 period-as-bound: Unexpected date ${date}, expected ` +
          `another bound than the ${ends} of the story’s period | Leave that side open (..), or ` +
          'name the sources that print it under publishedBoundIn.',
      ]);
    }
  });

  test('is noted so of an event too', async () => {
    const files = edited(EVENT, DATE, 'date: 2024-03-04/2024-12-31\ndateBasis: So.');
    expect(await notesOn(files)).toEqual([expect.stringContaining('.md:3:7 period-as-bound: ')]);
  });

  test.each([
    'published: 2024-03-06/2024-12-31\npublishedBasis: So.\npublishedBoundIn: [herald]',
    'published: 2024-03-06/2024-12-30\npublishedBasis: So.\npublishedAssumes: So.',
    'published: 2024-03-06/..\npublishedBasis: So.\npublishedAssumes: So.',
    'published: 2024\npublishedBasis: So.\npublishedAssumes: So.',
  ])('is not where a source prints the bound, or it is another: %s', async (published) => {
    expect(await notesOn(edited(SOURCE, PUBLISHED, published))).toEqual([]);
  });

  test('is not where the period is open on that side', async () => {
    const files = changed(
      [STORY, 'period: 2024', 'period: 2024/..'],
      [SOURCE, PUBLISHED, 'published: 2024-03-06/..\npublishedBasis: So.\npublishedAssumes: So.'],
    );
    expect(await notesOn(files)).toEqual([]);
  });
});

describe('a name of an event’s file', () => {
  test.each([
    ['2024-03-04-a', '2024-03-04'],
    ['2024-03-04-a', '2024-03-04~'],
    ['2024-03-a', '2024-03'],
    ['2024-a', '2024'],
    ['2024-a', '2024-21'],
    ['2024-03-04-a', '../2024-03-04'],
  ])('%s is right for %s', async (id, date) => {
    const files = having({
      [`events/${id}.md`]: event(`date: ${date}\ndatePrintedIn: [gazette]\n`),
    });
    expect(await problemsOf(files)).toEqual([]);
  });

  test.each([
    ['2024-03-04', '2024-03-04', '2024-03-04-short-name'],
    ['2024-03-041', '2024-03-04', '2024-03-04-short-name'],
    ['2024-03-04-a', '2024-02-04', '2024-02-04-a'],
    ['2023-a', '2024-21', '2024-a'],
    ['a-2024-a', '2024', '2024-a-2024-a'],
  ])('%s is wrong for %s', async (id, date, right) => {
    const files = having({
      [`events/${id}.md`]: event(`date: ${date}\ndatePrintedIn: [gazette]\n`),
    });
    expect(await problemsOf(files)).toEqual([
      `content/events/${id}.md:6:7 file-name-date: Unexpected date ${date} in a file named ` +
        `“${id}” | Rename the file to ${right}.md, or correct the date. ` +
        'A file that was published lists its old name under aliases.',
    ]);
  });
});

test('an event of no known time needs a basis, but no bound and no day in its name', async () => {
  const undated = having({
    'events/undated.md': event('date: ../..\ndateBasis: No report prints it.\n'),
  });
  const { problems, notes } = await check(undated);
  expect(problems).toEqual([]);
  expect(notes.filter((line) => line.includes('undated'))).toEqual([]);
});

describe('a claim at an event where nobody spoke', () => {
  const landing = (by: string, more = ''): Files =>
    having({
      'actors/paper.yaml': 'name: The Gazette\nkind: publication\n',
      [EVENT]: CONTENT[EVENT].replace('by: ada-lund', `by: ${by}\n${more}`).replace(
        'kind: statement',
        'kind: movement',
      ),
    });
  const notes = async (files: Files): Promise<string[]> =>
    (await check(files)).notes.filter((line) => line.includes(' said-not-given: '));

  test('gets a note where it does not say when it was made', async () => {
    expect(await notes(landing('ada-lund'))).toEqual([
      'content/events/2024-03-04-count.md:11:9 said-not-given: Missing when or where the claim ' +
        '“counted” was said | Add “occasion” or “said”; where no source prints either, write ' +
        'occasion: unknown.',
    ]);
  });

  test.each([
    ['says when', 'ada-lund', '    said: 2024-03-03'],
    ['says where', 'ada-lund', '    occasion: 2024-03-05-denial'],
    ['says that nothing prints it', 'ada-lund', '    occasion: unknown'],
    ['is a report’s own', 'paper', ''],
  ])('gets none where it %s', async (_name, by, more) =>
    expect(await notes(landing(by, more))).toEqual([]),
  );
});

describe('what an event comes after', () => {
  const noted = async (date: string): Promise<string[]> => {
    const files = having({
      'events/2024-03-rain.md': event(
        `date: ${date}\nafter: [2024-03-04-count]\ndateBasis: It says so.\n`,
      ),
    });
    const { notes } = await check(files);
    return notes.filter((line) => line.includes(' after-other-date: '));
  };

  test.each(['2024-03', '2024-03-05', '2024-03-04/2024-03-05', '2024-03-05T10:00+09:00', '../..'])(
    'is noted where its date is 2024-03-04, but the own one is %s',
    async (date) =>
      expect(await noted(date)).toEqual([
        'content/events/2024-03-rain.md:7:9 after-other-date: Unexpected “2024-03-04-count” of ' +
          `2024-03-04, which “after” cannot order with one of ${date} | Take it out, or name it ` +
          'under follows where this event is a consequence of it.',
      ]),
  );

  test.each(['2024-03-04', '2024-03-04T10:00Z', '2024-03-04~'])(
    'is not where the own date is %s',
    async (date) => expect(await noted(date)).toEqual([]),
  );

  test('is not noted where it is a problem', async () => {
    expect(await noted('2024-03-03')).toEqual([]);
  });
});

describe('the name of the file of an event', () => {
  const named = async (id: string, date: string): Promise<string[]> => {
    const files = having({
      [STORY]: CONTENT[STORY].replace('period: 2024\n', 'period: ../2024\n'),
      [`events/${id}.md`]: event(`date: ${date}\ndateBasis: It says so.\n`),
    });
    return problemsOf(files);
  };

  test.each([
    ['2010', '201X'],
    ['1900', '19XX'],
    ['2024', '2024-XX'],
    ['2024-03', '2024-03-XX'],
    ['2023', '2023-21'],
    ['2023-12', '2023-12/2024-02'],
    ['2024-03-04', '../2024-03-04'],
    ['0150', '0150'],
    ['y-0150', '-0150'],
    ['y-0043-03-15', '-0043-03-15'],
    ['y-0129', '-012X'],
    ['y-170000002', 'Y-170000002'],
  ])('begins with %s where its date is %s', async (certain, date) => {
    expect(await named(`${certain}-a`, date)).toEqual([]);
    expect(await named('a', date)).toEqual([
      `content/events/a.md:6:7 file-name-date: Unexpected date ${date} in a file named “a” | ` +
        `Rename the file to ${certain}-a.md, or correct the date. A file that was published ` +
        'lists its old name under aliases.',
    ]);
  });
});

test.each([
  ['150', '0150'],
  ['-150', '-0150'],
  ['20245', 'Y20245'],
])('a year is written as EDTF has it, though YAML reads %s as a number', async (year, right) => {
  const [problem, ...more] = await problemsOf(
    having({ 'events/a.md': event(`date: ${year}\ndateBasis: It says so.\n`) }),
  );
  expect(problem).toContain(`date-form: Unexpected date “${year}” in “date”, expected a year `);
  expect(problem).toContain(`as in ${right}.`);
  expect(more).toEqual([]);
});
