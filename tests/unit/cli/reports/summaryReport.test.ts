import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summaryReport } from '../../../../src/cli/reports/summaryReport.ts';
import type { Problem } from '../../../../src/problems/problem.ts';

const problem = (given: Partial<Problem> = {}): Problem => ({
  file: 'content/events/a.md',
  line: 2,
  column: 1,
  rule: 'unknown-field',
  message: 'Unexpected field',
  tip: 'Did you mean place',
  ...given,
});

const decoded = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('says in a table what is wrong, where, and what to do', () => {
  expect(decoded(summaryReport([problem()], [problem()], ''))).toBe(
    '### The check of the content: 1 problem in 1 file\n\n' +
      '| File | Line | What | What to do |\n' +
      '| --- | --- | --- | --- |\n' +
      '| content/events/a.md | 2 | Unexpected field | Did you mean place |\n\n' +
      '1 note, which need no mending.\n',
  );
});

test('says that all is well', () => {
  expect(decoded(summaryReport([], [], 'No problems in 2 events.'))).toBe(
    '### The check of the content: all is well\n\nNo problems in 2 events.\n',
  );
});

test('has fifty rows at most, and counts the rest', () => {
  const summary = summaryReport(
    Array.from({ length: 60 }, () => problem()),
    [],
    '',
  );
  expect(summary.match(/^\| content/gm)).toHaveLength(50);
  expect(summary).toContain('10 more problems: the log lists all.');
});

test('content gives no orders: it is text, whatever stands in it', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      ...['|', '\n', '\r', '<img src=x>', '[a](https://b.example)', '![a](b)', '`', '*', '_', '~'],
      ...['@someone', '#12', 'https://c.example', 'www.d.example', '&lt;', '\\', '-', 'a', ' '],
    ),
  });
  fc.assert(
    fc.property(hostile, hostile, hostile, (file, message, tip) => {
      const summary = summaryReport([problem({ file, message, tip })], [], '');
      const row = summary.split('\n')[4] ?? '';
      // Between the bars of the table stands nothing but letters and references to characters.
      expect(row).toMatch(/^\| (?:[^!-/:-@[-`{-~]|&#\d+;)* \| 2 \| .* \| .* \|$/);
      expect(row.split('|')).toHaveLength(6);
      expect(decoded(row)).not.toMatch(/[@#](?!\u200b)/);
      const kinds = new Set<string>();
      const cells = row.replaceAll('|', '').trim();
      visit(unified().use(remarkParse).parse(cells), ({ type }) => void kinds.add(type));
      expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual(
        [],
      );
    }),
  );
});
