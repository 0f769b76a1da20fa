import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../../src/domain/archive.ts';
import {
  MOST_EVENTS_LISTED,
  MOST_LISTED,
  searchView,
} from '../../../../src/views/pages/searchPage.ts';
import { MAX_ON_ONE_PAGE } from '../../../../src/views/parts/storyPeriods.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, place, source, story } from '../../../support/archive.ts';
import { EVENTS, facetSite, SOURCES } from '../facetStory.ts';

describe('the lists of the search page', () => {
  test('lead to the pages of places, and list the events of those that are texts', () => {
    const site = siteOf(
      archive({
        sources: [source('s')],
        events: [
          event('a', '2024', ['s'], { places: ['port'] }),
          event('b', '2024', ['s'], { place: 'The sea' }),
        ],
        places: [place('port', { name: 'The port' })],
      }),
    );
    const aid = searchView(site).find(({ name }) => name === 'place');
    expect(aid?.values.map(({ label, href, events }) => [label, href, events.length])).toEqual([
      ['The port', '/places/port/', 0],
      ['The sea', undefined, 1],
    ]);
  });

  test('lead to pages where there are some, and list the events where there are none', () => {
    const aids = searchView(facetSite());
    expect(
      aids.map(({ name, values }) => [
        name,
        values.map(({ label, count, href, events }) => [
          label,
          count,
          href,
          events.map(({ id }) => id),
        ]),
      ]),
    ).toEqual([
      [
        'actor',
        [
          ['Ada', 1, '/actors/ada/', []],
          ['The town', 2, '/actors/town/', []],
        ],
      ],
      ['place', [['Eastmere, by the sea', 1, undefined, ['2024-03-04-count']]]],
      [
        'source',
        [
          ['Herald', 3, '/sources/herald/', []],
          ['Zealous Gazette', 1, '/sources/gazette/', []],
        ],
      ],
      [
        'kind',
        [
          ['Briefing', 1, undefined, ['2024-03-04-count']],
          ['Statement', 1, undefined, ['2024-03-05-denial']],
          ['Talks', 1, undefined, ['2024-04-01-talks']],
        ],
      ],
      ['measure', [['Cranes', 1, '/measures/cranes/', []]]],
      [
        'contested',
        [
          ['Contested events', 2, undefined, ['2024-03-04-count', '2024-03-05-denial']],
          ['Where a claim denies another', 1, undefined, ['2024-03-05-denial']],
          ['Where a claim is denied', 1, undefined, ['2024-03-04-count']],
        ],
      ],
    ]);
    expect(
      aids.every(
        ({ more, values }) =>
          more === undefined &&
          values.every(
            ({ months, monthsLeftOut }) => months.length === 0 && monthsLeftOut === undefined,
          ),
      ),
    ).toBe(true);
  });

  test('of a long story lead to its months instead, filtered', () => {
    const many = Array.from({ length: MAX_ON_ONE_PAGE }, (_, i) =>
      event(`2024-05-01-event-${i}`, '2024-05-01', [`source-${i % 70}`], {
        place: `Place & ${i % 70}`,
      }),
    );
    const site = facetSite({
      events: [...EVENTS, ...many],
      sources: [
        ...SOURCES,
        ...Array.from({ length: 70 }, (_, i) => source(`source-${i}`, '2024-05-02')),
      ],
    });
    const aids = new Map(searchView(site).map((aid) => [aid.name, aid]));
    expect(aids.get('kind')?.values.find(({ label }) => label === 'Statement')).toEqual({
      label: 'Statement',
      count: 301,
      href: undefined,
      events: [],
      monthsLeftOut: undefined,
      months: [
        { label: 'March 2024', href: '/2024/03/?kind=statement', count: 1 },
        { label: 'May 2024', href: '/2024/05/?kind=statement', count: 300 },
      ],
    });
    expect(aids.get('place')?.values, 'of many values the most frequent').toHaveLength(20);
    expect(aids.get('place')).toMatchObject({
      most: 'The 20 most frequent of 71',
      more: undefined,
    });
    expect(aids.get('place')?.values[0]?.months[0]?.href).toBe('/2024/05/?place=Place+%26+0');
    expect(aids.get('source')?.values).toHaveLength(60);
    expect(aids.get('source')?.most).toBe('The 60 most frequent of 72');
    expect(aids.get('source')?.more).toEqual({ label: 'Sources', href: '/sources/' });
  });

  test('of a story that lasts long lead to the latest months of each value, and say so', () => {
    const many = Array.from({ length: MAX_ON_ONE_PAGE + 1 }, (_, i) =>
      event(`event-${i}`, `2024-${String((i % 9) + 1).padStart(2, '0')}-01`, ['herald']),
    );
    const statements = searchView(facetSite({ events: many })).find(({ name }) => name === 'kind')
      ?.values[0];
    expect(statements?.months.map(({ href }) => href)).toEqual(
      ['04', '05', '06', '07', '08', '09'].map((month) => `/2024/${month}/?kind=statement`),
    );
    expect(statements?.monthsLeftOut).toBe('The latest 6 of 9 months');
  });

  test('of a story of one page, too long to list twice, lead to its months there', () => {
    const many = Array.from({ length: MOST_EVENTS_LISTED }, (_, i) =>
      event(`2024-05-01-event-${i}`, '2024-05-01', ['herald']),
    );
    const statements = (events: Archive['events']) =>
      searchView(facetSite({ events }))
        .find(({ name }) => name === 'kind')
        ?.values.find(({ label }) => label === 'Statement');
    expect(statements(many)).toMatchObject({ count: 100, months: [] });
    expect(statements(many)?.events).toHaveLength(100);
    expect(statements([...EVENTS, ...many])).toMatchObject({
      events: [],
      months: [
        { label: 'March 2024', href: '/?kind=statement#_2024-03', count: 1 },
        { label: 'May 2024', href: '/?kind=statement#_2024-05', count: 100 },
      ],
    });
  });

  test('stay under the path of the site', () => {
    const site = facetSite({ story: { ...story, site: 'https://user.example/repo/' } });
    expect(searchView(site)[0]?.values[0]?.href).toBe('/repo/actors/ada/');
    expect(site.addresses.search).toBe('/repo/search/');
  });

  test.each([
    [MOST_LISTED.values, undefined],
    [MOST_LISTED.values + 1, 'The 20 most frequent of 21'],
  ])('of a long story with %d places say: %s', (places, most) => {
    const events = Array.from({ length: MOST_EVENTS_LISTED + 1 }, (_, i) =>
      event(`event-${i}`, '2024-05-01', ['herald'], { place: `Place ${i % places}` }),
    );
    const list = searchView(facetSite({ events })).find(({ name }) => name === 'place');
    expect([list?.values.length, list?.most]).toEqual([MOST_LISTED.values, most]);
  });

  test.each([
    [MOST_LISTED.months, undefined],
    [MOST_LISTED.months + 1, 'The latest 6 of 7 months'],
  ])('of a long story of %d months say: %s', (months, leftOut) => {
    const events = Array.from({ length: MOST_EVENTS_LISTED + 1 }, (_, i) =>
      event(`event-${i}`, `2024-0${(i % months) + 1}-01`, ['herald']),
    );
    const [statements] =
      searchView(facetSite({ events })).find(({ name }) => name === 'kind')?.values ?? [];
    expect([statements?.months.length, statements?.monthsLeftOut]).toEqual([
      MOST_LISTED.months,
      leftOut,
    ]);
  });
});
