import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/parse/yaml.ts';
import {
  MAX_DEPTH,
  MAX_INDENT,
  MAX_YAML_FIELDS,
  MAX_YAML_LINES,
} from '../../../src/problems/limits.ts';
import { lineOf } from '../../support/content.ts';

const problemsOf = (text: string, firstLine = 1): string[] =>
  parseYaml('a.yaml', text, firstLine).problems.map(lineOf);

const DEEP = 'too-complex: Unexpected nesting, expected at most 20 levels | Take out the nesting.';
const LINES =
  'too-many-fields: Unexpected number of lines, expected at most 5000 | ' +
  'Split the entry into several, or put the text into the body.';
const FIELDS =
  'too-many-fields: Unexpected number of fields, expected at most 3000 | ' +
  'Split the entry into several.';

describe('the limits of YAML', () => {
  const nested = (open: string, close: string, depth: number): string =>
    `a: ${open.repeat(depth)}b${close.repeat(depth)}\n`;

  test.each([
    ['[', ']'],
    ['{ c: ', '}'],
  ])('brackets nest up to the limit: %s', (open, close) => {
    expect(problemsOf(nested(open, close, MAX_DEPTH))).toEqual([]);
    const column = 4 + MAX_DEPTH * open.length;
    expect(problemsOf(nested(open, close, MAX_DEPTH + 1), 3)).toEqual([
      `a.yaml:3:${column} ${DEEP}`,
    ]);
  });

  test('brackets that are closed do not count, nor any that close nothing', () => {
    expect(problemsOf(`a: [${'[b], '.repeat(MAX_DEPTH + 1)}]\n`)).toEqual([]);
    expect(problemsOf(`a: [${'{}, '.repeat(MAX_DEPTH + 1)}]\n`)).toEqual([]);
    const closed = `a: "${']'.repeat(9)}${'}'.repeat(9)}"\nb: ${'['.repeat(21)}${']'.repeat(21)}\n`;
    expect(problemsOf(closed)).toEqual([`a.yaml:2:24 ${DEEP}`]);
  });

  test.each(['- ', '? ', '-   '])('marks of lists stand in a line up to the limit: %j', (mark) => {
    const line = (count: number): string => `a: b\nc:\n ${mark.repeat(count)}d\n`;
    const found = (count: number): boolean =>
      problemsOf(line(count)).includes(`a.yaml:3:1 ${DEEP}`);
    expect(found(MAX_DEPTH)).toBe(false);
    expect(found(MAX_DEPTH + 1)).toBe(true);
  });

  test('a line is indented up to the limit', () => {
    const line = (columns: number): string => `a:\n${' '.repeat(columns)}b: c\n`;
    expect(problemsOf(line(MAX_INDENT))).toEqual([]);
    expect(problemsOf(line(MAX_INDENT + 1))).toEqual([`a.yaml:2:1 ${DEEP}`]);
  });

  test('lines are as many as the limit', () => {
    const comments = (lines: number): string => `a: b${'\n#'.repeat(lines - 1)}`;
    expect(problemsOf(comments(MAX_YAML_LINES))).toEqual([]);
    expect(problemsOf(comments(MAX_YAML_LINES + 1), 2)).toEqual([`a.yaml:2:1 ${LINES}`]);
  });

  test.each<[string, (fields: number) => string]>([
    ['fields', (fields) => Array.from({ length: fields }, (_, i) => `a${i}: b\n`).join('')],
    ['items of a list', (fields) => `a:\n${' - b\n'.repeat(fields - 1)}`],
    ['items in brackets', (fields) => `a: [${'b,'.repeat(fields - 1)}b]\n`],
    [
      'fields that are asked for',
      (fields) => Array.from({ length: fields }, (_, i) => `? a${i}\n`).join(''),
    ],
  ])('%s are as many as the limit', (_name, text) => {
    expect(problemsOf(text(MAX_YAML_FIELDS))).toEqual([]);
    expect(problemsOf(text(MAX_YAML_FIELDS + 1), 2)).toEqual([`a.yaml:2:1 ${FIELDS}`]);
  });

  test('colons and dashes in a text are no fields', () => {
    expect(problemsOf(`a: ${'b:c-d - e '.repeat(MAX_YAML_FIELDS)}\n`)).toEqual([]);
  });

  test('nesting that no bracket shows is reported at the beginning', () => {
    const lines = Array.from({ length: 190 }, (_, i) => `${' '.repeat(i)}${'? '.repeat(19)}a:\n`);
    for (const line of problemsOf(lines.join(''), 2)) expect(line).toMatch(/^a\.yaml:\d+:\d+ /);
  });
});

describe('places in YAML', () => {
  const TEXT = 'a: 1\nlist:\n  - x\n  - { b: "y", c: }\n';
  const yaml = parseYaml('a.yaml', TEXT, 5);

  test.each<[readonly PropertyKey[], number, number]>([
    [['a'], 5, 4],
    [['list'], 7, 3],
    [['list', 0], 7, 5],
    [['list', 1], 8, 5],
    [['list', 1, 'b'], 8, 10],
    [['list', 1, 'missing'], 8, 5],
    [['list', 7], 7, 3],
    [['missing'], 5, 1],
    [['missing', 'inner'], 5, 1],
    [[], 5, 1],
  ])('a value: %j is at %d:%d', (path, line, column) => {
    expect(yaml.at(path)).toEqual({ line, column });
  });

  test.each<[readonly PropertyKey[], number, number]>([
    [['a'], 5, 1],
    [['list'], 6, 1],
    [['list', 1, 'b'], 8, 7],
    [['list', 1, 'c'], 8, 15],
    [['list', 0], 7, 5],
    [['list', 1, 'missing'], 8, 5],
    [['missing'], 5, 1],
  ])('a name: %j is at %d:%d', (path, line, column) => {
    expect(yaml.atKey(path)).toEqual({ line, column });
  });

  test('a place in a text is counted from where the text begins, its marks included', () => {
    const path = ['list', 1, 'b'];
    expect(yaml.atText(path, (raw) => raw.indexOf('y'))).toEqual({ line: 8, column: 11 });
    expect(yaml.atText(path, (raw) => raw.length)).toEqual({ line: 8, column: 13 });
    expect(yaml.atText(path, () => undefined)).toEqual({ line: 8, column: 10 });
  });

  test('of a field that is not there begins where the fields begin, behind comments', () => {
    expect(parseYaml('a.yaml', '# b\n\na: 1\n', 1).at(['missing'])).toEqual({ line: 3, column: 1 });
  });

  test('are the first of the text where it cannot be read', () => {
    const broken = parseYaml('a.yaml', 'a: 1\na: 2\n', 5);
    expect(broken.value).toBeUndefined();
    const first = { line: 5, column: 1 };
    expect(broken.at(['a'])).toEqual(first);
    expect(broken.atKey(['a'])).toEqual(first);
    expect(broken.atText(['a'], () => 3)).toEqual(first);
  });
});

const ANCHOR =
  'before a text, which makes it an anchor in YAML | ' +
  'Put a text that begins with & or * in quotation marks; write any other value out.';
const TAG =
  'before a value, which makes it a tag in YAML | ' +
  'Put a text that begins with ! in quotation marks; write any other value plainly.';

describe('what YAML can do and files may not', () => {
  test.each([
    ['a: &x b\n', 'a.yaml:1:7 yaml-alias: Unexpected “&” ' + ANCHOR],
    ['a: &x [b]\n', 'a.yaml:1:7 yaml-alias: Unexpected “&” ' + ANCHOR],
    ['!x a: b\n', 'a.yaml:1:1 yaml-alias: Unexpected “!x” ' + TAG],
    ['a: 1\nb: !!x y!\n', 'a.yaml:2:4 yaml-alias: Unexpected “!!x” ' + TAG],
    [
      ': b\n',
      'a.yaml:1:1 yaml-syntax: Unexpected field without a name | ' +
        'Write the name of the field before the colon.',
    ],
    [
      'a: 1\n? { b: c }\n: d\n',
      'a.yaml:2:3 yaml-syntax: Unexpected field without a name | ' +
        'Write the name of the field before the colon.',
    ],
    [
      '"a\\u0007": b\n',
      'a.yaml:1:1 control-character: Unexpected control character U+0007 | ' +
        'Delete the character; it is invisible and can mislead.',
    ],
  ])('%j is refused where it stands', (text, line) => {
    expect(problemsOf(text)).toContain(line);
  });

  test('a value is plain: dates stay text, and what looks like an old truth value too', () => {
    const text = 'a: 2024-03-04\nb: yes\nc: 0o17\nd:\ne: true\nf: 12:30\n';
    expect(parseYaml('a.yaml', text, 1)).toMatchObject({
      value: { a: '2024-03-04', b: 'yes', c: '0o17', d: null, e: true, f: '12:30' },
      problems: [],
    });
  });
});

describe('what looks like a slip and is none', () => {
  test.each([
    ['a headline that is a quotation as a whole', 'title: “No ship at all”\n'],
    ['a text that begins with a quotation', 'place: “Eastmere” harbour\n'],
    ['two quotations', 'label: “A” and “B”\n'],
    ['a remark behind an id, a date, a list and a quoted text', 'kind: a # b\nx: 2024-03 # c\n'],
    ['a remark behind a list and a quoted text', 'x: [a, b] # c\ny: "D e" # f\n'],
    ['a # within a word', 'title: The C# of Eastmere#1\n'],
    ['a no-break space in a text', 'says: Il compte\u00A012 navires.\n'],
    ['a text on several lines', 'says: There\n  are twelve.\nx: "There\n  are twelve."\n'],
    ['a text of any kind behind >', 'says: >-\n  There: are [12] # "of\n  them.\n'],
    ['a list on several lines with a comma at its end', 'sources: [\n  a,\n  b,\n]\n'],
    ['a list that is not indented', 'sources:\n- a\n- b\n'],
    ['spaces before a colon', 'kind : a\n'],
    ['a tab behind a colon and before a remark', 'kind:\ta\n\t# b\n'],
    ['names in quotation marks', '"kind": a\n'],
    ['a first line of ---', '---\nkind: a\n'],
    ['an address', 'url: https://a.example/b#c\n'],
    ['a number below zero', 'value: -12\n'],
    ['apostrophes', "title: The sailors' 'home'\n"],
    ['an empty value', 'byline:\n'],
  ])('%s', (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

test.each([
  ['words on the same line', 'kind: a\n\tby: b\n  says: "c\n'],
  ['marks that open and never close', 'a: "b\nc: [d\ne: {f\n'],
  ['colons everywhere', 'a: b: c: d\ne: f: g\n  h: i: j\n'],
])('of several slips only the first is reported: %s', (_name, text) => {
  expect(problemsOf(text)).toHaveLength(1);
});

test.each(['0x1F', '0o17', '.inf', '-.INF', '.nan'])(
  '%s is a text, as a number of programmers',
  (text) => {
    expect(parseYaml('a.yaml', `a: ${text}\n`, 1).value).toEqual({ a: text });
  },
);

test('digits with noughts before them stay text, and other numbers are numbers', () => {
  const text = 'a: 0150\nb: -0150\nc: 0\nd: 12\ne: 0.5\nf: -3\ng: "007"\n';
  expect(parseYaml('a.yaml', text, 1).value).toEqual({
    ...{ a: '0150', b: '-0150', c: 0 },
    ...{ d: 12, e: 0.5, f: -3, g: '007' },
  });
});
