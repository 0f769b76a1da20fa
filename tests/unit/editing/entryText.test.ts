import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { claimInLine, entryText } from '../../../src/editing/entryText.ts';
import { controlCharacters } from '../../../src/parse/controlCharacters.ts';
import { FRONT_MATTER } from '../../../src/parse/frontMatter.ts';
import { parseMarkdown } from '../../../src/parse/markdown.ts';
import { parseYaml } from '../../../src/parse/yaml.ts';
import { KIND_NAMES, KINDS } from '../../../src/schema/kinds.ts';

/** The fields of a text, as the check reads them. */
function read(file: string, text: string): { value: unknown; body: string } {
  const [head = '', fields = text] = FRONT_MATTER.exec(text) ?? [];
  const { value, problems } = parseYaml(file, file.endsWith('.md') ? fields : text, 1);
  // What may be read otherwise than it was meant is refused in whatever form it is written.
  fc.pre(problems.every(({ rule }) => rule !== 'yaml-misread'));
  expect(problems).toEqual([]);
  return { value, body: text.slice(head.length) };
}

describe('the text of a file', () => {
  test('has its fields in the order of the schema, and nothing that is empty', () => {
    const values = {
      ...{ sources: ['echo', 'gazette'], summary: 'It is late.', date: '2024-10-23' },
      ...{ title: 'A: b # c', kind: 'briefing', place: '', places: undefined, after: [] },
      about: [{ name: 'Tomas Reed', role: 'welder' }],
      claims: [
        {
          ...{ sources: ['echo'], says: 'It will be late.', by: 'council', id: 'late', via: [] },
          quotes: [{ source: 'echo', text: 'late, very late', translatedBy: '' }],
          figure: { value: 21, measure: 'cost', hedge: 'exactly', asOf: '2024', expected: null },
          relations: [{ claim: 'a#b', kind: 'denies', sources: ['echo'] }],
        },
      ],
    };
    expect(entryText('events', values, '\r\nIt is late. [@echo]\r\n\r\nVery. [@echo]')).toBe(
      `---
title: "A: b # c"
date: 2024-10-23
kind: briefing
about:
  - { role: welder, name: Tomas Reed }
summary: It is late.
sources: [echo, gazette]
claims:
  - id: late
    by: council
    says: It will be late.
    figure: { measure: cost, value: 21, hedge: exactly, asOf: 2024 }
    quotes:
      - { text: "late, very late", source: echo }
    relations:
      - { kind: denies, claim: a#b, sources: [echo] }
    sources: [echo]
---

It is late. [@echo]

Very. [@echo]
`.replace('asOf: 2024 }', 'asOf: "2024" }'),
    );
  });

  test('of a kind without a body is its fields alone', () => {
    expect(entryText('actors', { kind: 'person', name: 'Ada Lund' }, 'Words.')).toBe(
      'name: Ada Lund\nkind: person\n',
    );
    expect(entryText('claims', { by: 'council', sources: ['echo'] })).toBe(
      'by: council\nsources: [echo]\n',
    );
    expect(entryText('sources', { label: 'The Echo' })).toBe('---\nlabel: The Echo\n---\n');
  });

  test('folds a long summary, and no other long text', () => {
    const long = 'words and '.repeat(15).trim();
    expect(entryText('measures', { title: long, summary: long })).toBe(
      `title: ${long}
summary: >-
  words and words and words and words and words and words and words and words and words and words
  and words and words and words and words and words and
`,
    );
  });

  test('sets what is too long for a line on lines of its own', () => {
    const text = 'a long quotation of '.repeat(5).trim();
    const sources = Array.from({ length: 9 }, (_, i) => `source-${i}-of-march`);
    const yaml = entryText('claims', { quotes: [{ text, source: 'echo' }], sources });
    expect(yaml).toBe(
      `quotes:
  - text: ${text}
    source: echo
sources:
${sources.map((id) => `  - ${id}\n`).join('')}`,
    );
  });

  test('keeps what the schema does not know, for the check to say so', () => {
    expect(entryText('threads', { colour: 'red', title: 'The troops' })).toBe(
      'title: The troops\ncolour: red\n',
    );
    expect(entryText('threads', { constructor: 'red' })).toBe('constructor: red\n');
  });

  test.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['2024-10-23', '2024-10-23'],
    ['2024', '"2024"'],
    ['012', '"012"'],
    ['true', '"true"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['- a', '"- a"'],
    ['@name', '"@name"'],
    ['[Update] Bridge', '"[Update] Bridge"'],
    ['say “no”', 'say “no”'],
    ['"No ship" says', '\'"No ship" says\''],
    ["it's", "it's"],
    ['Norway # gave', '"Norway # gave"'],
    ['a: b', '"a: b"'],
    ['a:b', 'a:b'],
    ['جسر ألدر', 'جسر ألدر'],
    ['폭풍군단 🐎', '폭풍군단 🐎'],
  ])('quotes %j only where YAML needs it', (title, written) => {
    expect(entryText('threads', { title })).toBe(`title: ${written}\n`);
  });
});

const awkward = fc.oneof(
  fc.constantFrom(
    ...['yes', 'no', '012', '0', '-0', '1e3', '0x1f', '.5', '2024-10-23', '2024', 'null', '~'],
    ...['- a', '? b', '@name', '`x`', '%tag', '&a', '*a', '!!str x', '|', '>-', '---', '...', '{}'],
    ...[
      'a: b',
      'a :b',
      '# c',
      'a # c',
      '[Update] x',
      '"No" says',
      "'tis",
      'it’s: “so”',
      '\\n',
      ' ',
    ],
    ...[
      'a\nb',
      'a\n\n b',
      ' a',
      'a ',
      '\ta',
      'a\t',
      'a\n',
      '\n',
      '\u00a0',
      '\u200f',
      '\u2028',
      ',',
    ],
    ...['word '.repeat(80), 'w'.repeat(300), 'جسر ألدر: أول', '폭풍군단 #1', '👩‍👩‍👧 family', '<<'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...':#-\'"[]{},&*!|>%@`?\n\\ ab0=~<'), maxLength: 40 }),
  fc.lorem({ maxCount: 60 }),
);
// The check refuses characters that nobody sees, in whatever form they are written.
const text = awkward.filter((one) => one.trim() !== '' && controlCharacters(one).length === 0);
const ids = fc.array(fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,6}$/), { minLength: 1 });

const claim = fc.record(
  {
    id: text,
    by: text,
    says: text,
    figure: fc.record({
      measure: text,
      value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      hedge: text,
      expected: fc.boolean(),
    }),
    quotes: fc.array(fc.record({ text, source: text }), { minLength: 1, maxLength: 3 }),
    sources: fc.oneof(ids, fc.array(text, { minLength: 1 })),
  },
  { requiredKeys: ['id'] },
);

describe('what is written is read back', () => {
  // Nobody means the space around a text, nor the sign of nought.
  const same = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, one: unknown) =>
      typeof one === 'string' ? one.trim() : one,
    );

  test('with the same values, whatever they are', () => {
    const values = fc.record(
      {
        title: text,
        summary: text,
        sources: fc.oneof(ids, fc.array(text, { minLength: 1 })),
        claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
        also: fc.dictionary(text, text, { minKeys: 1, maxKeys: 3 }),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(values, (given) => {
        expect(same(read('a.md', entryText('events', given)).value)).toEqual(same(given));
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('in claims, in files of their own and on one line', () => {
    fc.assert(
      fc.property(claim, (given) => {
        expect(same(read('a.yaml', entryText('claims', given)).value)).toEqual(same(given));
        expect(same(read('a.yaml', claimInLine(given)).value)).toEqual(same(given));
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  const CONTENT = new URL('../../../content/', import.meta.url);

  test.each(KIND_NAMES.filter((kind) => kind !== 'threads'))('of all shipped %s', (kind) => {
    const { ending } = KINDS[kind];
    const names = readdirSync(new URL(kind, CONTENT)).filter((name) => name.endsWith(ending));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const before = read(name, readFileSync(new URL(`${kind}/${name}`, CONTENT), 'utf8'));
      const text = entryText(kind, before.value as Record<string, unknown>, before.body);
      const after = read(name, text);
      expect(after.value).toEqual(before.value);
      if (ending !== '.md') continue;
      const prose = ({ body }: { body: string }): string =>
        toString(parseMarkdown(name, body).body);
      expect(prose(after)).toBe(prose(before));
      // Once it has this form it keeps it.
      expect(entryText(kind, after.value as Record<string, unknown>, after.body)).toBe(text);
    }
  });
});
