import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { mended } from '../../../../src/views/map/antimeridian.ts';
import { atlasIn } from '../../../../src/views/map/atlas.ts';

/** The edges of polygons that run along the antimeridian. */
const edgesOnCut = (polygons: readonly Position[][][]): Position[][] =>
  polygons.flat().flatMap((ring) =>
    ring.flatMap((spot, i) => {
      const next = ring[i + 1];
      const isOn = [spot, next].every((one) => Math.abs(one?.[0] ?? 0) === 180);
      return next && isOn && Math.abs((spot[1] ?? 0) - (next[1] ?? 0)) > 0.015
        ? [[spot, next]]
        : [];
    }),
  );

describe('an island that is cut at the antimeridian', () => {
  const WEST: Position[] = [
    [180, -17],
    [179, -17],
    [179, -16],
    [180, -16],
    [180, -16.5],
    [180, -17],
  ];
  const EAST: Position[] = [
    [-179, -16],
    [-179, -17],
    [-180, -17.01],
    [-180, -16.01],
    [-179, -16],
  ];

  test('is one, wherever its halves begin, though they do not meet in the same spots', () => {
    const [island, ...others] = mended([[WEST], [EAST]]);
    expect(others).toEqual([]);
    const ring = island?.[0] ?? [];
    expect(ring[0]).toEqual(ring.at(-1));
    expect(edgesOnCut([[ring]])).toEqual([]);
    expect(new Set(ring.map(String))).toEqual(
      new Set([...WEST, ...EAST].map(String).filter((spot) => spot !== '180,-16.5')),
    );
  });

  test('stays as it is without its other half, with a hole, or where it is whole', () => {
    const whole = [
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ];
    const holed = [
      WEST,
      [
        [179.2, -16.6],
        [179.4, -16.6],
        [179.4, -16.4],
        [179.2, -16.6],
      ],
    ];
    const south = EAST.map(([x = 0, y = 0]) => [x, y - 30]);
    expect(mended([whole, holed])).toEqual([whole, holed]);
    const alone = mended([[WEST], [south]]);
    expect(alone).toHaveLength(2);
    expect(new Set(alone.flat(2).map(String))).toEqual(
      new Set([...WEST, ...south].map(String).filter((spot) => spot !== '180,-16.5')),
    );
  });
});

test.each(['coarse', 'fine'] as const)(
  'the %s atlas has no coast along the antimeridian',
  (detail) => {
    const { land, countries } = atlasIn(detail);
    const parts = [...land, ...countries.flatMap((country) => country.parts)];
    expect(edgesOnCut(parts.map(({ polygon }) => polygon.coordinates))).toEqual([]);
  },
);
