import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/domain/archive.ts';
import { facetNumbers, filterView } from '../../../src/views/parts/facetViews.ts';
import { eventIndexing, indexing } from '../../../src/views/parts/searchIndexing.ts';
import { searchAids, MOST_EVENTS_LISTED } from '../../../src/views/pages/searchPage.ts';
import { neighbourKeys } from '../../../src/views/parts/neighbourKeys.ts';
import { siteOf } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import { MAX_ON_ONE_PAGE, timelineView } from '../../../src/views/pages/timelinePage.ts';
import {
  actor,
  archive,
  body,
  claim,
  event,
  figure,
  measure,
  source,
  story,
} from '../../support/archive.ts';

const SOURCES = [
  source('gazette', '2024-03-06', { label: 'Zealous Gazette' }),
  source('herald', undefined, { label: 'Herald' }),
];
const ACTORS = [
  actor('ada', { name: 'Ada' }),
  actor('town', { name: 'The town' }),
  actor('silent', { name: 'Silent' }),
];
const EVENTS = [
  event('2024-03-04-count', '2024-03-04', ['gazette'], {
    kind: 'briefing',
    place: 'Eastmere, by the sea',
    body: body('Told. [@herald]'),
    claims: [
      claim('counted', ['gazette'], { onBehalfOf: 'town', figure: figure(12) }),
      claim('again', ['gazette']),
    ],
  }),
  event('2024-03-05-denial', '2024-03-05', ['herald'], {
    claims: [
      claim('denied', ['herald'], {
        by: 'town',
        relation: { kind: 'denies', claim: '2024-03-04-count#counted' },
      }),
    ],
  }),
  event('2024-04-01-talks', '2024-04-01', ['herald'], { kind: 'talks' }),
];
const siteWith = (records: Partial<Archive> = {}): Site =>
  siteOf(
    archive({
      events: EVENTS,
      sources: SOURCES,
      actors: ACTORS,
      measures: [measure('cranes', { title: 'Cranes' })],
      ...records,
    }),
  );
const ids = (site: Site): string[] => site.index.events.map(({ id }) => id);
const brief = (site: Site, events = ids(site)) =>
  filterView(site, events).map(({ name, options }) => [
    name,
    options.map(({ value, count }) => `${value} ${count}`),
  ]);

describe('the facets of events', () => {
  test('are those they have, with how many have each, by name', () => {
    expect(brief(siteWith())).toEqual([
      ['actor', ['ada 1', 'town 2']],
      ['place', ['Eastmere, by the sea 1']],
      ['source', ['herald 3', 'gazette 1']],
      ['kind', ['briefing 1', 'statement 1', 'talks 1']],
      ['measure', ['cranes 1']],
      ['contested', ['yes 2']],
    ]);
  });

  test('leave out a facet that no event has', () => {
    expect(brief(siteWith(), ['2024-04-01-talks']).map(([name]) => name)).toEqual([
      'source',
      'kind',
    ]);
  });

  test('have labels in words', () => {
    const labels = filterView(siteWith(), ids(siteWith())).map(({ label, options }) => [
      label,
      options.map((option) => option.label),
    ]);
    expect(labels).toEqual([
      ['Actor', ['Ada', 'The town']],
      ['Place', ['Eastmere, by the sea']],
      ['Source', ['Herald', 'Zealous Gazette']],
      ['Kind', ['Briefing', 'Statement', 'Talks']],
      ['Measure', ['Cranes']],
      ['Contested', ['Contested events']],
    ]);
  });

  test('are numbered in the order in which they are printed, so that no number needs to be', () => {
    const options = filterView(siteWith(), ids(siteWith())).flatMap((facet) => facet.options);
    expect(options.map(({ number }) => number)).toEqual(options.map((_, i) => i));
    expect(options.every(({ printedNumber }) => printedNumber === undefined)).toBe(true);
  });

  test('keep their numbers on a page that lists only some of the events, and print those that do not follow', () => {
    const site = siteWith();
    const options = filterView(site, ['2024-03-05-denial']).flatMap((facet) => facet.options);
    expect(
      options.map(({ value, number, printedNumber }) => [value, number, printedNumber]),
    ).toEqual([
      ['town', 1, 1],
      ['herald', 3, 3],
      ['statement', 6, 6],
      ['yes', 9, 9],
    ]);
    expect(facetNumbers(site, '2024-03-05-denial')).toEqual([1, 3, 6, 9]);
  });

  test('stand on every entry of the timeline', () => {
    const [month] = timelineView(siteWith());
    expect(month?.days.flatMap(({ entries }) => entries.map(({ facets }) => facets))).toEqual([
      '0 1 2 3 4 5 8 9',
      '1 3 6 9',
    ]);
  });

  test('of an event that is not there are none', () => {
    expect(facetNumbers(siteWith(), 'nothing')).toEqual([]);
  });

  test('are cut down to the most frequent, which stay in order', () => {
    const site = siteWith();
    const [actors, ...rest] = filterView(site, ids(site), 1);
    expect(actors).toMatchObject({
      all: 2,
      options: [{ value: 'town', number: 1, printedNumber: 1 }],
    });
    expect(rest.every(({ options }) => options.length === 1)).toBe(true);
  });
});

describe('the search aids', () => {
  test('lead to pages where there are some, and list the events where there are none', () => {
    const aids = searchAids(siteWith());
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
        [['Contested events', 2, undefined, ['2024-03-04-count', '2024-03-05-denial']]],
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
    const site = siteWith({
      events: [...EVENTS, ...many],
      sources: [
        ...SOURCES,
        ...Array.from({ length: 70 }, (_, i) => source(`source-${i}`, '2024-05-02')),
      ],
    });
    const aids = new Map(searchAids(site).map((aid) => [aid.name, aid]));
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
    const statements = searchAids(siteWith({ events: many })).find(({ name }) => name === 'kind')
      ?.values[0];
    expect(statements?.months.map(({ href }) => href)).toEqual(
      ['04', '05', '06', '07', '08', '09'].map((month) => `/2024/${month}/?kind=statement`),
    );
    expect(statements?.monthsLeftOut).toBe('The latest 6 of 9 months');
  });

  test('of a story of one page that is too long to list twice lead to its months there, filtered', () => {
    const many = Array.from({ length: MOST_EVENTS_LISTED }, (_, i) =>
      event(`2024-05-01-event-${i}`, '2024-05-01', ['herald']),
    );
    const statements = (events: Archive['events']) =>
      searchAids(siteWith({ events }))
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
    const site = siteWith({ story: { ...story, site: 'https://user.example/repo/' } });
    expect(searchAids(site)[0]?.values[0]?.href).toBe('/repo/actors/ada/');
    expect(site.addresses.search).toBe('/repo/search/');
  });
});

describe('what the search index reads', () => {
  test('of an event: kind, date, order, values and whether it is contested', () => {
    expect(eventIndexing(siteWith(), '2024-03-05-denial')).toEqual({
      'data-pagefind-body': '',
      'data-pagefind-meta': 'kind[data-kind], date[data-date], contested[data-contested]',
      'data-pagefind-sort': 'order:1',
      'data-kind': 'Statement',
      'data-date': '5 March 2024',
      'data-contested': 'yes',
      'data-pagefind-filter':
        'f[data-pagefind-f1], f[data-pagefind-f3], f[data-pagefind-f6], f[data-pagefind-f9]',
      'data-pagefind-f1': '1',
      'data-pagefind-f3': '3',
      'data-pagefind-f6': '6',
      'data-pagefind-f9': '9',
    });
    expect(eventIndexing(siteWith(), '2024-04-01-talks')['data-contested']).toBeUndefined();
  });

  test('of another page: what it is, after all events', () => {
    expect(indexing('Actor')).toMatchObject({
      'data-pagefind-meta': 'kind[data-kind]',
      'data-kind': 'Actor',
    });
    expect(indexing('Source', '6 March 2024')).toMatchObject({ 'data-date': '6 March 2024' });
    expect(Number(indexing('Actor')['data-pagefind-sort']?.split(':')[1])).toBeGreaterThan(1e9);
  });
});

test('the arrow keys are named as they are pressed, in either direction of writing', () => {
  const { words } = siteWith();
  expect(neighbourKeys(words)).toEqual({ previous: 'Key ←', next: 'Key →' });
  expect(neighbourKeys({ ...words, direction: 'rtl' })).toEqual({
    previous: 'Key →',
    next: 'Key ←',
  });
});
