import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/fingerprint/articleFingerprint.ts';
import { CONTENT, EVENT, having } from '../support/content.ts';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import type { ContentFiles } from './support/build.ts';
import { textOf } from './support/pages.ts';

const ORIGINAL = '港に鶴は十二羽だけだと';
const QUOTE =
  '{ text: only twelve cranes in the harbour, source: shimbun, translated: true, ' +
  `original: ${ORIGINAL} }`;

/** A story with a translated quote from a Japanese report, which came through an agency. */
const FILES = having({
  'sources/shimbun.md': '---\nlabel: The Shimbun\nlanguage: ja\n---\n',
  'sources/shimbun.fingerprint.json': JSON.stringify(
    fingerprintOf(`ルンド氏は「${ORIGINAL}言える」と述べた。`, 'shimbun', { language: 'ja' }),
  ),
  'actors/wire.yaml': 'name: The wire\nkind: organisation\n',
  [EVENT]: CONTENT[EVENT].replace('{ text: twelve of them, source: herald }', QUOTE)
    .replace('onBehalfOf: town', 'onBehalfOf: town\n    via: [wire]')
    .replaceAll('sources: [gazette, herald]', 'sources: [gazette, herald, shimbun]'),
});

let dist: string;
const page = async (path: string) => load(await readFile(join(dist, path, 'index.html'), 'utf8'));

beforeAll(async () => {
  const project = join(await temporaryFolder(), 'translations');
  dist = await buildOrThrow(await makeProject(project, FILES as ContentFiles));
}, 240_000);
afterAll(() => rm(dirname(dirname(dist)), { recursive: true, force: true }));

test('a translation stands with its original, and says what is proved', async () => {
  const $ = await page('events/2024-03-04-count');
  const quotation = $('#counted .quotation');
  expect(
    quotation
      .find('p, footer')
      .toArray()
      .map((part) => textOf($(part).text())),
  ).toEqual([
    '“only twelve cranes in the harbour”',
    `Original: “${ORIGINAL}”`,
    'Translated by this site. The translation is not checked.',
    'The Shimbun',
  ]);
  expect(
    quotation
      .find('[lang]')
      .toArray()
      .map((one) => [$(one).attr('lang'), $(one).text()]),
  ).toEqual([['ja', `“${ORIGINAL}”`]]);
});

test('a claim says through whom it came, and so do that actor’s page and the filter', async () => {
  const $ = await page('events/2024-03-04-count');
  const via = $('#counted .note').first();
  expect(textOf(via.text())).toBe('Came through: The wire');
  expect(via.find('a').attr('href')).toBe('/actors/wire/');
  const ofWire = await page('actors/wire');
  expect(textOf(ofWire('[aria-labelledby="_passed-on"]').text())).toContain('There are twelve.');
  expect((await page(''))('input[name="via"]').attr('value')).toBe('wire');
});
