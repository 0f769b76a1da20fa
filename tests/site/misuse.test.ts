import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ended } from './support/build.ts';
import { plainEnvironment, PROJECT, temporaryFolder } from './support/build.ts';
import { hashesOf } from './support/folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await cp(join(PROJECT, 'content'), join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, 'empty'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a file of the project in a folder with content and no built site. */
function run(path: string, args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, path), ...args], {
    cwd: folder,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const refused = (message: string, usage: string): Ended => ({
  status: 2,
  stdout: '',
  stderr: `${message}\n${usage}\n`,
});

describe.each([
  [
    'check',
    'Usage: npm run check -- [<file or folder>…] [--notes] [--format=text|github|json|sarif]\n' +
      '       npm run check -- [<file or folder>…] --fix\n' +
      '       npm run check -- [<file or folder>…] --watch\n' +
      'Without a file or folder, all of content/ is checked. Of files and folders in it, only ' +
      'their\nown problems are shown; everything else is read too, so that ids are known.\n' +
      '--fix mends what has one right answer, says what it did, and then reports what is left.\n' +
      '--watch checks again after each change, until Ctrl-C.\n' +
      '--notes shows every note; without it, several notes of one rule are told as one. Notes ' +
      'never\nfail the check. In json each has the level “note”, beside the level “problem”.\n' +
      'Exit status: 0 all is well, 1 there are problems, 2 the check could not do its work.\n' +
      'For example: npm run check -- content/events/2024-11-02-short-name.md\n' +
      '             npm run check -- --fix',
  ],
  [
    'new',
    'Usage: npm run new -- event <date> <short-name> [--content <folder>]\n' +
      '       npm run new -- source|actor|measure|place|thread <id> [--content <folder>]\n' +
      '       npm run new -- place <name> [--content <folder>]\n' +
      '       npm run new -- claim <event-id> <claim-id> [--content <folder>]\n' +
      '       npm run new -- story [--aside|--remove] [--dry-run] [--content <folder>]\n' +
      '           [--title … --summary … --language … --period … --site … --licence …\n' +
      '           --licence-url … --repository … --publisher … --contact …]\n' +
      'For example: npm run new -- event 2024-11-02 short-name',
  ],
  [
    'fingerprint',
    'Usage: npm run fingerprint -- <source-id> [<text file>] [--seen=<when>] [--private]\n' +
      '         [--by=<who>] [--copy=<which copy>] [--taken=<day>] [--content=<folder>]\n' +
      '       npm run fingerprint -- --renew=<folder with the texts> [--private] [--by=…] ' +
      '[--copy=…]\n         [--taken=…] [--content=<folder>]\n' +
      '       npm run fingerprint -- --results [--taken=<day>] [--content=<folder>]\n' +
      '       npm run fingerprint -- --missing [--content=<folder>]\n' +
      'Without a file, the text is read from standard input.\n' +
      'Of a source with versions, --seen says which one: when it was seen, as its entry has it.\n' +
      'A private fingerprint stays in content/private/, which Git leaves alone: --results writes ' +
      'what\nit proves. --renew takes the fingerprint of every source whose text is in the ' +
      'folder, as\n<source-id>.txt: again, or for the first time. Without --taken, the day is ' +
      'today.\n--missing lists the sources and versions that have no fingerprint yet.',
  ],
  ['migrate', 'Usage: npm run migrate -- [--check] [<content folder>]'],
  ['build', 'Usage: npm run build [-- --content <folder>]'],
  ['guide', 'Usage: npm run guide -- [--check] [<guide>]'],
  ['schemas', 'Usage: npm run schemas'],
])('npm run %s', (name, usage) => {
  const command = (...args: string[]): Ended => run('src/cli/dateline.js', [name, ...args]);

  test('says what it does and how it is called when asked, and does nothing', async () => {
    const before = await hashesOf(folder);
    const { status, stdout, stderr } = command('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, ...rest] = stdout.split('\n');
    const list = run('src/cli/dateline.js', []).stdout;
    const summary = new RegExp(`^  ${name} +(.*)$`, 'm').exec(list)?.[1] ?? '';
    expect(first?.toLowerCase()).toBe(`${summary.toLowerCase()}.`);
    expect(first?.charAt(0)).toMatch(/[A-Z]/);
    expect(rest.join('\n')).toBe(`\n${usage}\n`);
    expect(command('actor', '-h', 'x').stdout).toBe(stdout);
    expect(await hashesOf(folder)).toEqual(before);
  });

  test('refuses what it does not know, and what is empty', async () => {
    const before = await hashesOf(folder);
    expect(command('--x')).toEqual(refused('Unknown option “--x”', usage));
    expect(command('')).toEqual(refused('Unexpected empty argument', usage));
    expect(command('--content=')).toEqual(
      refused('Missing value of the option “--content”', usage),
    );
    expect(await hashesOf(folder)).toEqual(before);
  });
});

describe.each([
  [
    'tests/published/write.ts',
    'Usage: npm run published [-- <built site>]',
    [
      [[], 'There is no built site in “dist”: run npm run build first, or name the folder of one'],
      [
        ['nowhere'],
        'There is no built site in “nowhere”: run npm run build first, or name the folder of one',
      ],
      [
        ['empty'],
        'There is no built site in “empty”: run npm run build first, or name the folder of one',
      ],
      [['a', 'b'], 'Unexpected “b”, expected one built site at most'],
    ],
  ],
  [
    'tests/compare/index.ts',
    'Usage: npm run compare -- <site before> <site after>',
    [
      [[], 'Expected two built sites'],
      [['a'], 'Expected two built sites'],
      [['a', 'b', 'c'], 'Unexpected “c”, expected two built sites'],
      [
        ['empty', 'nowhere'],
        'There is no built site in “empty”: run npm run build first, or name the folder of one',
      ],
    ],
  ],
  [
    'tests/changes/index.ts',
    'Usage: npm run changes -- <site before> <site after> [--data=<file>]',
    [
      [['a'], 'Expected two built sites'],
      [['a', 'b', 'c'], 'Unexpected “c”, expected two built sites'],
      [
        ['empty', 'nowhere'],
        'There is no built site in “empty”: run npm run build first, or name the folder of one',
      ],
    ],
  ],
  [
    'tests/links/index.ts',
    'Usage: npm run links [-- <content folder>]',
    [[['a', 'b'], 'Unexpected “b”, expected one content folder at most']],
  ],
  [
    'tests/bench/build.ts',
    'Usage: npm run bench [-- --events <number>] [--claims <per event>] [--sources <number>] ' +
      '[--keep <folder for the site>] [--profile <folder for a CPU profile>]',
    [
      [['--events'], 'Missing value of the option “--events”'],
      [['--events', '1.5'], 'Unexpected value of --events, expected a whole number above 0'],
      [['--claims=x'], 'Unexpected value of --claims, expected a whole number above 0'],
      [['a'], 'Unexpected argument “a”'],
    ],
  ],
  [
    'tests/mutation/mutate.ts',
    'Usage: npm run mutate [-- <file>…] [--seed <text>] [--share <number>]',
    [
      ...['nowhere.ts', 'empty', 'content/story.yaml'].map((path): [string[], string] => [
        [path],
        `Unexpected “${path}”, expected a TypeScript file of this project`,
      ]),
      [['--share', 'x'], 'Unexpected share “x”, expected a number above 0, at most 1'],
      [['--share', '0'], 'Unexpected share “0”, expected a number above 0, at most 1'],
    ],
  ],
  ['tests/site/lighthouse.ts', 'Usage: npm run lighthouse', [[['a'], 'Unexpected argument “a”']]],
] satisfies [string, string, [string[], string][]][])('%s', (path, usage, mistakes) => {
  test('says how it is called when asked', () => {
    const help = { status: 0, stdout: `${usage}\n`, stderr: '' };
    expect([run(path, ['--help']), run(path, ['x', '-h'])]).toEqual([help, help]);
  });

  test('refuses what it does not know, and what is empty', () => {
    expect(run(path, ['--x'])).toEqual(refused('Unknown option “--x”', usage));
    expect(run(path, [''])).toEqual(refused('Unexpected empty argument', usage));
  });

  test.each(mistakes)('says what is wrong with %j', (args, message) => {
    expect(run(path, args)).toEqual(refused(message, usage));
  });
});

test('the list of what is published stays as it is where there is no site', async () => {
  const list = join(PROJECT, 'tests/published/addresses.txt');
  const before = await readFile(list, 'utf8');
  expect(run('tests/published/write.ts', ['empty']).status).toBe(2);
  expect(await readFile(list, 'utf8')).toBe(before);
});

test('a tool that fails says where in one message, and shows the stack when asked', async () => {
  const noSite = join(folder, 'no-site');
  await mkdir(noSite);
  await writeFile(join(noSite, 'index.html'), 'No page of a site.');
  const failed = run('tests/published/write.ts', ['no-site']);
  expect(failed).toMatchObject({ status: 2, stdout: '' });
  expect(failed.stderr).toMatch(
    /^Failed: TypeError: Invalid URL \(.*tests\/published\/\S+\.ts:\d+/,
  );
  expect(failed.stderr).not.toMatch(/^\s+at /m);
  expect(run('tests/published/write.ts', ['no-site', '--debug']).stderr).toMatch(/^\s+at /m);
});

test.runIf(process.platform === 'linux')('output that a full disk refuses is no silence', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src/cli/dateline.js'), 'check'],
    { cwd: folder, env: plainEnvironment(), stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^The output could not be written: ENOSPC.*\n$/);
});
