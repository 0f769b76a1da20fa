import { spawnSync } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newEntry } from '../../src/cli/newEntry/newEntry.ts';
import { onDisk } from '../../src/parse/diskFiles.ts';
import { checkContent } from '../../src/rules/checkContent.ts';
import { person } from '../support/answeringPerson.ts';
import { plainEnvironment, PROJECT, temporaryFolder } from './support/build.ts';
import { hashesOf } from './support/folder.ts';

let folder = '';
let root = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  root = join(folder, 'content');
  await cp(join(PROJECT, 'content'), root, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

test('an event with a new source, a new actor and three claims passes the check', async () => {
  const { prompts, said, left } = person({
    'What happened?': ['The ministry in Tallow tells of talks'],
    'When did it happen?': ['2024-11-01'],
    'How is that date known?': ['0'],
    'Which sources print it?': [['+'], ['the-echo-of-2-november-2024']],
    'What should this site call the document?': ['The Echo of 2 November 2024'],
    'What is its headline?': ['Talks in Tallow'],
    'Who published it?': ['The Echo'],
    'When was it published?': ['2024-11-02'],
    'In which language is it written?': ['en'],
    'What was it?': ['statement'],
    'Where did it happen?': [['+'], ['tallow']],
    'What is the place called?': ['Tallow'],
    'What should the timeline say': ['Talks are to begin.'],
    'Which threads does it belong to?': [['troops']],
    'Add what somebody said': [true],
    'Add another claim?': [true, true, false],
    'Who said it?': ['+', 'ines-marlow', 'ines-marlow'],
    'What is the name?': ['Ines Marlow'],
    'What is it?': ['-', 'person'],
    'Does a source say who': [true],
    'In which words?': ['a spokesperson'],
    'What was said?': [
      'Talks begin in November.',
      'The talks are about prisoners.',
      'There are 11,000 soldiers in Russia.',
    ],
    'Does it give a number': [false, false, true],
    'A number of what?': ['troops-in-russia'],
    'How firmly is it given?': ['about'],
    'Which number?': ['11,000', '11000'],
    'For what time?': ['2024-11'],
    'Does it deny': [false, true],
    'What does it do to the other claim?': ['revises'],
    'Which claim is that?': [
      '2024-11-01-the-ministry-in-tallow-tells-of-talks#talks-begin-in-november',
    ],
  });
  const { status, text = '' } = await newEntry({
    ...{ kind: 'events', flags: {}, id: undefined },
    ...{ root, dryRun: false, prompts },
  });
  expect(status).toBe(0);
  expect(text.split('\n').filter((line) => line.startsWith('Wrote '))).toHaveLength(4);
  expect(said.some((line) => line.startsWith('! Unexpected text in “value”'))).toBe(true);
  expect([...left].filter(([, answers]) => answers.length > 0)).toEqual([]);
  const event = await readFile(
    join(root, 'events/2024-11-01-the-ministry-in-tallow-tells-of-talks.md'),
    'utf8',
  );
  expect(event.match(/^ {2}- id: .*$/gm)).toEqual([
    '  - id: talks-begin-in-november',
    '  - id: the-talks-are-about-prisoners',
    '  - id: there-are-11000-soldiers-in-russia',
  ]);
  expect((await checkContent(onDisk(root))).problems).toEqual([]);
});

/** What makes the command take its input and output for a terminal. */
const TERMINAL = [
  '--import',
  'data:text/javascript,process.stdin.isTTY = process.stdout.isTTY = true;' +
    'process.stdin.setRawMode = () => process.stdin;',
];

const FULL_DISK = ['--import', join(PROJECT, 'tests/site/support/fullDisk.ts')];

describe('the command', () => {
  const run = (args: readonly string[], { loaded = [] as readonly string[], input = '' } = {}) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...loaded, join(PROJECT, 'src/cli/dateline.js'), 'new', ...args],
      { cwd: folder, encoding: 'utf8', env: plainEnvironment(), input },
    );
    return { status, stdout, stderr };
  };
  const THREAD = ['thread', '--title=The talks', '--summary=What is said of talks.'];

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('leaves nothing where the person stops with %s', async (_, input) => {
    const before = await hashesOf(folder);
    for (const words of [[], ['event'], ['claim', '2024-10-23-kirby-briefing']])
      expect(run(words, { loaded: TERMINAL, input })).toMatchObject({
        status: 2,
        stderr: 'Stopped: nothing was written.\n',
      });
    expect(await hashesOf(folder)).toEqual(before);
  });

  test('leaves nothing on a full disk, and says so in one sentence', async () => {
    const before = await hashesOf(folder);
    const args = [...THREAD, '--id=count-again'];
    const { status, stderr } = run(args, { loaded: FULL_DISK });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'It cannot be written into “content”: its disk is full (ENOSPC). Make room, and run the ' +
        'command again. Nothing was changed.\n',
    });
    expect(await hashesOf(folder)).toEqual(before);
  });

  test('writes what was given, asks nothing, and writes nothing with --dry-run', async () => {
    const before = await hashesOf(folder);
    const { stdout } = run([...THREAD, '--dry-run']);
    expect(stdout).toContain('title: The talks\nsummary: What is said of talks.\n');
    expect(await hashesOf(folder)).toEqual(before);
    expect(run(THREAD)).toMatchObject({ status: 0, stderr: '' });
    expect(await readdir(join(root, 'threads'))).toContain('the-talks.yaml');
    expect((await checkContent(onDisk(root))).problems).toEqual([]);
  });

  test('names the options that are missing, and the one that was meant by another', () => {
    expect(run(['thread', '--title=The talks']).stderr).toBe(
      'Missing --summary, which a new thread needs. In a terminal, the command asks for what is ' +
        'not given; with --help it says what can be.\n',
    );
    expect(run(['thread', '--titel=x']).stderr).toMatch(
      /^Unknown option “--titel”\. Did you mean “--title”\?\nUsage: /,
    );
    expect(run(['thread', '--title', '']).stderr).toMatch(
      /^Missing value of the option “--title”\n/,
    );
    expect(run(['thread', 'talks', '--title=x']).stderr).toMatch(
      /^Unexpected “talks” beside answers, expected --id=talks\n/,
    );
  });

  test('takes a date before year 0 as the value of an option', () => {
    const args = ['event', '--date', '-0043-03-15', '--title=Caesar is killed'];
    expect(run(args).stderr).toMatch(/^Missing --date-printed-in or --date-basis, /);
    const story = ['story', '--period', '-0500/-0043', '--title', ''];
    expect(run(story).stderr).toMatch(/^Missing value of the option “--title”\n/);
    expect(run(['story', '--period', '-0500/-0043']).stderr).toMatch(/^Missing --title, --summary/);
  });
});
