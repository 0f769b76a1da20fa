import { describe, expect, test } from 'vitest';
import { meet, within } from '../../../../src/views/chart/geometry.ts';
import { mapView } from '../../../../src/views/map/mapView.ts';
import type { MapDrawing, MapView } from '../../../../src/views/map/mapView.ts';
import { en } from '../../../../src/words/en.ts';
import { drawnMap, pointAt } from './mapPoints.ts';

const GENT = pointAt('Gent', 51.05, 3.72, { events: 3, dotted: ['a', 'b', 'c'] });
const WORLD = drawnMap([
  GENT,
  pointAt('Lima', -12.05, -77.04, { events: 1 }),
  pointAt('Tokyo', 35.68, 139.69),
  pointAt('McMurdo', -77.85, 166.67),
]);
const NEAR = drawnMap([GENT], 'ko');

const drawings = ({ narrow, wide }: MapView): MapDrawing[] => [narrow, wide];

describe('a map', () => {
  test('is not there for no places', () => {
    expect(mapView([], { words: en, language: 'en' })).toBeUndefined();
  });

  test('names its places, or says how many they are', () => {
    expect(NEAR.label).toBe('Map: Gent');
    expect(WORLD.label).toBe('Map: 4 places');
  });

  test('has land and borders in no more bytes than a page can bear', () => {
    for (const { land, borders } of [WORLD, NEAR]) {
      expect(land).toMatch(/^M[-\dMlz ]+z$/);
      expect(borders).toMatch(/^M[-\dMl ]+$/);
      expect(land.length + borders.length).toBeLessThan(9500);
    }
  });

  test('shows the sea as sea, even with the largest land on the far side of the globe', () => {
    const { land } = drawnMap([pointAt('Suva', -18.14, 178.44), pointAt('Apia', -13.83, -171.77)]);
    // Islands alone: no area reaches from one edge of the map to the other.
    const widths = land.split('M').map((area) => {
      const steps = [...(area.split('l')[1] ?? '').matchAll(/(-?\d+)[ ]?(-?\d+)/g)];
      let x = 0;
      const xs = steps.map(([, step]) => (x += Number(step)));
      return Math.max(0, ...xs) - Math.min(0, ...xs);
    });
    expect(widths.length).toBeGreaterThan(3);
    expect(Math.max(...widths)).toBeLessThan(300);
  });

  test('names the countries of its places before larger ones, in lines that fit', () => {
    const { wide } = drawnMap([
      pointAt('Washington', 38.9, -77.04),
      pointAt('Rome', 41.9, 12.5),
      pointAt('Vladivostok', 43.1, 131.9),
    ]);
    const names = wide.countries.map(({ lines }) => lines.join('/'));
    // Vladivostok is as near to China as a coast may be off at this scale.
    expect(names.slice(0, 3)).toEqual(['Russia', 'China', 'United/States']);
    expect(names.length).toBeLessThanOrEqual(7);
  });

  test('names countries in the language of the story, where there is room', () => {
    expect(NEAR.wide.countries.map(({ lines }) => lines.join(' '))).toContain('프랑스');
    for (const { width, height, countries, marks, scale } of [WORLD, NEAR].flatMap(drawings)) {
      const boxes = [
        ...countries.map(({ box }) => box),
        ...marks.map(({ label }) => label.box),
        ...(scale ? [scale.box] : []),
      ];
      const whole = { left: 0, top: 0, right: width, bottom: height };
      expect(boxes.filter((box) => !within(box, whole))).toEqual([]);
      expect(boxes.filter((box, i) => boxes.some((other, j) => j > i && meet(box, other)))).toEqual(
        [],
      );
    }
  });

  test('has a scale, but not where it shows the world', () => {
    expect(NEAR.wide.scale?.label.lines).toEqual(['200km']);
    expect(drawings(WORLD).map(({ scale }) => scale)).toEqual([undefined, undefined]);
  });

  test('says what the sizes of its dots mean, if they differ', () => {
    expect(WORLD.sizes).toBe(en.map.sizes);
    expect(NEAR.sizes).toBeUndefined();
  });

  test('lists every place with its address, coordinates and events', () => {
    expect(WORLD.items).toHaveLength(4);
    expect(WORLD.items[0]).toEqual({
      label: 'Gent',
      href: '/places/Gent/',
      lang: undefined,
      coordinates: '51.05, 3.72',
      number: undefined,
      events: '3 events',
    });
    expect(WORLD.items[2]?.events).toBeUndefined();
  });

  test('numbers the list where a number stands for a name, and marks say the same numbers', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => pointAt(`Ostfeld ${i}`, 50, 4));
    const view = drawnMap([pointAt('Lima', -12.05, -77.04), ...crowd]);
    expect(view.items.map(({ number }) => number)).toEqual(crowd.concat(GENT).map((_, i) => i + 1));
    for (const { marks } of drawings(view)) {
      expect(marks.map(({ label }) => label.lines)).toEqual([['Lima'], ['2–13']]);
      // A mark leads to its place if it is one.
      expect(marks.map(({ href }) => href)).toEqual(['/places/Lima/', undefined]);
    }
  });
});
