import { expect, test } from 'vitest';
import { placeView } from '../../../../src/views/pages/placePage.ts';
import { outermostPlaces } from '../../../../src/views/parts/placeLines.ts';
import { siteOf } from '../../../../src/views/site.ts';
import type { Site } from '../../../../src/views/site.ts';
import { archive, event, place, source, story } from '../../../support/archive.ts';

const siteIn = (language: string): Site =>
  siteOf(
    archive({
      story: { ...story, language },
      sources: [source('s')],
      events: [
        event('2024-02-landing', '2024-02', ['s'], { places: ['quay', 'mill', 'port'] }),
        event('2024-01-vote', '2024-01', ['s'], { place: 'The town' }),
        event('2024-03-storm', '2024-03', ['s'], { places: ['county'] }),
      ],
      places: [
        place('quay', { name: 'The quay', in: 'town' }),
        place('mill', { name: 'The mill', in: 'town' }),
        place('town', {
          name: 'The town',
          in: 'county',
          names: [{ name: 'Eastmere', kind: 'former' }],
          coordinates: { latitude: -51.5, longitude: 0.12, basis: 'The market.' },
        }),
        place('county', { name: 'The county' }),
        place('port', { name: 'The port' }),
      ],
    }),
  );
const SITE = siteIn('en');

const viewOf = (site: Site, id: string) => {
  const found = site.index.place.get(id);
  if (!found) throw new Error(`There is no place ${id}.`);
  return placeView(site, found);
};

test('the page of a place says where it lies, what lies in it, and what happened there', () => {
  const view = viewOf(SITE, 'town');
  expect(view).toMatchObject({
    label: 'The town',
    href: '/places/town/',
    description: 'The town: 2 events.',
    around: [{ label: 'The county', href: '/places/county/' }],
    coordinates: { label: '51.5° S, 0.12° E', basis: 'The market.' },
    naming: { names: [{ name: 'Eastmere' }] },
    places: [{ label: 'The mill', count: '1 event' }, { label: 'The quay' }],
  });
  expect(view.events.map(({ id, note }) => [id, note])).toEqual([
    ['2024-01-vote', undefined],
    ['2024-02-landing', 'The quay and The mill'],
  ]);
});

test('where it lies is in the order from the largest to the smallest place', () => {
  expect(viewOf(SITE, 'quay').around.map(({ label }) => label)).toEqual(['The county', 'The town']);
  expect(viewOf(SITE, 'county')).toMatchObject({ around: [], coordinates: undefined });
});

test('coordinates are printed in the way of the language', () => {
  expect(viewOf(siteIn('ko'), 'town').coordinates?.label).toBe('남위 51.5도, 동경 0.12도');
});

test('the list of places has each below the one that it lies in, with its other names', () => {
  expect(outermostPlaces(SITE)).toMatchObject([
    {
      label: 'The county',
      count: '3 events',
      otherNames: undefined,
      places: [
        {
          label: 'The town',
          count: '2 events',
          otherNames: 'formerly Eastmere',
          places: [
            { label: 'The mill', places: [] },
            { label: 'The quay', places: [] },
          ],
        },
      ],
    },
    { label: 'The port', count: '1 event', places: [] },
  ]);
});
