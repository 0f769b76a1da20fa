import { load } from 'cheerio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { WORDS_OF_SOURCES } from './support/fixture.ts';
import { readPages, textOf } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

/**
 * The days of the small story on which a source became public, and the words of the sources that
 * were public by then.
 */
const DAYS = [
  { day: '2024-03-02', known: ['alfaword'] },
  { day: '2024-03-05', known: ['alfaword', 'bravoword'] },
  { day: '2024-03-09', known: ['alfaword', 'bravoword', 'charlieword'] },
] as const;
const FIRST = 'known/2024-03-02/';
const SECOND = 'known/2024-03-05/';

describe('the page of a past day', () => {
  let pages: Map<string, BuiltPage>;
  const page = (path: string): BuiltPage => {
    const found = pages.get(path);
    if (!found) throw new Error(`There is no page at ${path}`);
    return found;
  };
  const text = (path: string): string => textOf(page(path).$('main').text());

  beforeAll(async () => {
    pages = new Map((await readPages(inject('sites').fixture)).map((built) => [built.path, built]));
  });

  test('is there for each day on which a source became public, and for no other', () => {
    expect(
      [...pages.values()]
        .filter(({ path, redirects }) => /^known\/./.test(path) && !redirects)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(DAYS.map(({ day }) => `known/${day}/`));
  });

  test.each(DAYS)(
    '$day holds every source known by then and no trace of a later one or one of unknown date',
    ({ day, known }) => {
      // Not only what is read: attributes, addresses and what search engines are told as well.
      const { html } = page(`known/${day}/`);
      // What is missing is named on purpose, with the reason.
      const $ = load(html);
      $('.not-here').remove();
      const told = $.html().toLowerCase();
      expect(WORDS_OF_SOURCES.filter((word) => told.includes(word))).toEqual(known);
    },
  );

  test.each(DAYS)(
    '$day has no figure, contest or relation that rests on later sources alone',
    ({ day, known }) => {
      const denied = (known as readonly string[]).includes('bravoword');
      expect(text(`known/${day}/`).includes('77,123')).toBe(denied);
      const contested = page(`known/${day}/`).$('.entry:contains("The first briefing") .contested');
      expect(contested.length).toBe(denied ? 1 : 0);
    },
  );

  test.each(DAYS)(
    '$day is hidden from search engines and cannot be mistaken for today’s',
    ({ day }) => {
      const { $ } = page(`known/${day}/`);
      expect($('meta[name="robots"]').attr('content')).toContain('noindex');
      expect($('link[rel="canonical"]').length).toBe(0);
      expect(textOf($('main').text())).toContain('This is not today’s page.');
      expect($('.then a').attr('href')).toBe('/repo/');
      expect($('head title').text()).toContain(textOf($('h1').text()));
    },
  );

  test('undoes what was corrected after it', () => {
    const old = text(FIRST);
    for (const word of [
      'oldtitleword',
      'oldsummaryword',
      'Oldplaceword',
      'at least 2,111 soldiers',
    ])
      expect(old).toContain(word);
    for (const word of ['newtitleword', 'newsummaryword', 'Newplaceword', '3,000'])
      expect(old).not.toContain(word);
    // A date is the one that is held for right today.
    expect(old).toContain('20 February 2024');
    expect(old).not.toContain('10 February 2024');
  });

  test('shows what was corrected before it as corrected', () => {
    for (const path of [SECOND, '']) {
      const now = text(path);
      for (const word of [
        'newtitleword',
        'newsummaryword',
        'Newplaceword',
        'at least 3,000 soldiers',
        '20 February 2024',
      ])
        expect(now).toContain(word);
      for (const word of [
        'oldtitleword',
        'oldsummaryword',
        'Oldplaceword',
        '2,111',
        '10 February 2024',
      ])
        expect(now).not.toContain(word);
    }
  });

  test('names what only an assumption puts there, and calls none of it certain', () => {
    const assumption = 'Assumption: Some days are three in the charlieword report.';
    const note = 'perhaps not known yet';
    for (const path of [FIRST, SECOND]) expect(text(path)).not.toContain('assumption');
    for (const path of ['known/2024-03-09/', 'known/']) {
      expect(text(path)).toContain(assumption);
      expect(text(path)).not.toContain('certainly');
      const noted = page(path).$(`.entry:contains("${note}") .entry__title`).text();
      expect(textOf(noted)).toContain('The charlieword clash');
    }
  });

  test('has the word beside each date that no source prints', () => {
    const wordsBeside = (path: string): string[] => {
      const { $ } = page(path);
      return $('.rail__date')
        .toArray()
        .map((date) => textOf($(date).text()));
    };
    expect(wordsBeside('')).toEqual([
      '20 February 2024 (worked out)',
      '25 February 2024 (worked out)',
      '27 February 2024',
      '28 February 2024 (assumed)',
      '1 March 2024 (worked out)',
      'early March 2024 (worked out)',
      'around 4 March 2024 (assumed)',
    ]);
    expect(wordsBeside(FIRST)).toContain('2 March 2024 or earlier (worked out)');
  });

  test('lets a claim stand for a title that rests on a source not yet known', () => {
    const { $ } = page(FIRST);
    expect(textOf($('.entry a[href$="/2024-02-25-shared-talks/"]').text())).toBe(
      'Talks were held.',
    );
  });

  test('names what became known on it', () => {
    const { $ } = page(SECOND);
    const panel = $('section[aria-labelledby="_new"]');
    expect(textOf(panel.text())).toContain('Bravoword report');
    expect(textOf(panel.text())).not.toContain('Alfaword report');
    expect(panel.find('a[href$="/2024-03-01-first-briefing/"]').length).toBe(1);
  });

  test('leads to the days before and after it, and the timeline leads to all of them', () => {
    const { $ } = page(SECOND);
    expect($('a[rel="prev"]').attr('href')).toBe('/repo/known/2024-03-02/');
    expect($('a[rel="next"]').attr('href')).toBe('/repo/known/2024-03-09/');
    expect(page('').$('a[href="/repo/known/"]').length).toBeGreaterThan(0);
    for (const { day } of DAYS)
      expect(page('known/').$(`main .days a[href="/repo/known/${day}/"]`).length, day).toBe(1);
  });

  test('is not there for a source of unknown date, and the overview says so', () => {
    expect(text('known/')).toContain('Nothing says by which day these came out');
    expect(
      page('known/').$('section a[href="/repo/sources/zuluword-report/"]').length,
    ).toBeGreaterThan(0);
  });
});

describe('every past day of the real site', () => {
  test('is hidden from search engines, not canonical, and names no later source', async () => {
    const pages = await readPages(inject('sites').real);
    const days = pages.filter(({ path }) => /^known\/\d/.test(path));
    expect(days.length).toBeGreaterThan(2);
    const since = new Map<string, string>();
    for (const { path, $ } of days.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const day = path.split('/')[1] ?? '';
      for (const element of $('section[aria-labelledby="_new"] > ul:first-of-type a').toArray())
        since.set(element.attribs.href ?? '', day);
      expect($('meta[name="robots"]').attr('content')).toContain('noindex');
      expect($('link[rel="canonical"]').length).toBe(0);
    }
    expect(since.size).toBeGreaterThan(2);
    const early = days.flatMap(({ path, $ }) =>
      // What is missing is named on purpose, with the reason, and so is what took a day its ground.
      $('main a[href*="/sources/"]')
        .not('.not-here a, .lost-day a')
        .toArray()
        .map(({ attribs }) => attribs.href ?? '')
        .filter((href) => !((since.get(href) ?? '9999') <= (path.split('/')[1] ?? '')))
        .map((href) => `/${path} names ${href}`),
    );
    expect(early).toEqual([]);
  });
});
