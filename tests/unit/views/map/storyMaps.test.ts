import { expect, test } from 'vitest';
import type { MapView } from '../../../../src/views/map/mapView.ts';
import { eventsMap, placeMap, storyMap } from '../../../../src/views/map/storyMaps.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, place, source } from '../../../support/archive.ts';

const at = (latitude: number, longitude: number) => ({
  coordinates: { latitude, longitude, basis: 'The gazetteer.' },
});
const SITE = siteOf(
  archive({
    sources: [source('s')],
    events: [
      event('2024-01-vote', '2024-01', ['s'], { places: ['quay', 'port'] }),
      event('2024-02-storm', '2024-02', ['s'], { places: ['county'] }),
      event('2024-03-talks', '2024-03', ['s'], { places: ['port'] }),
      event('2024-04-march', '2024-04', ['s']),
    ],
    places: [
      place('quay', { name: 'The quay', in: 'town', ...at(51.5, 0.1) }),
      place('town', { name: 'The town', in: 'county' }),
      place('county', { name: 'The county', ...at(51.9, 0.6) }),
      place('port', { name: 'The port' }),
    ],
  }),
);

const itemsOf = (map: MapView | undefined) =>
  map?.items.map(({ label, href, events }) => ({ label, href, events }));
const QUAY = { label: 'The quay', href: '/places/quay/' };

test('the map of an event has its places whose coordinates are known', () => {
  expect(itemsOf(eventsMap(SITE, ['2024-01-vote']))).toEqual([{ ...QUAY, events: undefined }]);
  expect(eventsMap(SITE, ['2024-01-vote'])?.items[0]?.coordinates).toBe('51.5° N, 0.1° E');
  expect(eventsMap(SITE, ['2024-03-talks'])).toBeUndefined();
  expect(eventsMap(SITE, ['2024-04-march'])).toBeUndefined();
});

test('the map of a place has it, without a link to itself, and the places in it', () => {
  expect(itemsOf(placeMap(SITE, 'county'))).toEqual([
    { label: 'The county', href: undefined, events: '2 events' },
    { ...QUAY, events: '1 event' },
  ]);
  expect(itemsOf(placeMap(SITE, 'town'))).toEqual([{ ...QUAY, events: '1 event' }]);
  expect(placeMap(SITE, 'port')).toBeUndefined();
});

test('the dot of a region does not grow with the events of its towns, which have dots', () => {
  const there = (id: string, at: string) => event(id, '2024-01', ['s'], { places: [at] });
  const site = siteOf(
    archive({
      sources: [source('s')],
      events: ['quay', 'quay', 'quay', 'quay', 'town', 'county'].map((at, i) => there(`e${i}`, at)),
      places: [
        place('quay', { name: 'Quay', in: 'town', ...at(51.5, 0.1) }),
        place('town', { name: 'Town', in: 'county' }),
        place('county', { name: 'County', ...at(58, 9) }),
      ],
    }),
  );
  const [map] = [storyMap(site)];
  expect(map?.items.map(({ label, events }) => [label, events])).toEqual([
    ['County', '6 events'],
    ['Quay', '4 events'],
  ]);
  // The two that happened at the quay’s town and elsewhere in the county, and the four at the quay.
  expect(new Map(map?.wide.marks.map(({ name, radius }) => [name, radius]))).toEqual(
    new Map([
      ['County', 4.5],
      ['Quay', 5.2],
    ]),
  );
});

test('the map of the story has all its places', () => {
  expect(itemsOf(storyMap(SITE))).toEqual([
    { label: 'The county', href: '/places/county/', events: '2 events' },
    { ...QUAY, events: '1 event' },
  ]);
});
