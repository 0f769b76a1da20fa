import { describe, expect, test } from 'vitest';
import { areaIn, isIn, pathOf, simplified } from '../../../../src/views/map/outlines.ts';
import type { Outline } from '../../../../src/views/map/outlines.ts';

const SQUARE: Outline = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe('an outline', () => {
  test('is told in whole steps, and closes itself', () => {
    expect(pathOf([SQUARE], 'z')).toBe('M0 0l10 0 0 10-10 0z');
    expect(pathOf([SQUARE.slice(0, 3)], '')).toBe('M0 0l10 0 0 10');
    expect(pathOf([[[-3.2, -4.6]]], '')).toBe('');
    const steps: Outline = [
      [-3.2, -4.6],
      [-3, -4.9],
      [1.4, -9],
    ];
    expect(pathOf([steps, steps], '')).toBe('M-3-5l4-4M-3-5l4-4');
  });

  test('loses only what is nearer to it than the tolerance', () => {
    const bent: Outline = [
      [0, 0],
      [5, 0.9],
      [10, 0],
      [15, 3],
      [20, 0],
    ];
    expect(simplified(bent, 1)).toEqual([bent[0], bent[2], bent[3], bent[4]]);
    expect(simplified(bent, 0.5)).toEqual(bent);
    expect(simplified(SQUARE, 1)).toEqual(SQUARE);
  });

  test('has an area and an inside', () => {
    expect(areaIn(SQUARE)).toBe(100);
    expect(isIn([5, 5], SQUARE)).toBe(true);
    expect(isIn([15, 5], SQUARE)).toBe(false);
    expect(isIn([5, -5], SQUARE)).toBe(false);
  });
});
