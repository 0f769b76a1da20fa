import { expect, test } from 'vitest';
import { noteReport } from '../../../../src/cli/reports/noteReport.ts';
import type { RuleId } from '../../../../src/problems/catalogue/index.ts';
import type { Problem } from '../../../../src/problems/problem.ts';

const note = (file: string, line: number, rule: RuleId): Problem => ({
  ...{ file, line, column: 1, rule, message: `M of ${file}`, tip: 'T.' },
});

const NOTES = [
  note('a.md', 1, 'source-unverified'),
  note('b.md', 3, 'same-name'),
  note('c.md', 2, 'source-unverified'),
  note('d.md', 2, 'source-unverified'),
];

test('several notes of one rule are told as one, with the first of them', () => {
  expect(noteReport(NOTES)).toBe(
    '3 notes of source-unverified, the first on a.md: M of a.md\n' +
      '  T.\n  CONTRIBUTING.md#source-unverified\n\n' +
      'Note on b.md:3:1: M of b.md\n  T.\n  CONTRIBUTING.md#same-name\n\n' +
      '--notes shows every note.\n\n',
  );
});

test('all are told by themselves where that was asked for, in their order', () => {
  const told = noteReport(NOTES, { all: true });
  expect(told.match(/^Note on [a-z]/gm)).toEqual([
    'Note on a',
    'Note on b',
    'Note on c',
    'Note on d',
  ]);
  expect(told).not.toContain('--notes');
});
