import { describe, expect, test } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { placesOfEvents } from '../../../src/domain/eventPlaces.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { archive, event, ids, place, source } from '../../support/archive.ts';

const KYIV = place('kyiv', {
  name: 'Kyiv',
  names: [
    { name: 'Kiev', kind: 'former' },
    { name: 'Kyjiw', kind: 'spelling', source: 'late' },
    { name: 'Київ', kind: 'unprinted' },
  ],
  wikidata: 'Q1899',
});

const at = (id: string, where: string | undefined, sources = ['early']) =>
  event(id, '2024-10-01', sources, { ...(where === undefined ? {} : { place: where }) });

const SOURCES = [source('early', '2024-10-02'), source('late', '2024-10-09')];

describe('the place of an event', () => {
  test('is the one of which its text is the id or a name, whatever its case and marks', () => {
    const events = [
      at('a', 'kyiv'),
      at('b', 'KIEV'),
      at('c', 'Kyjíw'),
      at('d', 'Київ'),
      at('e', 'the Kyiv region'),
      at('f', undefined),
    ];
    const places = placesOfEvents({ places: [KYIV, place('other')], events });
    expect([...places].map(([id, of]) => [id, ids(of)])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, ['kyiv']]),
    );
  });

  test('is neither of two that have one name', () => {
    const places = [place('one', { name: 'Eastmere' }), place('two', { name: 'Eastmere' })];
    const found = placesOfEvents({ places, events: [at('a', 'Eastmere')] }).get('a');
    expect(found).toBeUndefined();
  });

  test('is each that it names by its id, in its order', () => {
    const events = [event('a', '2024-10-01', ['early'], { places: ['other', 'gone', 'kyiv'] })];
    const found = placesOfEvents({ places: [KYIV, place('other')], events }).get('a');
    expect(ids(found ?? [])).toEqual(['other', 'kyiv']);
  });
});

const IN_EACH_OTHER = [
  place('quay', { in: 'town' }),
  place('mill', { in: 'town' }),
  place('town', { in: 'county' }),
  place('county'),
];

test('what happened in a place happened in all that it lies in, too, and once', () => {
  const events = [
    event('b', '2024-10-02', ['early'], { places: ['mill', 'quay'] }),
    event('a', '2024-10-01', ['early'], { places: ['quay', 'town'] }),
    event('c', '2024-10-03', ['early'], { place: 'county' }),
  ];
  const index = indexArchive(archive({ sources: SOURCES, events, places: IN_EACH_OTHER }));
  const lists = (of: ReadonlyMap<string, readonly { id: string }[]>) =>
    Object.fromEntries([...of].map(([id, list]) => [id, ids(list)]));
  expect(lists(index.placesAround)).toEqual({
    quay: ['town', 'county'],
    mill: ['town', 'county'],
    town: ['county'],
    county: [],
  });
  expect(lists(index.placesIn)).toEqual({ town: ['mill', 'quay'], county: ['town'] });
  expect(lists(index.eventsOfPlace)).toEqual({
    quay: ['a', 'b'],
    mill: ['b'],
    town: ['a', 'b'],
    county: ['a', 'b', 'c'],
  });
});

describe('a past day', () => {
  test('has the places of its events, with the names that its sources printed', () => {
    const all = archive({
      sources: SOURCES,
      events: [at('a', 'Kyiv'), at('b', 'Rome', ['late'])],
      places: [KYIV, place('rome', { name: 'Rome' })],
    });
    const { places } = knownOn(all, '2024-10-02');
    expect(ids(places)).toEqual(['kyiv']);
    expect(places[0]?.names.map(({ name }) => name)).toEqual(['Kiev']);
    expect(places[0]?.name).toBe('Kyiv');
    expect(ids(knownOn(all, '2024-10-09').places)).toEqual(['kyiv', 'rome']);
  });

  test('has no places of an event before its head was known', () => {
    const late = event('a', '2024-10-01', ['early', 'late'], { places: ['kyiv'] });
    const all = archive({ sources: SOURCES, events: [late], places: [KYIV] });
    expect(knownOn(all, '2024-10-02')).toMatchObject({
      events: [{ places: undefined }],
      places: [],
    });
    expect(knownOn(all, '2024-10-09')).toMatchObject({ events: [{ places: ['kyiv'] }] });
  });

  test('has no coordinates and no place around one that only a later source prints', () => {
    const basis = 'A map.';
    const all = archive({
      sources: SOURCES,
      events: [
        event('a', '2024-10-01', ['early'], { places: ['quay', 'county'] }),
        event('b', '2024-10-01', ['late'], { places: ['town'] }),
      ],
      places: IN_EACH_OTHER.map((one) => ({
        ...one,
        coordinates: {
          latitude: 1,
          longitude: 2,
          basis,
          ...(one.id === 'quay' && { source: 'late' }),
        },
      })),
    });
    const on = (day: string) =>
      knownOn(all, day).places.map((one) => [one.id, one.in, one.coordinates?.basis]);
    expect(on('2024-10-02')).toEqual([
      ['quay', 'county', undefined],
      ['county', undefined, basis],
    ]);
    expect(on('2024-10-09')).toEqual([
      ['quay', 'town', basis],
      ['county', undefined, basis],
      ['town', 'county', basis],
    ]);
  });

  test('has in words what the places were before a correction, where it had them', () => {
    const correction = (was: string, now: string, date: string) => ({
      ...{ date, kind: 'fact' as const, field: 'place' as const, was, now, why: 'A slip.' },
    });
    const corrected = event('a', '2024-10-01', ['early'], {
      places: ['kyiv', 'quay'],
      corrections: [
        correction('Rome', 'Kiev', '2024-10-05'),
        correction('mill', 'quay', '2024-10-04'),
      ],
    });
    const all = archive({
      sources: SOURCES,
      events: [corrected],
      places: [KYIV, place('quay', { name: 'The quay' })],
    });
    const on = (day: string) =>
      knownOn(all, day).events.map(({ place, places }) => [place, places]);
    expect(on('2024-10-03')).toEqual([['Rome, The mill', undefined]]);
    expect(on('2024-10-04')).toEqual([['Rome, The quay', undefined]]);
    expect(on('2024-10-05')).toEqual([[undefined, ['kyiv', 'quay']]]);
  });
});
