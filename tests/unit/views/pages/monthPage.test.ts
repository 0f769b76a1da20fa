import { describe, expect, test } from 'vitest';
import { monthViews } from '../../../../src/views/pages/monthPage.ts';
import { MAX_ON_ONE_PAGE } from '../../../../src/views/parts/storyPeriods.ts';
import { event } from '../../../support/archive.ts';
import { siteWith, spread } from '../longStory.ts';

describe('the pages of months', () => {
  test('are there only for a story that does not fit on one page', () => {
    expect(monthViews(siteWith(spread(MAX_ON_ONE_PAGE, 30)))).toEqual([]);
    expect(monthViews(siteWith(spread(MAX_ON_ONE_PAGE + 1, 30)))).toHaveLength(30);
  });

  test('have all events of the month, and lead to its year and its neighbours', () => {
    const views = monthViews(siteWith(spread(MAX_ON_ONE_PAGE + 12, 3)));
    expect(views.map(({ path }) => path)).toEqual(
      ['01', '02', '03'].map((month) => ({ year: '2020', month })),
    );
    expect(views.map(({ previous, next }) => [previous?.label, next?.href])).toEqual([
      [undefined, '/2020/02/'],
      ['January 2020', '/2020/03/'],
      ['February 2020', undefined],
    ]);
    const [, february] = views;
    expect(february).toMatchObject({
      label: 'February 2020',
      href: '/2020/02/',
      up: { label: 'The year 2020', href: '/2020/' },
    });
    expect(february?.filters.sentences.shown).toBe('%n of 104 events: %f');
    expect(february?.months[0].count).toBe(104);
  });

  test('leave what is dated to a year alone to the page of the year', () => {
    const views = monthViews(
      siteWith([
        ...spread(MAX_ON_ONE_PAGE + 1, 1),
        event('some-time', '2020', ['herald']),
        event('summer', '2020-22', ['herald']),
      ]),
    );
    expect(views.map(({ label, href }) => [label, href])).toEqual([
      ['January 2020', '/2020/01/'],
      ['summer 2020', '/2020/22/'],
    ]);
  });
});
