import { parse, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { applyMends } from '../../../../src/parse/mends/applyMends.ts';
import { orderMends } from '../../../../src/parse/mends/fieldOrder.ts';
import { placesIn } from '../../../../src/parse/places.ts';
import { KINDS } from '../../../../src/schema/kinds.ts';

/** A text of the fields of an event, put in order until nothing changes. */
function ordered(text: string): string {
  let current = text;
  for (let round = 0; round < 5; round++) {
    const { contents } = parseDocument(current);
    const mends = orderMends(contents, KINDS.events.schema, current, placesIn(current));
    current = applyMends(current, mends).text;
  }
  expect(parse(current)).toEqual(parse(text));
  return current;
}

test.each([
  ['fields that have their order', 'title: a\ndate: b\nkind: c\n', 'title: a\ndate: b\nkind: c\n'],
  ['fields in another order', 'kind: c\ndate: b\ntitle: a\n', 'title: a\ndate: b\nkind: c\n'],
  ['no line end at the end', 'date: b\ntitle: a', 'title: a\ndate: b'],
  [
    'comments above a field and beside it',
    '# of the date\n# too\ndate: b # here\n# of the title\ntitle: a\n# last\n',
    '# of the title\ntitle: a\n# of the date\n# too\ndate: b # here\n# last\n',
  ],
  [
    'a comment that belongs to the value above',
    'sources:\n  - a\n  # of the list\n# of the title\ntitle: t\n',
    '# of the title\ntitle: t\nsources:\n  - a\n  # of the list\n',
  ],
  [
    'a comment apart, which stays above what it stood below',
    'date: b\n# apart\n\ntitle: a\n',
    'title: a\ndate: b\n# apart\n',
  ],
  [
    'texts of several lines, in which # is no comment',
    'summary: |\n  one\n\n  # two\ntitle: a\n  b\n',
    'title: a\n  b\nsummary: |\n  one\n\n  # two\n',
  ],
  ['a field without a value', 'date:\ntitle: a\n', 'title: a\ndate:\n'],
  ['an unknown field: who knows where', 'x: 1\ndate: b\ntitle: a\n', 'x: 1\ndate: b\ntitle: a\n'],
  [
    'groups in a list, the first field behind its hyphen',
    'claims:\n  - by: b\n    # of the id\n    says: s\n    id: i\n  - by: c\n    id: j\n',
    'claims:\n  - id: i\n    by: b\n    # of the id\n    says: s\n  - id: j\n    by: c\n',
  ],
  [
    'a comment that would have no place behind the hyphen',
    'claims:\n  - by: b\n    # of the id\n    id: i\n',
    'claims:\n  - by: b\n    # of the id\n    id: i\n',
  ],
  [
    'a group on one line',
    'claims:\n  - id: i\n    figure: { value: 40,  measure: "a, b" , hedge: [x] } # c\n',
    'claims:\n  - id: i\n    figure: { measure: "a, b",  value: 40 , hedge: [x] } # c\n',
  ],
  [
    'groups in groups',
    'claims:\n  - figure:\n      value: 1\n      measure: m\n    id: i\ntitle: a\n',
    'title: a\nclaims:\n  - id: i\n    figure:\n      measure: m\n      value: 1\n',
  ],
])('%s', (_, text, expected) => {
  expect(ordered(text).trimEnd()).toBe(expected.trimEnd());
});
