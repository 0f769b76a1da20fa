import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BRIDGE_STORY, POST } from '../support/bridgeStory.ts';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { textOf } from './support/pages.ts';

let dist: string;
const page = async (path: string) => load(await readFile(join(dist, path, 'index.html'), 'utf8'));

beforeAll(async () => {
  const project = join(await temporaryFolder(), 'bridge');
  dist = await buildOrThrow(await makeProject(project, BRIDGE_STORY));
}, 240_000);
afterAll(() => rm(dirname(dirname(dist)), { recursive: true, force: true }));

test('the kinds of a story stand on its timeline, in its filter and on its events', async () => {
  const home = await page('');
  expect(textOf(home('.entry__facts').first().text())).toMatch(/^Closure of a bridge/);
  const offered = home('input[name="kind"]').toArray();
  expect(
    offered.map((one) => [home(one).attr('value'), textOf(home(one).parent().text())]),
  ).toEqual([
    ['accident', 'Accident on the bridge 1'],
    ['bridge-closure', 'Closure of a bridge 1'],
    ['council-session', 'Session of the council 1'],
    ['vote', 'Vote 1'],
  ]);
  const event = await page('events/2023-05-02-closed');
  expect(textOf(event('main').text())).toContain('Closure of a bridge');
  const search = await page('search');
  expect(textOf(search('main').text())).toContain('Session of the council 1');
});

test('a source of an unknown language says so, and no language is guessed for it', async () => {
  const $ = await page('sources/post');
  const fields = $('.printed > div')
    .toArray()
    .map((row) => [textOf($(row).find('dt').text()), textOf($(row).find('dd').text())]);
  expect(fields).toEqual(
    expect.arrayContaining([
      ['Headline', POST.trim()],
      ['Web address', 'http://posts.example/1'],
      ['Archived copy', 'http://kept.example/posts/1'],
      ['Read on', '1 June 2023'],
      ['Kind', 'Post'],
      ['Language', 'not known'],
    ]),
  );
  expect($('.printed bdi').first().attr('lang')).toBe('');
  expect($('.printed a').toArray()).toEqual([]);
  expect($('a[href^="http:"]').toArray()).toEqual([]);
  const form = $('.taken form');
  expect(form.attr('data-language')).toBe('und');
  const list = await page('sources');
  expect(textOf(list('main').text())).toContain('Language not known.');
});

test('a quotation from it has an empty language, and the direction of its letters', async () => {
  const $ = await page('events/2023-05-02-closed');
  const words = $('.quotation p').first();
  expect([words.attr('lang'), words.attr('dir')]).toEqual(['', 'auto']);
  expect($('a[href^="http:"]').toArray()).toEqual([]);
});
