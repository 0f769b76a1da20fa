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
  ['0000-03', '0000-03', 'March 1 BC'],
  ['0079-08-24', '0079-08', 'August 79 AD'],
  ['0079', '0079', '79 AD'],
  ['0000', '0000', '1 BC'],
  ['-0043-03-15', 'y-0043-03', 'March 44 BC'],
  ['-0043-24~', 'y-0043-24', 'winter 44 BC'],
  ['../-0043', 'y-0043', '44 BC'],
  ['-012X', 'y-012x', 'the years 130 BC to 121 BC'],
  ['Y12024', 'y12024', 'the year 12,024'],
  ['Y-170000002?', 'y-170000002', 'the year 170,000,003 BC'],
  ['../..', '_undated', 'Day not known'],
])('an event of %s is under %s, which is “%s”', (date, month, name) => {
  expect(monthOf(event('a', date, ['s']))).toBe(month);
  expect(periodName(SHORT, month)).toBe(name);
});

test('the pages of unusual years have addresses that can be read back', () => {
  const { period } = SHORT.addresses;
  expect(['2024', '2024-10', 'y-0043', 'y-0043-03', 'y-0043-24', 'y12024'].map(period)).toEqual([
    '/2024/',
    '/2024/10/',
    '/y-0043/',
    '/y-0043/03/',
    '/y-0043/24/',
    '/y12024/',
  ]);
  const long = ['-0043-03-15', '-0043', 'Y12024', 'Y-12024'].map((date) =>
    event(date, date, ['s']),
  );
  const site = siteWith([...long, ...spread(MAX_ON_ONE_PAGE, 1)]);
  expect(periodsWithPage(site)).toEqual({
    years: ['y-12024', 'y-0043', '2020', 'y12024'],
    months: ['y-0043-03', '2020-01'],
  });
  expect(yearViews(site).map(({ heading }) => heading)).toEqual([
    'the year 12,025 BC',
    '44 BC',
    'The year 2020',
    'the year 12,024',
  ]);
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
