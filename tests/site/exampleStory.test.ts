import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { onDisk } from '../../src/parse/diskFiles.ts';
import { checkContent } from '../../src/rules/checkContent.ts';
import { readPages, textOf } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

let pages: Map<string, BuiltPage>;
beforeAll(async () => {
  pages = new Map((await readPages(inject('sites').example)).map((page) => [page.path, page]));
});

/** What a reader sees at some place of a page. */
function seen(path: string, place = 'main'): string {
  const page = pages.get(path);
  return page ? textOf(page.$(place).text()) : `There is no page ${path}.`;
}

test('the invented story has no problem, and a note on the source that is not proved', async () => {
  const { problems, notes } = await checkContent(
    onDisk(join(inject('sites').example, '../content')),
  );
  expect(problems).toEqual([]);
  expect(notes.map(({ rule, file }) => [rule, file])).toEqual([
    ['source-unverified', 'content/sources/cost-table.md'],
  ]);
});

describe('the invented story holds', () => {
  test.each([
    ['tags', '', 'fieldset', 'accident at work'],
    ['a kind of its own', 'events/2020-01-07-night-closures/', '.dateline', 'Load test'],
    ['a source of unknown language', 'sources/cost-table/', 'main', 'Language not known'],
    [
      'a source without https',
      'sources/kowal-post-november-2019/',
      'main',
      'http://kowal.example/',
    ],
    ['coordinates', 'places/tallow/', '.printed', '52.6° N, 0.2° E'],
    ['a place in another', 'places/alder-bridge/', '.printed', 'Fenland › Tallow'],
    ['threads', 'threads/weld/', 'main', 'A crack is found'],
    [
      'an event that follows from another',
      'events/2019-11-04-crack-found/',
      'main',
      'What followed',
    ],
    [
      'a link to another entry',
      'events/2020-01-07-night-closures/',
      '.prose a',
      'the arch that had',
    ],
    ['a private person', 'events/2019-11-04-crack-found/', 'main', 'Tomas Reed'],
    [
      'a minor without a name',
      'events/2019-11-04-crack-found/',
      'main',
      'a minor: no name is given',
    ],
    ['an event without a date, and why', '', 'main', 'The letter bears no date'],
    ['a name in two scripts', 'actors/kowal-steel/', '.printed', 'Коваль Сталь'],
    ['a time of day', 'events/2019-11-04-crack-found/', '.dateline', '06:40 UTC'],
    [
      'an event of several days',
      'events/2020-03-03-hearings/',
      '.dateline',
      '3, 10 and 17 March 2020',
    ],
    ['one that recurs', 'events/2020-01-07-night-closures/', '.dateline', 'every week from'],
    ['what it says of itself', 'about/', '.prose', 'We keep the papers of Tallow'],
    ['who publishes it', 'about/', 'main', 'Published by The Tallow Archive'],
  ])('%s', (_, path, place, text) => {
    expect(seen(path, place)).toContain(text);
  });
});

test('a private name is on the page of its event alone', () => {
  const named = [...pages.values()].filter(({ html }) => html.includes('Tomas Reed'));
  expect(named.map(({ path }) => path)).toEqual(['events/2019-11-04-crack-found/']);
});
