import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/problems/catalogue/index.ts';
import {
  collectProblems,
  FILE_START,
  problemAt,
  sortProblems,
} from '../../../src/problems/problem.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { lineOf } from '../../support/content.ts';

const at = { line: 3, column: 4, offset: 99 };

describe('a problem', () => {
  test('takes the tip of the catalogue, and nothing but line and column of its place', () => {
    expect(problemAt('a.md', at, 'empty-file', 'm')).toEqual({
      file: 'a.md',
      line: 3,
      column: 4,
      rule: 'empty-file',
      message: 'm',
      tip: RULES['empty-file'].tip,
    });
  });

  test('takes a tip of its own where it has one', () => {
    expect(problemAt('a.md', at, 'empty-file', 'm', 't').tip).toBe('t');
    expect(problemAt('a.md', at, 'unknown-field', 'm', 't').tip).toBe('t');
  });

  test('of a rule that is not in the catalogue does not compile', () => {
    // @ts-expect-error a misspelt id
    const problem: Problem = { file: '', ...FILE_START, rule: 'empty-flie', message: '', tip: '' };
    expect(problem.rule).toBe('empty-flie');
  });

  test('of a misspelt rule does not compile because of its id, with a tip or without', () => {
    const { report } = collectProblems('a.md');
    // Each mark stands right above the id: it does not cover an error about the whole call.
    const calls = [
      () =>
        problemAt(
          'a.md',
          FILE_START,
          // @ts-expect-error a misspelt id
          'empty-flie',
          'm',
        ),
      () =>
        problemAt(
          'a.md',
          FILE_START,
          // @ts-expect-error a misspelt id
          'empty-flie',
          'm',
          't',
        ),
      () => {
        report(
          FILE_START,
          // @ts-expect-error a misspelt id
          'empty-flie',
          'm',
        );
      },
    ];
    expect(calls).toHaveLength(3);
  });

  test('without a tip of a rule that has none does not compile', () => {
    // @ts-expect-error every message of this rule has a tip of its own
    expect(problemAt('a.md', FILE_START, 'unknown-field', 'm').tip).toBe('');
    const rule = RULES['empty-file'].tip.length > 0 ? 'empty-file' : 'unknown-field';
    // @ts-expect-error one of the two rules has none
    expect(problemAt('a.md', FILE_START, rule, 'm').rule).toBe('empty-file');
  });
});

test('problems of one file are collected in the order in which they are reported', () => {
  const { problems, report } = collectProblems('a.md');
  report(at, 'unknown-field', 'one', 'its tip');
  report(FILE_START, 'empty-file', 'two');
  expect(problems.map(lineOf)).toEqual([
    'a.md:3:4 unknown-field: one | its tip',
    'a.md:1:1 empty-file: two | Fill it in or delete it.',
  ]);
});

describe('sorted problems', () => {
  const SORTED = [
    problemAt('a.md', { line: 1, column: 9 }, 'wrong-type', 'm'),
    problemAt('b.md', { line: 1, column: 9 }, 'wrong-type', 'm'),
    problemAt('b.md', { line: 2, column: 1 }, 'wrong-type', 'm'),
    problemAt('b.md', { line: 10, column: 2 }, 'raw-html', 'z'),
    problemAt('b.md', { line: 10, column: 2 }, 'wrong-type', 'm'),
    problemAt('b.md', { line: 10, column: 2 }, 'wrong-type', 'n', 'a'),
    problemAt('b.md', { line: 10, column: 11 }, 'raw-html', 'm'),
  ];

  test('are in the order of file, line, column, rule and message', () => {
    expect(sortProblems(SORTED)).toEqual(SORTED);
    expect(sortProblems(SORTED.toReversed())).toEqual(SORTED);
    expect(sortProblems([...SORTED.slice(3), ...SORTED.slice(0, 3)])).toEqual(SORTED);
  });

  test('are each there once, and those that differ in anything stay', () => {
    expect(sortProblems([...SORTED, ...SORTED])).toEqual(SORTED);
    const [first] = SORTED;
    if (!first) throw new Error('There is none.');
    expect(sortProblems([first, { ...first, tip: 'another' }])).toHaveLength(2);
  });
});
