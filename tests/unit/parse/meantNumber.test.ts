import { expect, test } from 'vitest';
import { meantNumber } from '../../../src/parse/meantNumber.ts';

test.each<[text: string, values: string[], hedge?: string]>([
  ['4,500', ['4500']],
  ['4 500', ['4500']],
  ['4\u202F500', ['4500']],
  ['4’500', ['4500']],
  ['4_500', ['4500']],
  ['1,234,567', ['1234567']],
  ['1.234.567,5', ['1234567.5']],
  ['4.500', ['4500', '4.5']],
  ['4,5', ['4.5']],
  ['0.500', ['0.5']],
  ['−5', ['-5']],
  ['3.2 million', ['3200000']],
  ['about 4500', ['4500'], 'about'],
  ['>= 4,500 cranes', ['4500'], 'at-least'],
  ['4500+', ['4500'], 'at-least'],
  ['between 10 and 12', ['[10, 12]'], 'between'],
  ['3,000–5,000', ['[3000, 5000]'], 'between'],
])('%s is a number that can be read', (text, values, hedge) => {
  expect(meantNumber(text)).toEqual({ values, hedge });
});

test.each(['', 'many', '20%', '10 of 12', 'between 3 and 5 thousand'])(
  '%s is none with one reading',
  (text) => expect(meantNumber(text)).toBeUndefined(),
);
