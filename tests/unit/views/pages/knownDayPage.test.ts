import { describe, expect, test } from 'vitest';
import { knownDayViews } from '../../../../src/views/pages/knownDayPage.ts';
import { ids } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

describe('the pages of past days', () => {
  const views = knownDayViews(SITE);
  const [first, second] = views;

  test('are one for each day on which a source became public', () => {
    expect(views.map(({ day, title }) => [day, title])).toEqual([
      ['2024-10-24', 'As known by 24 October 2024'],
      ['2024-11-30', 'As known by 30 November 2024'],
    ]);
    expect(first?.banner).toMatch(/^This is not today’s page. .* by 24 October 2024: not /);
  });

  test('count the events and sources of that day', () => {
    expect(views.map(({ count }) => count)).toEqual([
      '2 events from 1 source',
      '3 events from 2 sources',
    ]);
  });

  test('lead to the day before and the day after', () => {
    expect(views.map(({ previous, next }) => [previous?.href, next?.href])).toEqual([
      [undefined, '/known/2024-11-30/'],
      ['/known/2024-10-24/', undefined],
    ]);
  });

  test('name what became known: sources, events, and events with a further report', () => {
    expect(ids(first?.newSources ?? [])).toEqual(['gazette']);
    expect([ids(first?.newEvents ?? []), ids(first?.addedTo ?? [])]).toEqual([
      ['2024-10-21-plans', '2024-10-23-count'],
      [],
    ]);
    expect([ids(second?.newEvents ?? []), ids(second?.addedTo ?? [])]).toEqual([
      ['2024-11-denial'],
      ['2024-10-23-count'],
    ]);
  });

  test('show what was known then: a range so far, the title, and no later denial', () => {
    const entries =
      first?.months.flatMap(({ days }) =>
        days.flatMap((group) =>
          group.entries.map((entry) => [
            group.date.label,
            entry.label,
            entry.contested,
            entry.figures,
          ]),
        ),
      ) ?? [];
    expect(entries).toEqual([
      ['21 to 24 October 2024', 'Plans', undefined, []],
      [
        '23 October 2024',
        'A count',
        undefined,
        [{ who: 'Ada for the town', label: 'at least 10 cranes' }],
      ],
    ]);
  });
});
