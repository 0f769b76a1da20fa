import { describe, expect, test } from 'vitest';
import { check, edited, EVENT } from '../../support/content.ts';

type Where = readonly [latitude: number, longitude: number];

const coordinates = ([latitude, longitude]: Where): string =>
  `coordinates: { latitude: ${latitude}, longitude: ${longitude}, basis: A map. }\n`;

/** The notes on a quay in a region without coordinates, in a land that may lie in another. */
async function notesOn(land: Where, quay: Where, more = ''): Promise<string[]> {
  const { problems, notes } = await check({
    ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
    'places/quay.yaml': `name: The quay\nin: shire\n${coordinates(quay)}`,
    'places/shire.yaml': 'name: The shire\nin: land\n',
    'places/land.yaml': `name: The land\n${more}${coordinates(land)}`,
    'places/world.yaml': more === '' ? undefined : 'name: The world\n',
  });
  expect(problems).toEqual([]);
  return notes.filter((line) => line.includes(' place-far-away: '));
}

const AT = 'content/places/quay.yaml:3:14 place-far-away: The place “quay” at ';

describe('a place far from what it lies in', () => {
  test('gets a note that says its coordinates the other way round, if these are near', async () => {
    expect(await notesOn([51.7, 36.2], [35.2, 51.2])).toEqual([
      `${AT}latitude 35.2, longitude 51.2 is 2189 km from “land”, in which it lies | Did you ` +
        'mean “latitude: 51.2, longitude: 35.2”? Latitude comes first.',
    ]);
  });

  test('gets a note on what else may be wrong, if they are far even so', async () => {
    expect(await notesOn([38.9, -77.04], [41.9, 87.6])).toEqual([
      `${AT}latitude 41.9, longitude 87.6 is 10897 km from “land”, in which it lies | Correct ` +
        'the coordinates, whose south and west are below zero, or what it lies in. Where both ' +
        'are right, leave them.',
    ]);
  });

  test('in a region gets it sooner than in what lies in nothing', async () => {
    const perth: Where = [-31.95, 115.86];
    const wellington: Where = [-41.3, 174.8];
    expect(await notesOn(perth, wellington)).toEqual([]);
    expect(await notesOn(perth, wellington, 'in: world\n')).toHaveLength(1);
  });

  test.each<[string, Where, Where]>([
    ['in the far east of Russia', [55.75, 37.62], [66.2, -169.8]],
    ['in Russia, where the other way round is a little nearer', [55.75, 37.62], [57.2, 65.5]],
    ['far in the west of a land', [38.9, -77.04], [21.3, -157.86]],
    ['whose longitude can be no latitude', [55.75, 37.62], [43.1, 131.9]],
    ['where swapping is a short way', [30, 31.2], [31.2, 30]],
    ['across the antimeridian', [66, 179], [66, -172]],
  ])('gets none %s', async (_, land, quay) => {
    expect(await notesOn(land, quay)).toEqual([]);
  });
});

test('places that lie in each other and of which only one has coordinates are none', async () => {
  const { notes } = await check({
    ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
    'places/quay.yaml': `name: The quay\nin: land\n${coordinates([1, 2])}`,
    'places/land.yaml': 'name: The land\nin: quay\n',
  });
  expect(notes.filter((line) => line.includes(' place-far-away: '))).toEqual([]);
});
