import { expect, test } from 'vitest';
import { wrap } from '../../../../src/views/chart/chartText.ts';

test('a name too long for a line is broken between what readers take for characters', () => {
  const FAMILY = '👩‍👩‍👧‍👦';
  expect(wrap(FAMILY.repeat(3), 1, 13)).toEqual([FAMILY, FAMILY, FAMILY]);
  expect(wrap('ann e\u0301e\u0301', 26, 13)).toEqual(['ann', 'e\u0301e\u0301']);
});

test('joined letters of Arabic are not taken for as wide as single ones', () => {
  expect(wrap('المملكة العربية السعودية', 80, 13)).toEqual(['المملكة', 'العربية', 'السعودية']);
});
