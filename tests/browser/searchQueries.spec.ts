import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { append } from '../../src/basics/lists.ts';
import { readContent } from '../../src/parse/content.ts';
import { onDisk } from '../../src/parse/diskFiles.ts';
import { buildSites, temporaryFolder } from '../site/support/build.ts';
import { DIACRITICS, KOREAN, UNSPACED } from '../site/support/languageStories.ts';
import { serve } from '../site/support/server.ts';
import type { Served } from '../site/support/server.ts';
import { results, searchBox, status } from './support/filterParts.ts';
import { QUERIES } from './support/queries.ts';
import type { Query, Searched } from './support/queries.ts';
import { expect, test } from './support/test.ts';

type Other = Exclude<Searched, 'shipped'>;

/** What a search page shows for a query, typed into it: the paths of all that it found. */
async function found(page: Page, query: string): Promise<string[]> {
  await searchBox(page).fill(query);
  await expect(status(page)).toContainText(`“${query}”`);
  return results(page)
    .locator('h2 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

/** In which way the answer to a query is wrong; nothing where it is right. */
function wrong([query, finds]: Query, paths: readonly string[]): string | undefined {
  if (finds.length === 0) return paths.length > 0 ? `${query} finds ${paths.join()}` : undefined;
  const missing = finds.filter((path) =>
    path.startsWith('=')
      ? paths[0]?.endsWith(`/${path.slice(1)}`) !== true
      : !paths.some((one) => one.endsWith(`/${path}`)),
  );
  return missing.length > 0 ? `${query} misses ${missing.join()}: ${paths.join()}` : undefined;
}

async function askAll(page: Page, url: string, queries: readonly Query[]): Promise<void> {
  await page.goto(`${url}search/`);
  const mistakes: (string | undefined)[] = [];
  for (const query of queries) mistakes.push(wrong(query, await found(page, query[0])));
  expect(mistakes.filter((mistake) => mistake !== undefined)).toEqual([]);
}

test('there are queries enough', () => {
  const all = Object.values(QUERIES).flat();
  expect(all.filter(([, { length }]) => length > 0).length).toBeGreaterThanOrEqual(60);
  expect(all.filter(([, { length }]) => length === 0).length).toBeGreaterThanOrEqual(10);
});

test('the shipped story is found by any name and any beginning of one', async ({
  page,
  shipped,
}) => {
  await askAll(page, shipped.url, QUERIES.shipped);
});

/** The beginning of a word as one types it in a hurry: three small letters without diacritics. */
const typed = (word: string): string =>
  /[\p{sc=Latn}\p{sc=Cyrl}]/u.test(word)
    ? word.slice(0, 3).toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
    : word.slice(0, 3);

/** What finds each actor by each word of a name that its page alone prints; each query once. */
async function beginningsOfNames(): Promise<Map<string, string[]>> {
  const { content } = await readContent(onDisk('content'));
  const asked = new Map<string, string[]>();
  for (const { id, data } of content.actors)
    for (const { name } of data.names.filter(({ kind }) => kind === 'unprinted'))
      for (const word of name.split(/[\s\p{P}]+/u).filter(({ length }) => length > 1))
        append(asked, typed(word), `/actors/${id}/`);
  return asked;
}

test('three letters of any spelling of an actor’s name are enough', async ({ page, shipped }) => {
  await page.goto(`${shipped.url}search/`);
  const more = page.locator('button[data-text]');
  const missed: string[] = [];
  for (const [query, paths] of await beginningsOfNames()) {
    let all = await found(page, query);
    while (await more.isVisible()) {
      await more.click();
      await expect(results(page)).not.toHaveCount(all.length);
      all = await results(page)
        .locator('h2 a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    }
    missed.push(
      ...paths
        .filter((path) => !all.some((one) => one.endsWith(path)))
        .map((path) => `${query}: ${path}`),
    );
  }
  expect(missed).toEqual([]);
});

test('says by which other name a page was found', async ({ page, shipped }) => {
  await page.goto(`${shipped.url}search/?q=Zelenskiy`);
  const warning = results(page).filter({
    has: page.locator('h2 a[href$="/2024-10-31-zelenskyy-warning/"]'),
  });
  await expect(warning).toContainText('Volodymyr Zelenskyy is also written Volodymyr Zelenskiy');
  await page.goto(`${shipped.url}search/?q=Zelenskyy`);
  await expect(warning.locator('mark').first()).toHaveText('Zelenskyy');
  await expect(warning).not.toContainText('also written');
});

test.describe('in other languages', () => {
  // One process, so that the stories are built once.
  test.describe.configure({ mode: 'default' });

  let folder: string;
  let served: Record<Other, Served>;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    folder = await temporaryFolder();
    const sites = await buildSites(folder, {
      unspaced: UNSPACED,
      korean: KOREAN,
      diacritics: DIACRITICS,
    });
    served = {
      unspaced: await serve(sites.unspaced),
      korean: await serve(sites.korean),
      diacritics: await serve(sites.diacritics),
    };
  });

  test.afterAll(async () => {
    await Promise.all(Object.values(served).map(({ close }) => close()));
    await rm(folder, { recursive: true, force: true });
  });

  /** Requests to these sites are none to other hosts, though the other tests do not know them. */
  const forgive = (misdeeds: string[]): void => {
    const own = Object.values(served).map(({ url }) => `asks for ${url}`);
    const left = misdeeds.filter((misdeed) => !own.some((request) => misdeed.startsWith(request)));
    misdeeds.splice(0, misdeeds.length, ...left);
  };

  test('words are found whatever stands on them and between them', async ({ page, misdeeds }) => {
    for (const name of ['unspaced', 'korean', 'diacritics'] as const)
      await askAll(page, served[name].url, QUERIES[name]);
    forgive(misdeeds);
  });

  test('what was found is printed as the page has it, and marked', async ({ page, misdeeds }) => {
    await page.goto(`${served.unspaced.url}search/?q=${encodeURIComponent('朝鮮が部隊')}`);
    const first = results(page).first().locator('h2');
    await expect(first).toContainText('北朝鮮が部隊を派遣した');
    await expect(first.locator('mark')).toHaveText('朝鮮が部隊');
    await page.goto(`${served.diacritics.url}search/?q=zazolc`);
    await expect(first.locator('mark')).toHaveText('Zażółć');
    forgive(misdeeds);
  });
});
