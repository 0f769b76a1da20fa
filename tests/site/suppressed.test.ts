import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { GONE, STAYS, SUPPRESSED_STORY } from '../support/suppressedStory.ts';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { filesIn } from './support/folder.ts';
import { textOf } from './support/pages.ts';

/** What the project has before a build. All else in its folder is published, or a cache. */
const OWN = /^(?:src|public|content|node_modules)(?:\/|$)|^[^/]+\.(?:mjs|json)$/;

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The bytes of a file, those within a compressed one where it is one. */
async function bytesOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  const isCompressed = bytes.subarray(0, 2).equals(GZIP);
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('latin1');
}

let dist: string;
let texts: Map<string, string>;
/** The paths of the files that have a word. */
const having = (word: string): string[] =>
  [...texts].flatMap(([path, text]) => (text.includes(word) ? [path] : []));

const page = async (path: string) => load(await readFile(join(dist, path, 'index.html'), 'utf8'));

beforeAll(async () => {
  const project = await makeProject(join(await temporaryFolder(), 'gone'), SUPPRESSED_STORY);
  dist = await buildOrThrow(project);
  const made = (await filesIn(project)).filter((path) => !OWN.test(path));
  texts = new Map(
    await Promise.all(
      made.map(async (path) => [path, await bytesOf(join(project, path))] as const),
    ),
  );
}, 240_000);

describe('words that had to go', () => {
  test('are in no byte of what is published, and in no cache', () => {
    expect(having(GONE)).toEqual([]);
    expect(having('77123')).toEqual([]);
    expect(having('88123')).toEqual([]);
  });

  test('would be found there: the words around them are, in every kind of file', () => {
    const kinds = having(STAYS).map((path) => path.replace(/.*?(?:\.([a-z_]+))?$/, '$1'));
    expect([...new Set(kinds)].sort()).toEqual(
      expect.arrayContaining(['csv', 'html', 'ics', 'json', 'pf_fragment', 'pf_index', 'xml']),
    );
  });

  test.each([
    ['events/2024-03-02-removed', 'An entry that was removed', 'This entry'],
    ['sources/removed-source', 'A source that was removed', 'This source'],
    ['actors/removed-actor', 'Name withheld', 'This name'],
    ['measures/removed-measure', 'A table of numbers that was removed', 'This table of numbers'],
    ['places/removed-place', 'A place that was removed', 'This place'],
  ])('leave one neutral line at %s', async (path, heading, what) => {
    const $ = await page(path);
    expect($('main h1').text()).toBe(heading);
    expect(textOf($('main').text())).toBe(
      `${heading}${what} was removed on 2 December 2024 for legal reasons.`,
    );
    expect($('meta[name="robots"]').attr('content')).toContain('noindex');
  });

  test('leave one neutral line at the place of a claim', async () => {
    const $ = await page('events/2024-03-01-stands');
    expect(textOf($('#removed-claim').text())).toBe(
      'This claim was removed on 2 December 2024 for legal reasons.',
    );
    expect($('#removed-claim-before').length).toBe(1);
  });

  test('let what was removed be found from the page of corrections', async () => {
    const $ = await page('corrections');
    const links = $('[aria-labelledby="_removed"] a').toArray();
    expect(links.map(({ attribs }) => attribs.href)).toEqual([
      '/events/2024-03-02-removed/',
      '/measures/removed-measure/',
      '/places/removed-place/',
      '/sources/removed-source/',
      '/actors/removed-actor/',
    ]);
  });
});
