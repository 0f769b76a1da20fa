import { expect, test } from 'vitest';
import { isLetterOrDigitAt, isSpaceAt } from '../../../src/text/characters.ts';
import { firstRangeEndingBehind } from '../../../src/text/textRange.ts';

test('isSpaceAt counts white space and what is beyond the text', () => {
  const spaces = [...'a \u00A0\n'].map((_, at) => isSpaceAt('a \u00A0\n', at));
  expect(spaces).toEqual([false, true, true, true]);
  expect([isSpaceAt('a', -1), isSpaceAt('a', 1)]).toEqual([true, true]);
});

test.each([
  ['a', true],
  ['ß', true],
  ['한', true],
  ['\u0301', true],
  ['7', true],
  ['²', true],
  ['𝐛', true],
  [' ', false],
  ['-', false],
  ["'", false],
  ['', false],
])('isLetterOrDigitAt says of %j: %j', (character, expected) => {
  expect(isLetterOrDigitAt(`.${character}.`, 1)).toBe(expected);
  expect(isLetterOrDigitAt(`.${character}.`, character.length)).toBe(expected);
});

test.each([
  [0, 0, 0],
  [3, 0, 0],
  [4, 0, 1],
  [5, 0, 1],
  [8, 0, 2],
  [9, 0, 2],
  [9, 1, 2],
  [9, 2, 2],
  [0, 1, 1],
])('firstRangeEndingBehind place %i, from the range %i: %i', (place, from, expected) => {
  const ranges = [
    { start: 2, end: 4 },
    { start: 6, end: 8 },
  ];
  expect(firstRangeEndingBehind(ranges, place, from)).toBe(expected);
});
