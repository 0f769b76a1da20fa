import { expect, test } from 'vitest';
import { githubReport } from '../../../../src/cli/reports/githubReport.ts';
import { byImportance } from '../../../../src/cli/reports/importance.ts';
import type { RuleId } from '../../../../src/problems/catalogue/index.ts';
import type { Problem } from '../../../../src/problems/problem.ts';

const problem = (file: string, line: number, rule: RuleId): Problem => ({
  ...{ file, line, column: 1, rule, message: 'm', tip: 't' },
});

const namesOf = (found: readonly Problem[]): string[] =>
  found.map(({ file, line }) => `${file}:${line}`);

test('one problem of each file comes before the second of any, grammar first', () => {
  const found = [
    problem('a', 1, 'unknown-citation'),
    problem('a', 2, 'unknown-field'),
    problem('a', 3, 'yaml-syntax'),
    problem('b', 1, 'unknown-citation'),
    problem('c', 1, 'not-utf-8'),
    problem('c', 2, 'not-utf-8'),
  ];
  expect(namesOf(byImportance(found))).toEqual(['c:1', 'a:3', 'b:1', 'c:2', 'a:2', 'a:1']);
});

const many = (count: number): Problem[] =>
  Array.from({ length: count }, (_, i) => problem(`f${i % 3}`, i, 'unknown-field'));

test('ten are shown one by one', () => {
  const lines = githubReport(many(10)).trimEnd().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines.every((line) => line.includes(',title=unknown-field::'))).toBe(true);
});

test('of more than ten, the last annotation tells of all that are left', () => {
  const lines = githubReport(many(14)).trimEnd().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[8]).toContain(',title=unknown-field::');
  expect(lines[9]).toBe(
    '::error file=f0,line=9,col=1,title=5 more problems::' +
      '5 more problems in 3 files: the log of this step lists all.',
  );
  const notes = githubReport(many(11), 'notice').trimEnd().split('\n');
  expect(notes).toHaveLength(10);
  expect(notes[9]).toMatch(/^::notice file=.*::2 more notes in 2 files: /);
});
