import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { EASTMERE } from './support/eastmere.ts';
import { readPages } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
/** Names that are the same in every language. */
const NAMES = ['Atom', 'JSON', 'CSV', 'MIT', 'EDTF', 'Extended', 'Date', 'Time', 'Format', 'ISO'];
const ADDRESS = /\S*\/\S*/g;
/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'title', 'alt', 'content', 'placeholder'];

describe('a story in another language', () => {
  let folder: string;
  let pages: BuiltPage[];

  beforeAll(async () => {
    folder = await temporaryFolder();
    const korean = {
      ...EASTMERE,
      'story.yaml': (EASTMERE['story.yaml'] ?? '').replace('language: en', 'language: ko'),
    };
    pages = await readPages(await buildOrThrow(await makeProject(join(folder, 'project'), korean)));
  }, 120_000);

  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test('has no word of another on any page that is not in its content files', () => {
    const ofContent = new Set([
      ...NAMES,
      ...Object.entries(EASTMERE).flatMap((file) => file.join(' ').match(LATIN_WORD) ?? []),
    ]);
    const strangers = pages
      .filter(({ redirects }) => !redirects)
      .flatMap(({ path, html }) => {
        const $ = load(html);
        $(
          'script, style, meta[http-equiv], meta[name="viewport"], ' +
            'meta[name="color-scheme"], meta[name="referrer"], meta[name="robots"], ' +
            'meta[property="og:type"]',
        ).remove();
        const spoken = $('*')
          .toArray()
          .flatMap((element) => [
            ...SPOKEN.map((name) => $(element).attr(name) ?? ''),
            ...$(element)
              .contents()
              .toArray()
              .map((node) => ('data' in node ? node.data : '')),
          ]);
        return [...new Set(spoken.join(' ').replace(ADDRESS, ' ').match(LATIN_WORD))]
          .filter((word) => !ofContent.has(word))
          .map((word) => `${path}: ${word}`);
      });
    expect(strangers).toEqual([]);
  });

  test('says of what it quotes from a source in another in which language that is', () => {
    const quoted = pages.flatMap(({ $ }) => $('blockquote > p').toArray());
    expect(quoted.length).toBeGreaterThan(5);
    expect([...new Set(quoted.map(({ attribs }) => attribs.lang))]).toEqual(['en']);
    const [marked] = pages.flatMap(({ $ }) =>
      $('blockquote mark > .visually-hidden:first-child').toArray(),
    );
    expect(marked?.attribs.lang).toBe('ko');
  });

  test('says so to browsers, and its dates are in it', () => {
    expect([...new Set(pages.map(({ $ }) => $('html').attr('lang')))]).toEqual(['ko']);
    const [front] = pages.filter(({ path }) => path === '');
    expect(front?.$('.rail__date').first().text()).toContain('2024년 2월');
  });
});
