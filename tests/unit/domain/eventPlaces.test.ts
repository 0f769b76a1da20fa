import { describe, expect, test } from 'vitest';
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
    expect([...places].map(([id, { id: of }]) => [id, of])).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => [id, 'kyiv']),
    );
  });

  test('is the first of two that have one name', () => {
    const places = [place('one', { name: 'Eastmere' }), place('two', { name: 'Eastmere' })];
    expect(placesOfEvents({ places, events: [at('a', 'Eastmere')] }).get('a')?.id).toBe('one');
  });
});

test('a past day has the places of its events, with the names that its sources printed', () => {
  const all = archive({
    sources: [source('early', '2024-10-02'), source('late', '2024-10-09')],
    events: [at('a', 'Kyiv'), at('b', 'Rome', ['late'])],
    places: [KYIV, place('rome', { name: 'Rome' })],
  });
  const { places } = knownOn(all, '2024-10-02');
  expect(ids(places)).toEqual(['kyiv']);
  expect(places[0]?.names.map(({ name }) => name)).toEqual(['Kiev']);
  expect(places[0]?.name).toBe('Kyiv');
  expect(ids(knownOn(all, '2024-10-09').places)).toEqual(['kyiv', 'rome']);
});
