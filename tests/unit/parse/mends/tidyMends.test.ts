import { expect, test } from 'vitest';
import { applyMends } from '../../../../src/parse/mends/applyMends.ts';
import { tidyMends } from '../../../../src/parse/mends/tidyMends.ts';
import { KINDS } from '../../../../src/schema/kinds.ts';

const FILE = 'content/events/a.md';

/** The text of an event, tidied once. */
const tidied = (text: string): string =>
  applyMends(text, tidyMends(FILE, text, KINDS.events.schema)).text;

test('spaces at the end of a line go, but not in the body and not in a text taken as it is', () => {
  const text =
    '---\ntitle: a  \nsummary: |\n  one  \n  two\nkind: "b"\t\n---  \n\nBody  \nof two.\n';
  expect(tidyMends(FILE, text, KINDS.events.schema).map(({ line, what }) => [line, what])).toEqual([
    [2, 'spaces at the end of the line were taken out'],
    [6, 'spaces at the end of the line were taken out'],
  ]);
  expect(tidied(text)).toBe(text.replace('a  \n', 'a\n').replace('\t', ''));
});

test('the order is that of the schema, and the lines are those of the file', () => {
  const text = '---\ndate: b\ntitle: a\n---\n\nBody\n';
  expect(tidyMends(FILE, text, KINDS.events.schema)).toMatchObject([{ line: 2, column: 1 }]);
  expect(tidied(text)).toBe('---\ntitle: a\ndate: b\n---\n\nBody\n');
});

test.each([
  ['cannot be read', '---\ndate: [b\ntitle: a  \n---\n'],
  ['has no fields', 'date: b  \ntitle: a\n'],
  ['has an old form', '---\nclaims:\n  - relation: { kind: denies, claim: a#b }\n    id: c\n---\n'],
  ['says the same twice', '---\ndate: b\ntitle: a\ndate: c\n---\n'],
])('a file that %s stays as it is', (_, text) => {
  expect(tidied(text)).toBe(text);
});
