import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt, placesIn } from '../../../src/parse/places.ts';
import { lineAndColumn } from '../../support/fingerprints.ts';

test.each([
  ['', 0, 1, 1],
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nbc', 1, 1, 2],
  ['a\nbc', 2, 2, 1],
  ['a\nbc', 4, 2, 3],
  ['a\n\n', 3, 3, 1],
  ['😀\n😀b', 5, 2, 3],
])('in %j the offset %d is line %d, column %d', (text, offset, line, column) => {
  expect(placeAt(text, offset)).toEqual({ line, column });
});

test('is what counting from the beginning gives, for every offset of any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '😀', 'bc')), (parts) => {
      const text = parts.join('');
      const placeIn = placesIn(text);
      for (let offset = 0; offset <= text.length; offset++)
        expect(placeIn(offset)).toEqual(lineAndColumn(text, offset));
    }),
    { seed: 11, numRuns: 50 },
  );
});
