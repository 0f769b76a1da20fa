import { expect, test } from 'vitest';
import { quotedTokens } from '../../../src/fingerprint/quotedTokens.ts';

const wordsOf = (...quotations: string[]): string =>
  quotedTokens(quotations)
    .map(({ text }) => text)
    .join(' ');

test('all words of one quotation count, but those in brackets', () => {
  expect(wordsOf('We [the town] saw them … by the light of the moon')).toBe(
    'by the light of the moon saw them we',
  );
});

test('a part of another quotation counts once, whichever comes first', () => {
  const whole = 'we saw them by the light of the moon';
  for (const part of ['by the light of the moon', 'the moon', 'moon', 'We saw them by the']) {
    expect(wordsOf(whole, part)).toBe(whole);
    expect(wordsOf(part, whole)).toBe(whole);
  }
});

test('of two that overlap, what they share counts once', () => {
  expect(wordsOf('one two three four five six', 'three four five six seven')).toBe(
    'one two three four five six seven',
  );
  expect(wordsOf('three four five six seven', 'nought one two three four five six')).toBe(
    'nought one two three four five six seven',
  );
});

test('words that are the same in another order count again', () => {
  expect(wordsOf('one two three four', 'four three two one')).toBe(
    'one two three four four three two one',
  );
});

test('characters count in scripts without spaces', () => {
  expect(quotedTokens(['会議は三月四日に開かれた', '三月四日に開かれた'])).toHaveLength(12);
});
