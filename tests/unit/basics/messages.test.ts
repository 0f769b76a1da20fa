import { expect, test } from 'vitest';
import { counted, cut } from '../../../src/basics/messages.ts';

test('a text is cut to its length and never in the middle of a character', () => {
  expect(cut('abcdef', 6)).toBe('abcdef');
  expect(cut('abcdefg', 6)).toBe('abcde…');
  expect(cut('abcd😀g', 6)).toBe('abcd…');
});

test('one of a thing is counted in the singular', () => {
  expect([0, 1, 2].map((n) => counted(n, 'file'))).toEqual(['0 files', '1 file', '2 files']);
});
