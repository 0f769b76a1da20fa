import { describe, expect, test } from 'vitest';
import {
  MAX_ON_ONE_PAGE,
  monthAddress,
  monthOf,
  periodName,
  periodsWithPage,
  timelineAddress,
} from '../../../../src/views/parts/storyPeriods.ts';
import { yearViews } from '../../../../src/views/pages/yearPage.ts';
import { event } from '../../../support/archive.ts';
import { siteWith, spread } from '../longStory.ts';

const SHORT = siteWith(spread(MAX_ON_ONE_PAGE, 2));
const LONG = siteWith(spread(MAX_ON_ONE_PAGE + 1, 2));

test.each([
  ['2024-10-23', '2024-10', 'October 2024'],
  ['2024-10~', '2024-10', 'October 2024'],
  ['2024-10-30/2024-11-02', '2024-10', 'October 2024'],
  ['../2024-11-02', '2024-11', 'November 2024'],
  ['2024', '2024', '2024'],
  ['2024-XX', '2024', '2024'],
  ['2024?/2025', '2024', '2024'],
  ['../2025~', '2025', '2025'],
  ['2024-22', '2024-22', 'summer 2024'],
  ['202X', '202x', 'the 2020s'],
  ['20XX', '20xx', 'the 21st century'],
  ['../..', '_undated', 'Day not known'],
])('an event of %s is under %s, which is “%s”', (date, month, name) => {
  expect(monthOf(event('a', date, ['s']))).toBe(month);
  expect(periodName(SHORT, month)).toBe(name);
});

test('the front page lists 300 events at most', () => {
  expect(MAX_ON_ONE_PAGE).toBe(300);
});

test('events of which no time is known have a page after all years of a long story', () => {
  const site = siteWith([event('undated', '../..', ['herald']), ...spread(MAX_ON_ONE_PAGE, 2)]);
  expect(periodsWithPage(site)).toEqual({
    years: ['2020', '_undated'],
    months: ['2020-01', '2020-02'],
  });
  expect(site.addresses.period('_undated')).toBe('/_undated/');
  const view = yearViews(site).find(({ path }) => path.year === '_undated');
  expect(view?.months.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['undated']]);
});

describe('a place on the timeline', () => {
  const [first] = SHORT.index.events;
  if (!first) throw new Error('no events');

  test('is on the front page while the story fits there', () => {
    expect(monthAddress(SHORT, '2020-01')).toBe('/#_2020-01');
    expect(timelineAddress(SHORT, first)).toBe(`/#${first.id}`);
    expect(periodsWithPage(SHORT)).toEqual({ years: [], months: [] });
  });

  test('is on the page of the month of a story of one event more', () => {
    expect(monthAddress(LONG, '2020-01')).toBe('/2020/01/');
    expect(timelineAddress(LONG, first)).toBe(`/2020/01/#${first.id}`);
    expect(periodsWithPage(LONG)).toEqual({ years: ['2020'], months: ['2020-01', '2020-02'] });
  });
});
