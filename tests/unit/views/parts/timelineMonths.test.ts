import { describe, expect, test } from 'vitest';
import { entriesOf, timelineMonths } from '../../../../src/views/parts/timelineMonths.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, ids, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';
import { siteWith, spread } from '../longStory.ts';

describe('the timeline', () => {
  test('has the events by month and date, in order, with their dates as what they are', () => {
    expect(
      timelineMonths(SITE).map(({ id, label, count, days }) => [
        id,
        label,
        count,
        days.map(({ date, entries }) => [date.label, ids(entries)]),
      ]),
    ).toEqual([
      [
        '2024-10',
        'October 2024',
        3,
        [
          ['21 to 25 October 2024', ['2024-10-21-plans', '2024-10-21-ships']],
          ['23 October 2024', ['2024-10-23-count']],
        ],
      ],
      ['2024-11', 'November 2024', 1, [['around November 2024', ['2024-11-denial']]]],
    ]);
  });

  test('marks both sides of a denial', () => {
    expect(
      entriesOf(timelineMonths(SITE))
        .filter(({ contested }) => contested)
        .map(({ id }) => id),
    ).toEqual(['2024-10-23-count', '2024-11-denial']);
  });

  test.each([
    ['2024', '2024'],
    ['2024-22', 'summer 2024'],
    ['202X', 'the 2020s'],
  ])('puts an event of %s under no month', (date, label) => {
    const [first] = timelineMonths(
      siteOf(archive({ sources: [source('s')], events: [event('a', date, ['s'])] })),
    );
    expect(first?.label).toBe(label);
  });

  test('has a month once, also where an event of its year alone comes amid its days', () => {
    const site = siteWith([...spread(4, 1), event('some-time', '2020', ['herald'])]);
    expect(timelineMonths(site).map(({ id, count }) => [id, count])).toEqual([
      ['2020-01', 4],
      ['2020', 1],
    ]);
  });

  test('sets dates apart that are not equally sure, each with its word', () => {
    const assumed = { dateBasis: 'So.', dateAssumes: 'It was a Monday.' };
    const site = siteWith([
      event('a', '2024-03-04', ['herald'], assumed),
      event('b', '2024-03-04', ['herald'], { datePrintedIn: ['herald'] }),
      event('c', '2024-03-04', ['herald'], { dateBasis: 'So.', dateBoundIn: ['herald'] }),
      event('d', '2024-03-04', ['herald'], assumed),
    ]);
    const [month] = timelineMonths(site);
    expect(month?.days.map(({ date, entries }) => [date.surenessLabel, ids(entries)])).toEqual([
      [undefined, ['b']],
      ['worked out', ['c']],
      ['assumed', ['a', 'd']],
    ]);
  });

  test('has events of one date in the order of their ids, under one mark', () => {
    const site = siteWith(['b', 'c', 'a'].map((id) => event(id, '2024-03-04', ['herald'])));
    const [month] = timelineMonths(site);
    expect(month?.days.map(({ entries }) => ids(entries))).toEqual([['a', 'b', 'c']]);
  });
});
