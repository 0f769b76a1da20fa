import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/words/index.ts';
import { leaves, textsOf } from '../unit/words/leaves.ts';
import { buildOrThrow, makeProject, plainEnvironment, temporaryFolder } from './support/build.ts';
import { stop } from './support/development.ts';
import { EASTMERE } from './support/eastmere.ts';
import { filesIn } from './support/folder.ts';
import { pathOf, readPages } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';
import { freePort } from './support/server.ts';

/** Letters, a space, an escape, a sign of regular expressions and others. */
const SITE = 'https://пример.example:8443/Новости дня/100%25/c+(a)';
const PATH = new URL(`${SITE}/`).pathname;

const changed = (path: string, ...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), EASTMERE[path] ?? '');

/** Told in Hebrew, in which there are no words for the interface, after sources in two others. */
const STORY = {
  ...EASTMERE,
  'story.yaml': changed(
    'story.yaml',
    ['language: en', 'language: he'],
    ['https://eastmere.example/', JSON.stringify(SITE)],
  ),
  'sources/herald.md': changed('sources/herald.md', ['language: en', 'language: ar']),
  'events/2024-03-05-denial.md': changed('events/2024-03-05-denial.md', [
    'kind: statement',
    'kind: statement\naliases: [2024-03-05-denied]',
  ]),
};

describe('a story in a language without words for it, at an address of many signs', () => {
  let folder: string;
  let project: string;
  let site: string;
  let pages: BuiltPage[];
  const page = (path: string): BuiltPage['$'] => {
    const found = pages.find((one) => one.path === path);
    if (!found) throw new Error(`There is no page at ${path}`);
    return found.$;
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    project = await makeProject(join(folder, 'project'), STORY);
    site = await buildOrThrow(project);
    pages = await readPages(site);
  }, 120_000);

  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test('says of each of its pages in which language its text is, and in which its words', () => {
    const words = leaves(textsOf(wordsFor('he')), '').flatMap(([, leaf]) =>
      typeof leaf === 'string' ? [leaf] : [],
    );
    const own = new Set(words.filter((text) => /\p{L}{2}/u.test(text)));
    const told = new Set(
      Object.values(EASTMERE).flatMap((text) =>
        [...text.matchAll(/(?:summary|says|label|name): ([^\n{}]+)\n/g)].map(([, said]) => said),
      ),
    );
    const wrong: string[] = [];
    const seen = { en: 0, he: 0 };
    for (const { path, $ } of pages.filter(({ redirects }) => !redirects)) {
      expect([$('html').attr('lang'), $('html').attr('dir')], path).toEqual(['he', 'rtl']);
      for (const node of $('body *:not(script, style, code)').contents().toArray()) {
        const text = 'data' in node ? node.data.trim() : '';
        if (!own.has(text) && !told.has(text)) continue;
        const expected = own.has(text) ? 'en' : 'he';
        seen[expected] += 1;
        const [around] = $(node).parents('[lang]').toArray();
        if (around?.attribs.lang !== expected) wrong.push(`/${path}: ${text} is not ${expected}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect([seen.en > 300, seen.he > 100]).toEqual([true, true]);
  });

  test('says so in words at the foot of every page', () => {
    for (const { path, $, redirects } of pages)
      if (!redirects)
        expect($('footer').text(), path).toContain(
          'The words of this site’s own pages are in English; the story is in Hebrew.',
        );
  });

  test('says of what a source in another language prints in which, and where that runs', () => {
    const $ = page('events/2024-03-04-count/');
    expect(
      $('blockquote > p')
        .toArray()
        .map(({ attribs }) => [attribs.lang, attribs.dir]),
    ).toEqual([
      ['en', 'ltr'],
      ['ar', undefined],
    ]);
    const title = page('sources/gazette/')('.printed bdi').first();
    expect([title.attr('lang'), title.text()]).toEqual(['en', 'Cranes in the mist']);
  });

  test('every address of a page, and every one in feeds and data, leads to a file', async () => {
    const files = new Set((await filesIn(site)).map(pathOf));
    const home = new URL(`${SITE}/`).href;
    const leads = (address: string): boolean => {
      const url = new URL(address, home);
      return files.has(url.pathname.replace(PATH, '')) && url.pathname.startsWith(PATH);
    };
    const asked = pages.flatMap(({ $ }) =>
      $('[href^="/"], [src], [data-href], [data-index], link, meta[property="og:url"]')
        .toArray()
        .map(({ attribs }) => attribs.href ?? attribs.src ?? attribs['data-href'] ?? '')
        .filter((address) => address !== ''),
    );
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter((address) => !leads(address))).toEqual([]);
    expect(asked.filter((address) => /[ "<>]|[^ -~]|%(?![0-9A-F]{2})/.test(address))).toEqual([]);
    for (const file of [
      'feed.xml',
      'feed.json',
      'sitemap.xml',
      'robots.txt',
      'data/v1/claims.csv',
    ]) {
      const text = await readFile(join(site, file), 'utf8');
      const full = text.match(/https:\/\/xn--[^\s"<>,#\\]*/g) ?? [];
      expect(full.length, file).toBeGreaterThan(0);
      expect(
        full.filter((address) => !leads(address)),
        file,
      ).toEqual([]);
    }
  });

  test('old addresses lead on', () => {
    expect(page('events/2024-03-05-denied/')('script').attr('data-href')).toBe(
      `${PATH}events/2024-03-05-denial/`,
    );
  });

  test('npm run preview serves it there', async () => {
    const port = String(await freePort());
    const args = ['node_modules/astro/bin/astro.mjs', 'preview', '--host', '127.0.0.1', '--port'];
    const options = { cwd: project, env: plainEnvironment() };
    const server = spawn(process.execPath, [...args, port], { ...options, stdio: 'ignore' });
    const status = (path: string): Promise<number> =>
      fetch(`http://127.0.0.1:${port}${PATH}${path}`).then((answer) => answer.status);
    try {
      let home: number | undefined;
      for (let i = 0; home === undefined && i < 200; i++) {
        home = await status('').catch(() => undefined);
        if (home === undefined) await new Promise((later) => setTimeout(later, 50));
      }
      expect([home, await status('events/2024-03-05-denial/'), await status('no/')]).toEqual([
        200, 200, 404,
      ]);
    } finally {
      await stop(server);
    }
  });
});
