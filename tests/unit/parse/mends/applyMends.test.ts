import { expect, test } from 'vitest';
import { applyMends } from '../../../../src/parse/mends/applyMends.ts';
import { replacing } from '../../../../src/problems/mend.ts';

const at = (line: number, column: number) => ({ line, column });
const applied = (stored: string, ...mends: Parameters<typeof applyMends>[1][number][]): string =>
  applyMends(stored, mends).text;

test('puts one text in the place of another, wherever it stands in the list', () => {
  const mends = [replacing(at(2, 4), 'b', 'B'), replacing(at(1, 1), 'a', 'A')];
  expect(applyMends('a: 1\nx: b\n', mends)).toEqual({
    text: 'A: 1\nx: B\n',
    made: [mends[1], mends[0]],
  });
});

test('keeps the line ends and the byte order mark', () => {
  expect(applied('\uFEFFa\r\nb\rc\r\n', replacing(at(3, 1), 'c', 'd\ne'))).toBe(
    '\uFEFFa\r\nb\rd\r\ne\r\n',
  );
});

test('takes the place of several lines', () => {
  expect(applied('a\r\nb\r\nc\r\n', replacing(at(1, 1), 'a\nb', 'b\na'))).toBe('b\r\na\r\nc\r\n');
});

test('finds a text within the quotation marks that stand at its place', () => {
  expect(applied('x: "old"', replacing(at(1, 4), 'old', 'new'))).toBe('x: "new"');
  expect(applied("x: 'old'", replacing(at(1, 4), 'old', 'new'))).toBe("x: 'new'");
});

test('leaves alone what is not what it was, and places that are not there', () => {
  for (const mend of [
    replacing(at(1, 4), 'older', 'new'),
    replacing(at(1, 3), 'old', 'new'),
    replacing(at(7, 1), 'x', 'y'),
  ])
    expect(applyMends('x: old', [mend])).toEqual({ text: 'x: old', made: [] });
});

test('makes one of two mends of the same place', () => {
  const twice = [replacing(at(1, 1), 'ab', 'c'), replacing(at(1, 2), 'b', 'd')];
  expect(applyMends('ab', twice)).toEqual({ text: 'c', made: [twice[0]] });
  const put = { ...at(1, 1), was: '', text: '[', what: '' };
  expect(applyMends('a', [put, { ...put }]).text).toBe('[a');
});
