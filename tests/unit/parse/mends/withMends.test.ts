import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../../src/parse/entry.ts';
import { applyMends } from '../../../../src/parse/mends/applyMends.ts';
import { KINDS } from '../../../../src/schema/kinds.ts';

const EVENT = `---
title: A title
date: 2024-03-04
kind: statement
summary: A summary.
sources: [gazette, herald]
claims:
  - id: counted
    by: ada-lund
    says: There are twelve.
    figure: { measure: cranes, value: 12, hedge: exactly, asOf: 2024-03-04 }
    quotes:
      - { text: twelve of them, source: herald }
    sources: [gazette]
---

A body. [@gazette]
`;

const problemsOf = (text: string) =>
  parseEntry('content/events/a.md', new TextEncoder().encode(text), KINDS.events.schema).problems;

const changed = (...changes: readonly [from: string, to: string][]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, () => to);
  }, EVENT);

/** A text with every mend made that its problems carry, until there is none. */
function mended(text: string): string {
  let current = text;
  for (let round = 0; round < 5; round++) {
    const mends = problemsOf(current).flatMap(({ fix = [] }) => fix);
    current = applyMends(current, mends).text;
  }
  return current;
}

test('the event has no problem as it is', () => {
  expect(problemsOf(EVENT)).toEqual([]);
});

describe('is mended, and then says the same as before', () => {
  test.each<[string, ...[from: string, to: string][]]>([
    ['a tab for an indentation', ['    by: ada', '\tby: ada']],
    ['two tabs', ['    by: ada', '\t\tby: ada']],
    ['a tab behind a hyphen', ['  - id', '  -\tid']],
    ['no-break spaces', ['    by: ada', '\u00A0\u00A0\u00A0\u00A0by: ada']],
    ['a no-break space among others', ['    by: ada', '  \u00A0 by: ada']],
    ['a no-break space behind a hyphen', ['  - id', '  -\u00A0id']],
    ['no space behind a colon', ['kind: s', 'kind:s']],
    ['no space behind the colon of a claim', ['by: ada', 'by:ada']],
    ['no space behind a colon within braces', ['measure: cranes', 'measure:cranes']],
    ['a no-break space behind a colon', ['kind: s', 'kind:\u00A0s']],
    ['a no-break space before a colon', ['kind: s', 'kind\u00A0: s']],
    ['no space behind a hyphen', ['  - id: counted', '  -id: counted']],
    ['commas in a number', ['value: 12,', 'value: 12,000,']],
    ['a space in a number', ['value: 12,', 'value: 12 000,']],
    ['a no-break space in a number', ['value: 12,', 'value: 12\u202F000,']],
    ['points in a number', ['value: 12,', 'value: 12.000.000,']],
    ['an apostrophe in a number', ['value: 12,', 'value: 12’000,']],
    ['quotation marks around a number', ['value: 12,', 'value: "12,000",']],
    ['commas in a range', ['value: 12, hedge: exactly', 'value: [10,000, 12,000], hedge: between']],
    ['curly marks around a text with a colon', ['A title', '“A title: of two”']],
    ['curly marks of another language', ['A title', '„A title: of two“']],
    ['a curly mark that closes a straight one', ['A title', '"A title: of two”']],
    ['curly marks around a text with a comma', ['text: twelve of them', 'text: “twelve, of them”']],
    ['curly marks around an id', ['by: ada-lund', 'by: ‘ada-lund’']],
    ['one source where a list belongs', ['sources: [gazette]', 'sources: gazette']],
    ['sources without brackets', ['sources: [gazette]', 'sources: gazette, herald']],
    [
      'hyphens without a space for a list',
      ['sources: [gazette, herald]', 'sources:\n  -gazette\n  -herald'],
    ],
    [
      'a group where a list of groups belongs',
      [
        'quotes:\n      - { text: twelve of them, source: herald }',
        'quotes: { text: t, source: herald }',
      ],
    ],
    ['several mistakes at once', ['kind: s', 'kind:s'], ['    by: ada', '\tby: ada']],
    ['one mistake hiding another', ['A title', '“A: title”'], ['value: 12,', 'value: 1,200,']],
  ])('%s', (_, ...changes) => {
    const text = changed(...changes);
    expect(problemsOf(text)).not.toEqual([]);
    expect(problemsOf(mended(text))).toEqual([]);
  });

  test('a number becomes the one that was meant', () => {
    expect(mended(changed(['value: 12,', 'value: 12,500,']))).toContain('value: 12500, hedge');
    expect(mended(changed(['value: 12,', 'value: "1.234,5",']))).toContain('value: 1234.5, hedge');
  });
});

test('a tab that stands for one thing where the other would be no reading', () => {
  const text = changed([
    '    figure: { measure: cranes, value: 12, hedge: exactly, asOf: 2024-03-04 }\n',
    '    figure:\n\tmeasure: cranes\n',
  ]).replace('    quotes:\n      - { text: twelve of them, source: herald }\n', '');
  expect(mended(text)).toContain('    figure:\n        measure: cranes\n');
});

describe('is left alone', () => {
  test.each<[string, string, string]>([
    ['a number that may be a decimal one', 'value: 12,', 'value: 12,50,'],
    ['what only a person can know', 'A title', '[A] title'],
    ['a text where a list of groups belongs', 'claims:\n', 'about: Ada Lund\nclaims:\n'],
    ['a list that is empty', 'sources: [gazette]', 'sources:'],
  ])('%s', (_, from, to) => {
    const text = changed([from, to]);
    expect(problemsOf(text)).not.toEqual([]);
    expect(mended(text)).toBe(text);
  });

  test('what looks like a mistake in a text where nothing is wrong with it', () => {
    const text = changed(
      ['kind: s', 'kind:s'],
      ['summary: A summary.', 'summary: |\n  kind:x and 4,500\n  -a “b”'],
      ['A title', '“A title”'],
    );
    expect(mended(text)).toBe(text.replace('kind:statement', 'kind: statement'));
  });

  test('a file that has words that had to go', () => {
    const text = changed(
      ['kind: s', 'kind:s'],
      ['  - id: counted', '  - suppressed: { date: 2024-03-05 }\n    id: counted'],
    );
    expect(problemsOf(text)).not.toEqual([]);
    expect(problemsOf(text).some(({ fix }) => fix)).toBe(false);
  });

  test('the body', () => {
    const text = changed(['A body.', '\tA body: of 4,500 “marks”.'], ['kind: s', 'kind:s']);
    expect(mended(text)).toBe(text.replace('kind:statement', 'kind: statement'));
  });
});

test('a mend stands with one problem, and says of each line what it does', () => {
  const text = changed(['kind: s', 'kind:s'], ['    by: ada', '\tby: ada']);
  const fixed = problemsOf(text).filter(({ fix }) => fix);
  expect(fixed).toHaveLength(1);
  expect(fixed[0]?.fix?.map(({ line, what }) => `${line} ${what}`).sort()).toEqual([
    '4 a space was put behind “kind:”',
    '9 a tab in the indentation became spaces',
  ]);
});
