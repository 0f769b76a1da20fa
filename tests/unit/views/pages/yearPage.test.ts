import { describe, expect, test } from 'vitest';
import { LEADING_OF_MONTH, MOST_IN_YEAR, yearViews } from '../../../../src/views/pages/yearPage.ts';
import type { YearView } from '../../../../src/views/pages/yearPage.ts';
import { MAX_ON_ONE_PAGE } from '../../../../src/views/parts/storyPeriods.ts';
import type { Site } from '../../../../src/views/site.ts';
import { event, ids } from '../../../support/archive.ts';
import { siteWith, spokenOf, spread } from '../longStory.ts';

function pageOf(site: Site, year: string): YearView {
  const page = yearViews(site).find(({ path }) => path.year === year);
  if (!page) throw new Error(`no page of ${year}`);
  return page;
}
const listed = ({ months }: YearView): string[] => months.flatMap(({ entries }) => ids(entries));

describe('the pages of years', () => {
  test('are there only for a story that does not fit on one page', () => {
    expect(yearViews(siteWith(spread(MAX_ON_ONE_PAGE, 30)))).toEqual([]);
    expect(
      yearViews(siteWith(spread(MAX_ON_ONE_PAGE + 1, 30))).map(({ label, href }) => [label, href]),
    ).toEqual([
      ['2020', '/2020/'],
      ['2021', '/2021/'],
      ['2022', '/2022/'],
    ]);
  });

  test('lead to the year before and after, and to their months', () => {
    const site = siteWith(spread(MAX_ON_ONE_PAGE + 1, 30));
    expect(yearViews(site).map(({ previous, next }) => [previous?.href, next?.label])).toEqual([
      [undefined, '2021'],
      ['/2020/', '2022'],
      ['/2021/', undefined],
    ]);
    expect(pageOf(site, '2022').links.map(({ href }) => href)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => `/2022/${month}/`),
    );
  });

  test('are one for each year, also where a decade alone comes amid a year', () => {
    const site = siteWith([
      ...spread(MAX_ON_ONE_PAGE + 1, 12),
      event('some-day', '202X', ['herald']),
    ]);
    expect(yearViews(site).map(({ path, label }) => [path.year, label])).toEqual([
      ['2020', '2020'],
      ['202x', 'the 2020s'],
    ]);
  });
});

test('a year lists 100 events at most, and otherwise 5 of each month', () => {
  expect([MOST_IN_YEAR, LEADING_OF_MONTH]).toEqual([100, 5]);
});

describe('the page of a year', () => {
  const withYear = (count: number) =>
    siteWith([...spread(MAX_ON_ONE_PAGE, 12), ...spread(count, 12, 2021)]);

  test('lists every event while they are not too many', () => {
    const page = pageOf(withYear(MOST_IN_YEAR), '2021');
    expect(page.filters?.sentences.shown).toBe('%n of 100 events: %f');
    expect(listed(page)).toHaveLength(MOST_IN_YEAR);
    expect(page.months.every(({ all }) => all === undefined)).toBe(true);
  });

  test('of one event more lists some of them, and has no filter', () => {
    const page = pageOf(withYear(MOST_IN_YEAR + 1), '2021');
    expect(page.filters).toBeUndefined();
    expect(listed(page)).toHaveLength(12 * LEADING_OF_MONTH);
  });

  test('of a fuller year lists those with the most claims each month, in the order of time', () => {
    const events = spread(MAX_ON_ONE_PAGE + 60, 12);
    const chosen = new Set([3, 11, 12, 20, 29].map((i) => events[i]?.id));
    const page = pageOf(
      siteWith(events.map((one) => (chosen.has(one.id) ? spokenOf(one) : one))),
      '2020',
    );
    const [january] = page.months;
    expect(january?.all).toEqual({
      label: 'All 30 events listed under January 2020',
      href: '/2020/01/',
    });
    expect(new Set(ids(january?.entries ?? []))).toEqual(chosen);
    const inOrder = ids(siteWith(events).index.events);
    expect(ids(january?.entries ?? [])).toEqual(inOrder.filter((id) => chosen.has(id)));
    expect(Math.max(...page.months.map(({ entries }) => entries.length))).toBe(LEADING_OF_MONTH);
  });

  test.each([
    [LEADING_OF_MONTH, undefined],
    [LEADING_OF_MONTH + 1, 'All 6 events listed under December 2021'],
  ])('of a fuller year, with a month of %d events: %s', (count, all) => {
    const december = Array.from({ length: count }, (_, i) =>
      event(`december-${i}`, '2021-12-24', ['herald']),
    );
    const page = pageOf(siteWith([...spread(MAX_ON_ONE_PAGE, 11, 2021), ...december]), '2021');
    expect(page.months.at(-1)?.entries).toHaveLength(LEADING_OF_MONTH);
    expect(page.months.at(-1)?.all?.label).toBe(all);
  });

  test('lists all that is dated to the year alone, which has no other page', () => {
    const undated = Array.from({ length: LEADING_OF_MONTH + 1 }, (_, i) =>
      event(`some-time-${i}`, '2020', ['herald']),
    );
    const page = pageOf(siteWith([...spread(MAX_ON_ONE_PAGE + 60, 12), ...undated]), '2020');
    expect(page.months.find(({ id }) => id === '2020')).toMatchObject({
      href: page.href,
      all: undefined,
      entries: undated.map(({ id }) => ({ id })),
    });
  });
});
