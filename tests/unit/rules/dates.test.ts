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
import { event, problemsOf } from './cases/support.ts';

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
    ['2024-03-04', '2024-03-04', '2024-03-04'],
    ['2024-03-041', '2024-03-04', '2024-03-04'],
    ['2024-03-04-a', '2024-02-04', '2024-02-04'],
    ['2023-a', '2024-21', '2024'],
    ['a-2024-a', '2024', '2024'],
  ])('%s is wrong for %s', async (id, date, part) => {
    const files = having({
      [`events/${id}.md`]: event(`date: ${date}\ndatePrintedIn: [gazette]\n`),
    });
    expect(await problemsOf(files)).toEqual([
      `content/events/${id}.md:6:7 file-name-date: Unexpected date ${date} in a file named ` +
        `“${id}” | Begin the file’s name with ${part}, or correct the date. ` +
        'A file that was published lists its old name under aliases.',
    ]);
  });
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
