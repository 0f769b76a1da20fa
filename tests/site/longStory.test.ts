import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_ON_ONE_PAGE } from '../../src/views/parts/storyPeriods.ts';
import { story } from '../bench/story.ts';
import { FIRST_VIEW } from '../support/budgets.ts';
import { buildOrThrow, makeProject, temporaryFolder } from './support/build.ts';
import { kindOf, readPages } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

const EVENTS = MAX_ON_ONE_PAGE + 20;
/** An event that no page of a month can hold. */
const TALKS =
  '---\ntitle: Talks go on all year\ndate: 2022\ndateBasis: No month is printed.\nkind: ' +
  'talks\nsummary: Nobody left.\nsources: [source-0]\n---\n\nThey went on. [@source-0]\n';

describe('a story too long for one page, with hundreds of numbers for a measure', () => {
  let folder: string;
  let pages: BuiltPage[];
  let css: number;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const site = await buildOrThrow(
      await makeProject(join(folder, 'project'), {
        ...story({ events: EVENTS - 1, claimsPerEvent: 5, sources: 65, actors: 30, measures: 2 }),
        'events/2022-talks.md': TALKS,
      }),
    );
    pages = await readPages(site);
    // Not every page loads every style sheet of the site.
    const sheets = pages
      .find(({ path }) => kindOf(path) === 'timeline')
      ?.$('link[rel="stylesheet"]')
      .toArray()
      .flatMap((link) => link.attribs.href ?? []);
    css = (
      await Promise.all(
        (sheets ?? []).map(async (file) => gzipSync(await readFile(join(site, file))).length),
      )
    ).reduce((sum, size) => sum + size, 0);
    expect(css).toBeGreaterThan(0);
  }, 120_000);

  afterAll(async () => rm(folder, { recursive: true, force: true }));

  const of = (kind: string): BuiltPage[] => pages.filter(({ path }) => kindOf(path) === kind);

  test('keeps the pages that lead to its events within the weight of a first view', () => {
    for (const kind of ['timeline', 'year', 'month', 'search']) {
      expect(of(kind).length, kind).toBeGreaterThan(0);
      expect(
        of(kind)
          .filter(({ html }) => css + gzipSync(html).length > FIRST_VIEW)
          .map(({ path }) => path),
      ).toEqual([]);
    }
  });

  test('leads from the front page to years, their months and every event that has one', () => {
    const [front] = of('timeline');
    const follow = (page: BuiltPage): BuiltPage[] =>
      page
        .$('.jump a')
        .toArray()
        .flatMap(
          (link) => pages.find(({ path }) => `/${path}` === page.$(link).attr('href')) ?? [],
        );
    const months = (front ? follow(front) : []).flatMap(follow);
    expect(months.flatMap(({ $ }) => $('.entry').toArray()).length).toBe(EVENTS - 1);
  });

  test('leads from the page of every event to its place on the timeline', () => {
    const missing = of('events/…').filter(({ $ }) => {
      const [path = '', id = ''] = ($('.neighbours__home a').attr('href') ?? '')
        .slice(1)
        .split('#');
      return pages.find((page) => page.path === path)?.$(`[id="${id}"]`).length !== 1;
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('draws a bounded number of figures, and the page of the measure has every one', () => {
    const [front] = of('timeline');
    const [page] = pages.filter(({ path }) => path === 'measures/measure-0/');
    const rows = page?.$('.ledger tbody tr').length ?? 0;
    expect(rows).toBeGreaterThan(300);
    expect(front?.$('.chart__wide a').length).toBeLessThan(30);
    expect(page?.$('.chart__wide a').length).toBeLessThan(100);
    for (const text of [front, page].map((one) => one?.$('.chart').text()))
      expect(text).toContain(`All ${rows} numbers`);
    expect(front?.$('.chart p a').attr('href')).toBe('/measures/measure-0/');
  });
});
