import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECOND, VERSIONED } from '../support/versionedStory.ts';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import type { ContentFiles } from './support/build.ts';
import { filesIn } from './support/folder.ts';
import { textOf } from './support/pages.ts';

const IN_FIRST = 'only in the version seen on 6 March 2024, 14:05 UTC';

let dist: string;
const read = (path: string): Promise<string> => readFile(join(dist, path), 'utf8');
const page = async (path: string) => load(await read(join(path, 'index.html')));

beforeAll(async () => {
  const project = join(await temporaryFolder(), 'versions');
  dist = await buildOrThrow(await makeProject(project, VERSIONED as ContentFiles));
}, 240_000);
afterAll(() => rm(dirname(dirname(dist)), { recursive: true, force: true }));

test('the page of a source lists its versions', async () => {
  const $ = await page('sources/gazette');
  const rows = $('[aria-labelledby="_versions"] dl > div').toArray();
  const linesOf = (row: (typeof rows)[number]): string[] =>
    $(row)
      .find('dt, dd > div')
      .toArray()
      .map((line) => textOf($(line).text()));
  expect(rows.map(linesOf)).toEqual([
    [
      'Seen on 6 March 2024, 14:05 UTC',
      'Archived copy: https://archive.example/first',
      'We checked our entries against its text.',
    ],
    [
      'Seen on 8 March 2024',
      'The words “and not a single one more” are gone, like the number 1,412.',
      'Web address: https://gazette.example/second',
      'We checked our entries against its text.',
    ],
  ]);
  expect(rows.map((row) => $(row).find('time').attr('datetime'))).toEqual([
    '2024-03-06T14:05Z',
    '2024-03-08',
  ]);
  expect((await page('sources/herald'))('[aria-labelledby="_versions"]').length).toBe(0);
});

test('pages and feeds say in which version alone words and numbers stand', async () => {
  const $ = await page('events/2024-03-04-count');
  expect(textOf($('#counted .quotation footer').first().text())).toBe(
    `The Gazette of 6 March, ${IN_FIRST}`,
  );
  expect(textOf($('#counted .ledger__figure').text())).toContain(IN_FIRST);
  expect((await page('measures/cranes'))('.ledger').text()).toContain(IN_FIRST);
  const feed = JSON.parse(await read('feed.json')) as { items: { content_html: string }[] };
  expect(
    feed.items
      .map((item) => item.content_html)
      .join('')
      .split(IN_FIRST).length,
  ).toBe(3);
});

test('nothing on a past day comes from a version that was seen later', async () => {
  const days = (await filesIn(join(dist, 'known'))).filter((path) => path.startsWith('2024-03-06'));
  expect(days.length).toBeGreaterThan(0);
  for (const path of days) {
    const text = await read(join('known', path));
    expect(text).not.toContain(SECOND);
    expect(text).not.toContain('8 March 2024');
  }
});

test('the data have the versions', async () => {
  const data = JSON.parse(await read('data/v1/archive.json')) as {
    sources: { id: string; versions: { seen: { edtf: string } }[] }[];
  };
  expect(
    data.sources.map(({ id, versions }) => [id, versions.map(({ seen }) => seen.edtf)]),
  ).toEqual([
    ['gazette', ['2024-03-06T14:05Z', SECOND]],
    ['herald', []],
  ]);
  expect(await read('data/v1/schema.json')).toContain('The same source as it was seen at one');
});
