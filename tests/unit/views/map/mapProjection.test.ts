import { describe, expect, test } from 'vitest';
import { EARTH } from '../../../../src/basics/earth.ts';
import { frameAround } from '../../../../src/views/map/mapFrame.ts';
import { capAround, projectionFor, spotOf } from '../../../../src/views/map/mapProjection.ts';
import { scaleBar } from '../../../../src/views/map/scaleBar.ts';
import { pointAt } from './mapPoints.ts';

const at = (latitude: number, longitude: number) => pointAt('Ostfeld', latitude, longitude);
type Places = ReturnType<typeof at>[];

/** How many kilometres the wide drawing for some places shows from left to right. */
function kilometres(places: Places): number {
  const projection = projectionFor(places);
  const spots = places.map((place) => spotOf(projection, place));
  const { width, scale } = frameAround(spots, projection, 'wide');
  return Math.round((width / scale) * EARTH);
}

/** How far two places are from each other in units of the radius of the Earth, as drawn. */
function apart(places: Places): number {
  const projection = projectionFor(places);
  const [a = [0, 0], b = [0, 0]] = places.map((place) => spotOf(projection, place));
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

describe('a map', () => {
  test('shows the surroundings of one place', () => {
    expect(kilometres([at(51, 35)])).toBe(1300);
  });

  test('shows several places as large as they go, but no closer than its borders are exact', () => {
    expect(kilometres([at(51, 35), at(50, 30)])).toBeLessThan(1000);
    expect(kilometres([at(51, 35), at(51.01, 35)])).toBe(600);
  });

  test('tears nothing apart at the antimeridian', () => {
    expect(apart([at(-17, 179.5), at(-17, -179.5)])).toBeCloseTo(0.0167, 3);
    expect(Math.abs(capAround([at(0, 179), at(0, -179)]).longitude)).toBeCloseTo(180, 0);
  });

  test('shows what is around a pole from above it', () => {
    const around = [at(70, 0), at(70, 120), at(70, -120)];
    expect(capAround(around).latitude).toBeGreaterThan(89);
    expect(projectionFor(around).world).toBeUndefined();
    expect(apart([at(89, 0), at(89, 180)])).toBeCloseTo(0.0349, 3);
  });

  test('shows the world with the north up, cut where no place is', () => {
    const { world, turn } = projectionFor([at(40, -170), at(35, 140), at(-30, -60), at(0, 179)]);
    expect(world).toBeDefined();
    expect(turn[1]).toBe(0);
    // The middle of the longitudes from 140° E over the antimeridian to 60° W.
    expect((-turn[0] + 360) % 360).toBe(220);
  });

  test('shows no more of what is beyond the world than a margin', () => {
    const places = [at(60, -150), at(40, 0), at(60, 150)];
    const projection = projectionFor(places);
    const spots = places.map((place) => spotOf(projection, place));
    for (const width of ['narrow', 'wide'] as const) {
      const { middle, scale } = frameAround(spots, projection, width);
      expect(middle[1] - (projection.world?.[1] ?? 0) * scale).toBeCloseTo(14, 5);
    }
  });

  test('has its scale in a corner at the foot that is free', () => {
    const frame = frameAround([[0, 0]], projectionFor([at(0, 0)]), 'wide');
    const foot = { top: frame.height - 30, bottom: frame.height };
    const left = { ...foot, left: 0, right: 100 };
    const right = { ...foot, left: frame.width - 100, right: frame.width };
    expect(scaleBar(frame, 'en', [])?.path).toMatch(/^M12 /);
    expect(scaleBar(frame, 'en', [left])?.path).toMatch(/^M748 /);
    expect(scaleBar(frame, 'en', [left, right])).toBeUndefined();
  });

  test('has a middle for places that lie opposite to each other', () => {
    for (const places of [
      [at(0, 0), at(0, 180)],
      [at(90, 0), at(-90, 0)],
    ])
      for (const place of places)
        for (const length of spotOf(projectionFor(places), place)) expect(length).not.toBeNaN();
  });
});
