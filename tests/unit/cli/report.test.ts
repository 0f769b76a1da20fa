import fc from 'fast-check';
import { expect, test } from 'vitest';
import { githubReport, harmlessInLog } from '../../../src/cli/reports/githubReport.ts';
import { byImportance } from '../../../src/cli/reports/importance.ts';
import { jsonReport } from '../../../src/cli/reports/jsonReport.ts';
import { noteReport } from '../../../src/cli/reports/noteReport.ts';
import { sarifReport } from '../../../src/cli/reports/sarifReport.ts';
import { summaryReport } from '../../../src/cli/reports/summaryReport.ts';
import { textReport } from '../../../src/cli/reports/textReport.ts';
import { RULE_IDS } from '../../../src/problems/catalogue/index.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const problem = (given: Partial<Problem> = {}): Problem => ({
  file: 'content/events/a.md',
  line: 2,
  column: 1,
  rule: 'unknown-field',
  message: 'Unexpected field “plce”',
  tip: 'Did you mean “place”?',
  ...given,
});

const texts = new Map([
  ['content/events/a.md', '---\nplce: Rome\n---\n'],
  ['content/story.yaml', 'title: Ships\nlanguage: xx-\n'],
]);

const hostile = fc.string({
  unit: fc.constantFrom(
    '\u001b[31m',
    '\r',
    '\n',
    '\u009b',
    '\u202e',
    '%',
    '%0A',
    '::',
    ':',
    ',',
    '=',
    '##[',
    'a',
    ' ',
  ),
});
const problems = fc.array(
  fc.record({
    file: hostile,
    line: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 1, max: 300 }),
    rule: fc.constantFrom(...RULE_IDS),
    message: hostile,
    tip: hostile,
  }),
);
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

test('words that had to go are not shown, because a log may be public', () => {
  const report = textReport([problem({ rule: 'suppressed-words' })], texts);
  expect(report).toContain('content/events/a.md:2:1 suppressed-words');
  expect(report).not.toContain('Rome');
});

test.each(['suppressed: { date: soon }', '  - { id: a, suppressed: x }', 'suppressed : x'])(
  'no line of a file is shown that is marked with %s',
  (mark) => {
    const marked = new Map([['content/events/a.md', `---\nplce: Rome\n${mark}\n---\n`]]);
    expect(textReport([problem()], marked)).not.toContain('Rome');
    const other = new Map([['content/events/a.md', '---\nplce: Rome\nunsuppressed: x\n---\n']]);
    expect(textReport([problem()], other)).toContain('Rome');
  },
);

test('the report of two files, whole', () => {
  const report = textReport(
    [
      problem(),
      problem({ line: 9, rule: 'wrong-type', message: 'Unexpected list', tip: 'Write text.' }),
      problem({
        file: 'content/story.yaml',
        column: 11,
        rule: 'language-form',
        message: 'Unexpected language',
        tip: 'Write en.',
      }),
    ],
    texts,
  );
  expect(report).toBe(`content/events/a.md: 2 problems

  content/events/a.md:2:1 unknown-field
  Unexpected field “plce”
    1 | ---
  > 2 | plce: Rome
      | ^
    3 | ---
    4 |
  Did you mean “place”?
  CONTRIBUTING.md#unknown-field

  content/events/a.md:9:1 wrong-type
  Unexpected list
  Write text.
  CONTRIBUTING.md#wrong-type

content/story.yaml: 1 problem

  content/story.yaml:2:11 language-form
  Unexpected language
    1 | title: Ships
  > 2 | language: xx-
      |           ^
    3 |
  Write en.
  CONTRIBUTING.md#language-form

3 problems in 2 files
`);
});

test.each(['article-text', 'text-too-long', 'front-matter', 'unexpected-file'] as const)(
  'no line of what may be an article is shown: %s',
  (rule) => {
    const report = textReport([problem({ rule })], texts);
    expect(report).not.toContain('Rome');
    expect(report).toContain('Unexpected field');
  },
);

test('one problem is counted in the singular, on the last line', () => {
  expect(textReport([problem()], texts).trimEnd().split('\n').at(-1)).toBe('1 problem in 1 file');
});

test('colours are off unless asked for, and change nothing but the colours', () => {
  const coloured = textReport([problem()], texts, { colours: true });
  expect(coloured).toContain('\u001b[31munknown-field\u001b[39m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(textReport([problem()], texts));
});

test('the text report shows controls of any field as pictures', () => {
  const evil = '\u001b[2J\u0007';
  const report = textReport(
    [problem({ file: `content/${evil}.md`, message: `m${evil}`, tip: `t\r${evil}` })],
    new Map([[`content/${evil}.md`, `${evil}\n${evil}\n`]]),
  );
  expect(report).toContain('content/␛[2J␇.md:2:1');
  expect(report).toContain('  m␛[2J␇\n');
  expect(report).toContain('  t␍␛[2J␇\n');
  expect(report).toContain('> 2 | ␛[2J␇\n');
});

test('whatever the content, no control reaches the terminal and the log of a workflow', () => {
  fc.assert(
    fc.property(problems, hostile, (found, text) => {
      const known = new Map(found.map(({ file }) => [file, text]));
      const report = textReport(found, known);
      for (const printed of [
        report,
        noteReport(found),
        noteReport(found, { all: true }),
        githubReport(found),
        jsonReport(found, found),
        sarifReport(found, found),
        summaryReport(found, found, 'fine'),
      ])
        expect(printed).not.toMatch(CONTROL);
      expect(harmlessInLog(report)).not.toContain('##[');
      expect(harmlessInLog(report)).not.toMatch(/^\s*::/m);
      expect(jsonReport(found, found)).not.toContain('##[');
      expect(sarifReport(found, found)).not.toContain('##[');
      expect(summaryReport(found, found, 'fine')).not.toContain('##[');
    }),
  );
});

test('a message that quotes a whole file is cut', () => {
  const report = textReport([problem({ message: 'x'.repeat(200_000) })], texts);
  expect(report).toContain(`  ${'x'.repeat(499)}…\n`);
  expect(report.length).toBeLessThan(1500);
});

test('of a file with very many problems the first hundred are shown, and all are counted', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => problem({ line: i + 1 }));
  const report = textReport(many, texts);
  expect(report).toContain(
    '\n\n  … and 99900 more problems in this file; --format=json lists all of them.\n\n' +
      '100000 problems in 1 file\n',
  );
  expect(report.match(/unknown-field\n {2}Unexpected/g)).toHaveLength(100);
});

test('of a file with a hundred problems none is left to be counted', () => {
  const report = textReport(
    Array.from({ length: 100 }, (_, i) => problem({ line: i + 1 })),
    texts,
  );
  expect(report).not.toContain('more problem');
  expect(report).toContain('100 problems in 1 file');
  const oneMore = Array.from({ length: 101 }, (_, i) => problem({ line: i + 1 }));
  expect(textReport(oneMore, texts)).toContain('… and 1 more problem in this file;');
});

test('an annotation names file, line, column and rule, and says everything in one line', () => {
  expect(githubReport([problem()])).toBe(
    '::error file=content/events/a.md,line=2,col=1,title=unknown-field::Unexpected field ' +
      '“plce”%0ADid you mean “place”?%0ACONTRIBUTING.md#unknown-field\n',
  );
});

test('a note is told in short, and is an annotation of another level', () => {
  const note = problem({
    file: 'content/sources/\u001b.md',
    rule: 'source-unverified',
    message: 'It has no fingerprint',
    tip: 'Make one.',
  });
  expect(noteReport([note])).toBe(
    'Note on content/sources/␛.md:2:1: It has no fingerprint\n' +
      '  Make one.\n' +
      '  CONTRIBUTING.md#source-unverified\n\n',
  );
  expect(noteReport([{ ...note, line: 1 }])).toMatch(/^Note on content\/sources\/␛.md: It has/);
  expect(noteReport([])).toBe('');
  expect(githubReport([note], 'notice')).toBe(
    '::notice file=content/sources/␛.md,line=2,col=1,title=source-unverified::It has no ' +
      'fingerprint%0AMake one.%0ACONTRIBUTING.md#source-unverified\n',
  );
});

test('an annotation escapes what the runner would read as its own', () => {
  expect(
    githubReport([
      problem({ file: 'content/a,line=1::b%.md', message: '100%\n::error::x', tip: 'a:b,c' }),
    ]),
  ).toBe(
    '::error file=content/a%2Cline=1%3A%3Ab%25.md,line=2,col=1,title=unknown-field::' +
      '100%25␊::error::x%0Aa:b,c%0ACONTRIBUTING.md#unknown-field\n',
  );
});

test('whatever the content, the runner reads one annotation for each of ten problems', () => {
  // As the runner does it: GitHub.Runner.Common.ActionCommand.
  const unescape = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  fc.assert(
    fc.property(problems, (all) => {
      const ten = all.slice(0, 10);
      const found = byImportance(ten);
      const lines = githubReport(ten).split('\n').slice(0, -1);
      expect(lines).toHaveLength(found.length);
      lines.forEach((line, i) => {
        const end = line.indexOf('::', 2);
        const pairs = line
          .slice('::error '.length, end)
          .split(',')
          .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
        expect(line.startsWith('::error ')).toBe(true);
        expect(pairs.map(([name]) => name)).toEqual(['file', 'line', 'col', 'title']);
        expect(pairs[1]?.[1]).toBe(String(found[i]?.line));
        expect(pairs[2]?.[1]).toBe(String(found[i]?.column));
        expect(unescape(pairs[0]?.[1] ?? '')).toHaveLength(found[i]?.file.length ?? -1);
      });
    }),
  );
});

test('an order to the runner is broken up, in the middle of a line and at its beginning', () => {
  expect(harmlessInLog('a\n  ::error::x ::y')).toBe('a\n  \u200B::error::x ::y');
  expect(harmlessInLog('  > 2 | x ##[error]y')).toBe('  > 2 | x ##\u200B[error]y');
});

test('JSON is the list of problems and notes as they are, each with its level', () => {
  const found = [problem({ message: 'a\u001b\u009b##[x]\u202e' }), problem({ line: 3 })];
  const note = problem({ rule: 'source-unverified' });
  const json = jsonReport(found, [note]);
  expect(JSON.parse(json)).toEqual([
    ...found.map((one) => ({ ...one, level: 'problem' })),
    { ...note, level: 'note' },
  ]);
  expect(json).toContain(String.raw`a\u001b\u009b##\u005bx]\u202e`);
  expect(jsonReport([], [])).toBe('[]\n');
});
