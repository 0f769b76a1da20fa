import { describe, expect, test } from 'vitest';
import type { PlacedClaim } from '../../../../src/domain/archiveIndex.ts';
import { figuresOf } from '../../../../src/domain/figures.ts';
import { latestOf, ON_FRONT_PAGE, ON_ITS_PAGE } from '../../../../src/views/chart/chartLimits.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archiveWith } from './chartStory.ts';

/** Figures of these actors, one a day. */
const figures = (...actors: string[]): PlacedClaim[] =>
  figuresOf(
    siteOf(archiveWith(actors.map((who, i) => ({ who, asOf: `2024-05-0${i + 1}` })))).index,
    'crossings',
  );

test('the page of a measure has more room than the front page', () => {
  expect(ON_FRONT_PAGE).toEqual({ figures: 20, lanes: 10 });
  expect(ON_ITS_PAGE).toEqual({ figures: 48, lanes: 20 });
});

describe('a chart shows', () => {
  const four = figures('A', 'B', 'A', 'B');

  test.each([
    [5, 4],
    [4, 4],
    [3, 3],
  ])('of four figures, where it has room for %d: %d', (room, shown) => {
    expect(latestOf(four, { figures: room, lanes: 2 })).toEqual(four.slice(-shown));
  });

  test.each([
    [3, 5],
    [2, 4],
    [1, 2],
  ])('of three actors, where it has %d lanes, the latest %d figures', (lanes, shown) => {
    const five = figures('A', 'B', 'C', 'B', 'B');
    expect(latestOf(five, { figures: 9, lanes })).toEqual(five.slice(-shown));
  });

  test('nothing of nothing', () => {
    expect(latestOf([], { figures: 1, lanes: 1 })).toEqual([]);
  });
});
