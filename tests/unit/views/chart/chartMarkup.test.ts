import { expect, test } from 'vitest';
import { lineOn } from '../../../../src/views/chart/chartMarkup.ts';
import { ar } from '../../../../src/words/ar.ts';
import { en } from '../../../../src/words/en.ts';

test('a line of a drawing is marked off where the page runs from right to left', () => {
  expect([lineOn(en, 'about 10,'), lineOn(ar, 'نحو 10،')]).toEqual([
    'about 10,',
    '\u2068نحو 10،\u2069',
  ]);
});
