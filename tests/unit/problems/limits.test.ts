import { expect, test } from 'vitest';
import {
  inDigits,
  inWords,
  MAX_ID_LENGTH,
  MAX_SENTENCE_LENGTH,
  MAX_TAG_LENGTH,
  MAX_TITLE_LENGTH,
} from '../../../src/problems/limits.ts';
import { isId } from '../../../src/schema/idForm.ts';
import { id } from '../../../src/schema/ids.ts';
import { sentence, tag, title } from '../../../src/schema/texts.ts';

test.each([
  [0, '0', 'zero'],
  [4, '4', 'four'],
  [12, '12', 'twelve'],
  [13, '13', '13'],
  [256, '256', '256'],
  [2000, '2,000', '2,000'],
  [1_000_000, '1,000,000', '1,000,000'],
])('%d is written as %s, in running text as %s', (count, digits, words) => {
  expect(inDigits(count)).toBe(digits);
  expect(inWords(count)).toBe(words);
});

test.each([
  ['an id', id, MAX_ID_LENGTH],
  ['a title', title, MAX_TITLE_LENGTH],
  ['a tag', tag, MAX_TAG_LENGTH],
  ['a sentence', sentence, MAX_SENTENCE_LENGTH],
])('%s may be as long as its limit, and no longer', (_name, schema, limit) => {
  expect(schema.safeParse('a'.repeat(limit)).success).toBe(true);
  expect(schema.safeParse('a'.repeat(limit + 1)).success).toBe(false);
});

test('what tells whether a text is an id has the same limit', () => {
  expect(isId('a'.repeat(MAX_ID_LENGTH))).toBe(true);
  expect(isId('a'.repeat(MAX_ID_LENGTH + 1))).toBe(false);
});
