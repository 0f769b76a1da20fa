import { expect, test } from 'vitest';
import { frameAt } from '../../../src/cli/frame.ts';

const lines = [
  '---',
  'title: One',
  'date: 2024-10-23',
  'plce: Rome',
  'kind: statement',
  'summary: Two',
  '---',
];

test('two lines on either side and a mark under the place', () => {
  expect(frameAt(lines, { line: 4, column: 7 })).toBe(
    [
      '  2 | title: One',
      '  3 | date: 2024-10-23',
      '> 4 | plce: Rome',
      '    |       ^',
      '  5 | kind: statement',
      '  6 | summary: Two',
    ].join('\n'),
  );
});

test('the first and the last line have fewer lines around them', () => {
  expect(frameAt(lines, { line: 1, column: 1 })).toBe(
    ['> 1 | ---', '    | ^', '  2 | title: One', '  3 | date: 2024-10-23'].join('\n'),
  );
  expect(frameAt(lines, { line: 7, column: 1 })).toBe(
    ['  5 | kind: statement', '  6 | summary: Two', '> 7 | ---', '    | ^'].join('\n'),
  );
});

test('line numbers far down are those of the file', () => {
  const many = Array.from({ length: 1200 }, (_, i) => `line ${i + 1}`);
  expect(frameAt(many, { line: 1000, column: 6 })).toBe(
    [
      '   998 | line 998',
      '   999 | line 999',
      '> 1000 | line 1000',
      '       |      ^',
      '  1001 | line 1001',
      '  1002 | line 1002',
    ].join('\n'),
  );
});

test('a line that the text does not have gives no frame', () => {
  expect(frameAt(lines, { line: 8, column: 1 })).toBeUndefined();
  expect(frameAt([], { line: 1, column: 1 })).toBeUndefined();
});

test('of a line of 200,000 characters only the part around the place is shown', () => {
  const long = `${'a'.repeat(150_000)}HERE${'b'.repeat(50_000)}`;
  const frame = frameAt(['short', long, ''], { line: 2, column: 150_001 });
  const [first, second, mark, third] = (frame ?? '').split('\n');
  expect(first).toBe('  1 | …');
  expect(second).toBe(`> 2 | …${'a'.repeat(60)}HERE${'b'.repeat(36)}…`);
  expect(mark).toBe(`    | ${' '.repeat(61)}^`);
  expect(second?.charAt(mark?.indexOf('^') ?? 0)).toBe('H');
  expect(third).toBe('  3 |');
});

test('a long line with a place near its beginning is shown from its beginning', () => {
  expect(frameAt(['x'.repeat(500)], { line: 1, column: 3 })).toBe(
    `> 1 | ${'x'.repeat(100)}…\n    |   ^`,
  );
});

test('a cut never leaves half of a character', () => {
  const frame = frameAt(['😀'.repeat(500)], { line: 1, column: 202 }) ?? '';
  expect(frame).not.toContain('\uFFFD');
  expect(frameAt([`x${'😀'.repeat(500)}`], { line: 1, column: 2 })).not.toContain('\uFFFD');
});

test('controls in a line are shown as pictures and do not move the mark', () => {
  expect(frameAt(['a\u001b[2Jb\u2028c'], { line: 1, column: 6 })).toBe(
    '> 1 | a␛[2Jb�c\n    |      ^',
  );
});

test('a tab before the place stands in the line of the mark too', () => {
  expect(frameAt(['a:\tb'], { line: 1, column: 4 })).toBe('> 1 | a:\tb\n    |   \t^');
});
