import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build, makeProject, plainEnvironment, PROJECT, temporaryFolder } from './support/build.ts';
import type { ContentFiles } from './support/build.ts';
import { EASTMERE } from './support/eastmere.ts';
import { emptyParts, readPages } from './support/pages.ts';

const ANSWERS = [
  '--title=The Alder bridge',
  '--summary=Who said when it would open.',
  '--language=en',
  '--period=2019/2021',
  '--site=https://someone.github.io/bridge/',
  '--contact=desk@tallow.example',
  '--licence=CC0 1.0',
] as const;

const FULL_DISK = ['--import', join(PROJECT, 'tests/site/support/fullDisk.ts')];

/** What makes the command take its input and output for a terminal. */
const TERMINAL = [
  '--import',
  'data:text/javascript,process.stdin.isTTY = process.stdout.isTTY = true;' +
    'process.stdin.setRawMode = () => process.stdin;',
];
/** The least that tells anything: no speaker, no number, no place, no thread. */
const ONE_EVENT: ContentFiles = {
  'story.yaml': `
title: The flood at Orrin Mill
summary: What one newspaper printed of the night of the flood.
language: en
period: 1911
licence: { name: CC0 1.0, url: "https://creativecommons.org/publicdomain/zero/1.0/" }
site: https://mill.example/
contact: desk@mill.example
`,
  'sources/courier.md': `---
label: The Courier of 3 May 1911
published: 1911-05-03
language: en
---
`,
  'events/1911-05-02-flood.md': `---
title: The mill is flooded
date: 1911-05-02
datePrintedIn: [courier]
kind: accident
summary: The water came in the night.
sources: [courier]
---

The river rose after dark. [@courier]
`,
};

let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  for (const [path, text] of Object.entries(EASTMERE)) {
    await mkdir(join(folder, 'content', path, '..'), { recursive: true });
    await writeFile(join(folder, 'content', path), text);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command with something loaded before it, and with what is typed. */
const newStoryWith = (loaded: readonly string[], input: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...loaded, join(PROJECT, 'src/cli/dateline.js'), 'new', 'story', ...args],
    { cwd: folder, encoding: 'utf8', env: plainEnvironment(), input },
  );
  return { status, stdout, stderr };
};
const newStory = (...args: readonly string[]) => newStoryWith([], '', args);
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

describe('a new story', () => {
  test('takes the place of the one that is there, which is put aside whole', async () => {
    const { status, stdout } = newStory(...ANSWERS, '--publisher=The Archive');
    expect(status).toBe(0);
    expect(stdout).toContain(
      'The story “The cranes of Eastmere” stood here. It is in content-aside/ now: to have it ' +
        'back, delete content/ and give it that name.\n',
    );
    expect((await readdir(folder)).sort()).toEqual(['content', 'content-aside']);
    expect(await readdir(join(folder, 'content'))).toEqual(['story.yaml']);
    expect(parse(await read('content/story.yaml'))).toEqual({
      title: 'The Alder bridge',
      summary: 'Who said when it would open.',
      language: 'en',
      period: '2019/2021',
      licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      site: 'https://someone.github.io/bridge/',
      publisher: 'The Archive',
      contact: 'desk@tallow.example',
    });
    expect(await read('content-aside/story.yaml')).toBe(EASTMERE['story.yaml']);
  });

  test('builds as it stands, and nothing of the one before is on its pages', async () => {
    const project = await makeProject(join(folder, 'project'), EASTMERE);
    const { status } = newStory(...ANSWERS, `--content=${join(project, 'content')}`);
    expect(status).toBe(0);
    expect(await build(project)).toEqual({
      status: 0,
      stdout: 'The site is in dist/\n',
      stderr: '',
    });
    const pages = await readPages(join(project, 'dist'));
    // No list of what there is none of, and nothing that would filter or order it.
    expect(pages.map(({ path }) => path)).toEqual([
      '404.html',
      'about/',
      'contribute/',
      'corrections/',
      '',
      'known/',
      'search/',
    ]);
    for (const { path, html } of pages) expect(html, path).not.toContain('Eastmere');
    expect(pages.flatMap(emptyParts)).toEqual([]);
    for (const { path, $ } of pages) expect($('main form').length, path).toBe(0);
    expect(pages.find(({ path }) => path === '')?.$('main nav, h2').length).toBe(0);
  });

  test('has nothing empty with its first event and source, and nothing to filter', async () => {
    const project = await makeProject(join(folder, 'project'), ONE_EVENT);
    expect(await build(project)).toMatchObject({ stdout: 'The site is in dist/\n', stderr: '' });
    const pages = await readPages(join(project, 'dist'));
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['events/1911-05-02-flood/', 'sources/']));
    expect(paths.filter((path) => /^(?:actors|measures|places|threads)/.test(path))).toEqual([]);
    expect(pages.flatMap(emptyParts)).toEqual([]);
    for (const { path, $ } of pages) expect($('.finding summary').length, path).toBe(0);
  });

  test('removes the one before, when told', async () => {
    expect(newStory(...ANSWERS, '--remove').stdout).toContain('It was removed.\n');
    expect(await readdir(folder)).toEqual(['content']);
  });

  test('needs none before it', async () => {
    await rm(join(folder, 'content'), { recursive: true });
    expect(newStory(...ANSWERS)).toMatchObject({ status: 0, stderr: '' });
    expect(await readdir(folder)).toEqual(['content']);
  });

  test('is only shown, when told', async () => {
    const { stdout } = newStory(...ANSWERS, '--dry-run');
    expect(parse(stdout.split('\n\n')[1] ?? '')).toMatchObject({ title: 'The Alder bridge' });
    expect(await readdir(folder)).toEqual(['content']);
    expect(await read('content/story.yaml')).toBe(EASTMERE['story.yaml']);
  });

  test.each([
    ['an answer that is missing', ANSWERS.slice(1, -1), 'Missing --title, --licence\n'],
    [
      'an answer that the check would refuse',
      [...ANSWERS, '--contact=nobody'],
      '--contact: Unexpected contact “nobody”, expected an e-mail address or a page',
    ],
    [
      'an unknown licence without its address',
      [...ANSWERS, '--licence=Ours'],
      'Missing --licence-url for “Ours”',
    ],
    ['both of two ways', [...ANSWERS, '--aside', '--remove'], 'Unexpected --remove beside --aside'],
  ])('is refused with %s, and nothing is changed', async (_, args, message) => {
    const { status, stderr } = newStory(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(await readdir(folder)).toEqual(['content']);
  });

  test.each([
    ['a folder without a story', 'docs', 'There is no story.yaml in'],
    ['a file', 'docs/thesis.txt', 'There is something else than a folder at'],
    ['what stands in a file', 'docs/thesis.txt/x', 'it is no folder (ENOTDIR)'],
  ])('never takes the place of %s', async (_, path, message) => {
    await mkdir(join(folder, 'docs'));
    await writeFile(join(folder, 'docs/thesis.txt'), 'Ten years of work.');
    for (const way of ['--remove', '--aside'])
      expect(newStory(...ANSWERS, way, `--content=${path}`)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(message) as string,
      });
    expect(await read('docs/thesis.txt')).toBe('Ten years of work.');
  });

  test.each([
    ['a folder that is not there', [], 'a/b/content', 'a/b”: it does not exist (ENOENT). Make it'],
    ['a full disk', FULL_DISK, 'content', '”: its disk is full (ENOSPC). Make room, and run'],
  ])('is not begun on %s, which is said in one sentence', async (_, loaded, path, says) => {
    const ended = newStoryWith(loaded, '', [...ANSWERS, `--content=${path}`]);
    expect(ended.stderr).toMatch(/^The story cannot be written into “.*Nothing was changed\.\n$/);
    expect(ended.stderr).toContain(says);
    expect(ended.status).toBe(2);
    expect(await readdir(folder)).toEqual(['content']);
    expect(await read('content/story.yaml')).toBe(EASTMERE['story.yaml']);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('is not begun where the person stops with %s', async (_, typed) => {
    const { status, stderr } = newStoryWith(TERMINAL, typed, []);
    expect(stderr).toBe('Stopped: nothing was written.\n');
    expect(status).toBe(2);
    expect(await readdir(folder)).toEqual(['content']);
  });

  test('never takes the place of one that was put aside before', async () => {
    await cp(join(folder, 'content'), join(folder, 'content-aside'), { recursive: true });
    expect(newStory(...ANSWERS)).toMatchObject({
      status: 2,
      stderr:
        'There is a folder content-aside already. Move it away, or say --remove. ' +
        'Nothing was changed.\n',
    });
    expect(await read('content/story.yaml')).toBe(EASTMERE['story.yaml']);
  });
});
