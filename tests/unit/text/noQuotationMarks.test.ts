import { describe, expect, test } from 'vitest';
import { isGershayim, isInchMark } from '../../../src/text/noQuotationMarks.ts';
import { placedMark } from '../../../src/text/placedMark.ts';

const at = (text: string) => placedMark(text, text.indexOf('"'));

describe('isInchMark', () => {
  test.each([
    ['6\'5" tall', true],
    ['6’ 5.5" tall', true],
    ['5\'10½"', true],
    ['40°26\'46"N', true],
    ['a 12" gun', false],
    ['12"gun', false],
    ['a" gun', false],
  ])('knows %j even within a quotation', (text, expected) => {
    expect(isInchMark(text, at(text), true)).toBe(expected);
  });

  test.each([
    ['a 12" gun', true],
    ['a 12½", b', true],
    ['12"gun', false],
    ['a" gun', false],
  ])('takes a mark behind a digit for one outside of quotations in %j', (text, expected) => {
    expect(isInchMark(text, at(text), false)).toBe(expected);
  });
});

describe('isGershayim', () => {
  test.each([
    ['צה"ל', true],
    ['מנכ"לית', true],
    ['דו"חות', true],
    ['מ"מים הלכו', true],
    ['המ"מים אמרו "כן"', true],
    ['ה"ארץ" כתב', false],
    ['"ארץ"', false],
    ['x"y', false],
  ])('reads %j', (text, expected) => {
    expect(isGershayim(text, at(text))).toBe(expected);
  });
});
