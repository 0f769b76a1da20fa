import { expect, test } from 'vitest';
import { wrap, wrapWords } from '../../../../src/views/chart/chartText.ts';

test('a name too long for a line is broken between what readers take for characters', () => {
  const FAMILY = '👩‍👩‍👧‍👦';
  expect(wrap(FAMILY.repeat(3), 1, 13)).toEqual([FAMILY, FAMILY, FAMILY]);
  expect(wrap('ann e\u0301e\u0301', 26, 13)).toEqual(['ann', 'e\u0301e\u0301']);
});

test('words are never broken where lines may be wider than asked for', () => {
  expect(wrapWords('Llanfair in Wales', 70, 13)).toEqual(['Llanfair', 'in Wales']);
  expect(wrapWords('Großbritannien\u00A0und Nordirland', 10, 13)).toEqual([
    'Großbritannien',
    'und Nordirland',
  ]);
});

test('joined letters of Arabic are not taken for as wide as single ones', () => {
  expect(wrap('المملكة العربية السعودية', 80, 13)).toEqual(['المملكة', 'العربية', 'السعودية']);
});
