import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, normalForm } from '../../../src/numbers/decimal.ts';
import { numbersIn } from '../../../src/numbers/numbers.ts';

/** The likeliest reading: `3.000` may be 3000 as well. */
const firstReading = (text: string): string | undefined => numbersIn(text, 'en')[0]?.readings[0];

describe('decimal', () => {
  test.each([
    ['3', 0, '3'],
    ['3', 6, '3000000'],
    ['1.5', 1, '15'],
    ['1.5', 3, '1500'],
    ['1.25', 1, '12.5'],
    ['2.50', 0, '2.5'],
    ['2.00', 0, '2'],
    ['0.05', 1, '0.5'],
    ['007', 0, '7'],
    ['0', 3, '0'],
    ['0.0', 0, '0'],
    ['100', 0, '100'],
    ['100', -2, '1'],
    ['123', -2, '1.23'],
    ['123', -3, '0.123'],
    ['1', -3, '0.001'],
    ['10.5', -1, '1.05'],
    ['90071992547409931', 2, '9007199254740993100'],
  ])('writes %s times ten to the power of %d as %s', (head, exponent, expected) => {
    expect(decimal(head, exponent)).toBe(expected);
  });
});

describe('normalForm', () => {
  test.each([
    [3000, '3000'],
    [0, '0'],
    [-0, '0'],
    [2.5, '2.5'],
    [0.1, '0.1'],
    [1234.5, '1234.5'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-5, '-5'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
  ])('writes %d as %s', (value, expected) => {
    expect(normalForm(value)).toBe(expected);
  });

  test('is what numbersIn gives for the same number in digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, places) => {
          const value = whole / 10 ** places;
          expect(firstReading(`They paid $${value.toFixed(places)} each`)).toBe(normalForm(value));
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });
});
