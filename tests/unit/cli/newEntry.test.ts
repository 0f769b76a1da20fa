import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/cli/command.ts';
import { newEntry } from '../../../src/cli/newEntry/newEntry.ts';
import type { NewWanted } from '../../../src/cli/newEntry/newEntry.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { checkContent } from '../../../src/rules/checkContent.ts';
import { person } from '../../support/answeringPerson.ts';
import { CONTENT } from '../../support/content.ts';

let folder = '';
let root = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-entry-'));
  root = join(folder, 'content');
});
afterEach(() => rm(folder, { recursive: true }));

const make = (wanted: Partial<NewWanted>) =>
  newEntry({
    kind: 'events',
    flags: {},
    id: undefined,
    root,
    dryRun: false,
    prompts: undefined,
    ...wanted,
  });

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

const problems = async (): Promise<string[]> =>
  (await checkContent(onDisk(root))).problems.map(({ file, message }) => `${file}: ${message}`);

const all = async (): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

const COUNT = {
  'What happened?': ['The harbour is counted again'],
  'When did it happen?': ['2024-03-5', '2024-03-05'],
  'How is that date known?': ['0'],
  'Which sources print it?': [['gazette']],
  'What was it?': ['inspection'],
  'What should the timeline say': ['The cranes are counted once more.'],
} as const;

describe('in a small story', () => {
  beforeEach(async () => {
    for (const [path, text] of Object.entries(CONTENT)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });

  test('an event is asked for, shown and written as the check takes it', async () => {
    const { prompts, said, shown } = person(COUNT, { folder });
    expect(await make({ prompts })).toEqual({
      status: 0,
      text:
        `Wrote ${join(root, 'events/2024-03-05-the-harbour-is-counted-again.md')}\n` +
        'Its text, where it is to have one, goes below the second line of ---, in any editor.\n' +
        'Then: npm run check, and npm run dev to see it.\n',
    });
    const path = 'events/2024-03-05-the-harbour-is-counted-again.md';
    const text = [
      '---',
      'title: The harbour is counted again',
      'date: 2024-03-05',
      'datePrintedIn: [gazette]',
      'kind: inspection',
      'summary: The cranes are counted once more.',
      'sources: [gazette]',
      '---',
      '',
    ].join('\n');
    expect(await read(path)).toBe(text);
    expect(shown).toEqual({ [`content/${path}`]: text });
    // What is no date is refused where it is given, and how a date was read is said.
    expect(said.find((line) => line.startsWith('! '))).toContain('Unexpected date “2024-03-5”');
    expect(said).toContain('5 March 2024');
    expect(await problems()).toEqual([]);
  });

  test('what the check does not take is asked again, where it was answered', async () => {
    const { prompts, said } = person({
      ...COUNT,
      'When did it happen?': ['2024-04-05', '2024-03-05'],
      'Which answer should be another?': ['date'],
    });
    await make({ prompts });
    // The source is of 6 March; but it is the date that was wrong, and the id that was made of it.
    const objections = said.flatMap((line, i) => (line.startsWith('! ') ? [i] : []));
    expect(objections.map((i) => [said[i]?.slice(0, 42), said[i + 1]])).toEqual([
      ['! Unexpected source “gazette”, published b', 'Which sources report it?'],
      ['! Unexpected source “gazette”, published b', 'Which answer should be another?'],
      ['! Unexpected date 2024-03-05 in a file nam', 'Its id, which stays its address for good'],
    ]);
    expect(await problems()).toEqual([]);
  });

  test('nothing is asked where all is given, and nothing that was given is asked', async () => {
    const flags = { name: ['The Mayor'], kind: ['person'] };
    const silent = person({});
    await make({ kind: 'actors', flags, prompts: silent.prompts });
    expect(silent.said).toEqual([]);
    expect(await read('actors/the-mayor.yaml')).toBe(
      'name: The Mayor\nkind: person\ndraft: true\n',
    );
    const { prompts, said } = person(COUNT);
    await make({ flags: { title: ['Counted'], kind: ['inspection'] }, prompts });
    expect(said).not.toContain('What happened?');
    expect(said).not.toContain('What was it?');
    expect(await read('events/2024-03-05-counted.md')).toContain('title: Counted\n');
  });

  test('a claim goes into the file of its event, behind the others', async () => {
    const event = '2024-03-04-count';
    const before = await read(`events/${event}.md`);
    const flags = {
      by: ['ada-lund'],
      says: ['The harbour has 12 cranes.'],
      source: ['gazette'],
      ...{ measure: ['cranes'], value: ['12'], hedge: ['exactly'], 'as-of': ['2024-03-04'] },
      relation: ['repeats'],
      'relation-to': [`${event}#counted`],
    };
    expect(await make({ kind: 'claims', event, flags })).toMatchObject({
      text: expect.stringContaining(`Added to ${join(root, `events/${event}.md`)}\n`) as string,
    });
    const after = await read(`events/${event}.md`);
    const lines = [
      '  - id: the-harbour-has-12-cranes',
      '    by: ada-lund',
      '    says: The harbour has 12 cranes.',
      '    figure: { measure: cranes, value: 12, hedge: exactly, asOf: 2024-03-04 }',
      '    relations:',
      '      - { kind: repeats, claim: 2024-03-04-count#counted }',
      '    sources: [gazette]',
      '',
    ].join('\n');
    expect(after.replace(lines, '')).toBe(before);
    expect(after).toContain(lines);
    expect(await problems()).toEqual([]);
  });

  test.each([
    [
      'what is missing, in one sentence',
      { title: ['Counted'] },
      [
        'Missing --date, --date-printed-in or --date-basis, --kind, --summary, --source, which a ' +
          'new event needs. In a terminal, the command asks for what is not given; with --help ' +
          'it says what can be.',
      ],
    ],
    [
      'all that its schema does not take',
      { date: ['2024-13'], title: ['a', 'b'], source: ['../x'] },
      ['--date: ', '--source: ', 'Unexpected second --title'],
    ],
    [
      'what the check does not take',
      {
        title: ['Counted'],
        date: ['2024-03-05'],
        'date-printed-in': ['gazette'],
        kind: ['inspektion'],
        summary: ['Counted.'],
        source: ['gazette,gazete'],
      },
      ['--kind: Unexpected kind “inspektion”', '--source: Unexpected source “gazete”'],
    ],
  ])('nobody to ask: %s is said, and nothing written', async (_, flags, says) => {
    const before = await all();
    const refused = await make({ flags }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    const messages = refused instanceof Refusal ? [...refused.messages].sort() : [];
    expect(messages.map((message, i) => message.slice(0, says.toSorted()[i]?.length))).toEqual(
      says.toSorted(),
    );
    expect(await all()).toEqual(before);
  });

  test('an id that is or was in use is refused', async () => {
    const flags = { name: ['Ada Lund'], kind: ['person'] };
    await expect(make({ kind: 'actors', flags, id: 'ada-lund' })).rejects.toThrow(
      '--id: Unexpected id “ada-lund”, which is or was in use. Add a word to it.',
    );
  });

  test('with --dry-run it is only shown', async () => {
    const before = await all();
    const flags = { name: ['The Mayor'], kind: ['person'] };
    expect((await make({ kind: 'actors', flags, dryRun: true })).text).toBe(
      `${join(root, 'actors/the-mayor.yaml')}:\n\nname: The Mayor\nkind: person\ndraft: true\n`,
    );
    const { prompts, shown } = person(COUNT);
    expect((await make({ prompts, dryRun: true })).text).toBe('Nothing was written.\n');
    expect(Object.keys(shown)).toHaveLength(1);
    expect(await all()).toEqual(before);
  });

  test.each(['What was it?', 'What is the name?', 'Its id', 'Add what', 'Write it?'])(
    'nothing is left where the person stops at “%s”',
    async (stopsAt) => {
      const before = await all();
      const { prompts } = person(
        { ...COUNT, 'Add what': [stopsAt === 'What is the name?'], 'Who said it?': ['+'] },
        { stopsAt },
      );
      await expect(make({ prompts })).rejects.toThrow('Stopped: nothing was written.');
      expect(await all()).toEqual(before);
    },
  );

  test('nothing is written where the person does not want it', async () => {
    const before = await all();
    const { prompts } = person({ ...COUNT, 'Write it?': [false] });
    expect((await make({ prompts })).text).toBe('Nothing was written.\n');
    expect(await all()).toEqual(before);
  });
});
