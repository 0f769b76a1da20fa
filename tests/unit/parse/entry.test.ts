import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { idOf, parseEntry } from '../../../src/parse/entry.ts';
import { plainText } from '../../../src/parse/bodyText.ts';
import { bytes } from '../../support/case.ts';
import { lineOf } from '../../support/content.ts';

const schema = z.strictObject({ a: z.number().optional() });
const read = (text: string, file = 'content/events/x.md') => {
  const { entry, problems } = parseEntry(file, bytes(text), schema);
  return { entry, problems: problems.map(lineOf) };
};

test.each([
  ['content/events/2024-count.md', '2024-count'],
  ['a.yaml', 'a'],
  ['content/actors/town.old.yaml', 'town.old'],
  ['content/a.b/name', 'name'],
])('the id of %s is %s', (file, id) => {
  expect(idOf(file)).toBe(id);
});

describe('the fields of a Markdown file', () => {
  test.each([
    ['---\na: 1\n---\n'],
    ['---\na: 1\n---'],
    ['--- \na: 1\n---\t \nBody.'],
    ['---\na: 1\n# ---\n---\n---\n'],
  ])('stand between lines of three dashes: %j', (text) => {
    const { entry } = read(text);
    expect(entry).toMatchObject({ id: 'x', file: 'content/events/x.md', data: { a: 1 }, text });
  });

  const TIP = 'Write three hyphens at the beginning of the line, and nothing else in it.';

  test.each([
    [
      '---\na: 1\n',
      '2:1 front-matter: Missing line of --- below the fields | ' +
        'Write --- on a line of its own below the last field.',
    ],
    ['---\na: 1\n---x\n', `3:1 front-matter: Unexpected “---x”, expected --- | ${TIP}`],
    ['---\na: 1\n ---\n', `3:1 front-matter: Unexpected space before --- | ${TIP}`],
    ['----\na: 1\n----\n', `1:1 front-matter: Unexpected “----”, expected --- | ${TIP}`],
    [
      '\n---\na: 1\n---\n',
      '1:1 front-matter: Unexpected empty line before the first --- | ' +
        'Delete all that stands before it.',
    ],
    [
      'a: 1\n',
      '1:1 front-matter: Missing lines of --- around the fields | ' +
        'Write --- on a line of its own above the fields, and again below them.',
    ],
  ])('are not those of %j', (text, line) => {
    expect(read(text)).toEqual({ entry: undefined, problems: [`content/events/x.md:${line}`] });
  });
});

describe('an entry', () => {
  test('has the places of its fields and of its body in the file', () => {
    const { entry } = read('---\n\na: 1\n---\n\nOne.\n\nTwo.\n');
    expect(entry?.at(['a'])).toEqual({ line: 3, column: 4 });
    expect(entry?.atText(['a'], (raw) => raw.indexOf('1'))).toEqual({ line: 3, column: 4 });
    expect(entry?.body.children.map(({ position }) => position?.start)).toEqual([
      { line: 6, column: 1, offset: 15 },
      { line: 8, column: 1, offset: 21 },
    ]);
  });

  test('of YAML has no body, and its fields begin on the first line', () => {
    const { entry } = read('a: 1\n', 'content/actors/x.yaml');
    expect(entry?.body.children).toEqual([]);
    expect(entry?.at(['a'])).toEqual({ line: 1, column: 4 });
  });

  test('has only what stands below its fields for a body', () => {
    const { entry } = read('---\na: 1 # *not this*\n---\nThis.');
    expect(entry && plainText(entry.body)).toBe('This.');
  });

  test('has all its problems reported at once, but those of values where YAML has an error', () => {
    expect(read('---\na: x\nb: 1\n---\n<b>\n').problems).toEqual([
      'content/events/x.md:5:1 raw-html: Unexpected HTML “<b>” | ' +
        'Say it in Markdown. A lone < is written &lt;.',
      'content/events/x.md:2:4 wrong-type: Unexpected text in “a”, expected a number | ' +
        'Write it in digits.',
      'content/events/x.md:3:1 unknown-field: Unexpected field “b” | The fields here are: a.',
    ]);
    expect(read('---\na: x\na: y\n---\n<b>\n').problems).toEqual([
      'content/events/x.md:3:1 duplicate-key: Unexpected second “a”: the first is on line 2 | ' +
        'Keep one of the two.',
      'content/events/x.md:5:1 raw-html: Unexpected HTML “<b>” | ' +
        'Say it in Markdown. A lone < is written &lt;.',
    ]);
  });
});
