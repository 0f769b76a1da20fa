import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { EASTMERE } from './support/eastmere.ts';
import { EASTMERE_IN_ARABIC } from './support/eastmereInArabic.ts';
import { readPages } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
/** Names that are the same in every language. */
const NAMES = [
  'Atom',
  'JSON',
  'CSV',
  'MIT',
  'UTC',
  'EDTF',
  'Extended',
  'Date',
  'Time',
  'Format',
  'ISO',
];
const ADDRESS = /\S*\/\S*/g;
/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'title', 'alt', 'content', 'placeholder'];

const IN_KOREAN = {
  ...EASTMERE,
  'story.yaml': (EASTMERE['story.yaml'] ?? '').replace('language: en', 'language: ko'),
};

describe.each([
  { language: 'ko', story: IN_KOREAN, month: '2024년 2월', quoted: ['en'], mark: 'ko' },
  {
    language: 'ar',
    story: EASTMERE_IN_ARABIC,
    month: 'فبراير 2024',
    quoted: [undefined, 'en'],
    mark: undefined,
  },
])('a story in another language, $language,', ({ language, story, month, quoted, mark }) => {
  let folder: string;
  let pages: BuiltPage[];

  beforeAll(async () => {
    folder = await temporaryFolder();
    pages = await readPages(await buildOrThrow(await makeProject(join(folder, 'project'), story)));
  }, 120_000);

  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test('has no word of another on any page that is not in its content files', () => {
    const ofContent = new Set([
      ...NAMES,
      ...Object.entries(story).flatMap((file) => file.join(' ').match(LATIN_WORD) ?? []),
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
    const quotations = pages.flatMap(({ $ }) => $('blockquote > p').toArray());
    expect(quotations.length).toBeGreaterThan(5);
    expect([...new Set(quotations.map(({ attribs }) => attribs.lang))]).toEqual(quoted);
    const [marked] = pages.flatMap(({ $ }) =>
      $('blockquote mark > .visually-hidden:first-child').toArray(),
    );
    expect(marked?.attribs.lang).toBe(mark);
  });

  test('says so to browsers, and its dates are in it', () => {
    expect([...new Set(pages.map(({ $ }) => $('html').attr('lang')))]).toEqual([language]);
    const [front] = pages.filter(({ path }) => path === '');
    expect(front?.$('.rail__date').first().text()).toContain(month);
    const own = pages.flatMap(({ $ }) => $('link[href*="arabicScript"]').toArray());
    expect(own.length > 10, 'that fonts of Arabic are named').toBe(language === 'ar');
  });
});
