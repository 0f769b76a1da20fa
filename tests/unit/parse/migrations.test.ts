import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseEntry } from '../../../src/parse/entry.ts';
import { MIGRATIONS } from '../../../src/parse/migrations.ts';
import type { Migration } from '../../../src/parse/migrations.ts';
import { RELATION_LIST } from '../../../src/parse/relationForm.ts';
import { rewriteOldForms } from '../../../src/parse/rewriting.ts';
import { KIND_NAMES } from '../../../src/schema/kinds.ts';
import { lineOf } from '../../support/content.ts';
import { PLACES } from '../../support/oldForms.ts';

const FILE = 'content/events/2024-03-04-count.md';
const FORMS = [PLACES, ...RELATION_LIST];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What events are after both migrations, as far as these tests need it. */
const schema = z.strictObject({
  title: z.string(),
  places: z.array(z.enum(['kursk-oblast', 'rome'])),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      says: z.string(),
      relations: z.array(z.strictObject({ kind: z.enum(['denies']), claim: z.string() })),
    }),
  ),
});

const OLD = `---
# What the author thought of it
title:   'It''s counted'   # and why
place:  "Kursk Oblast"     # as printed

claims:
    -   id: flow
        says: >-
            Folded where
            its author wanted.
        relation: {kind: denies, claim: "a#b"}   # who?
    -   id: block
        says: One.
        relation:
            # the other one
            kind: denies

            claim: c#d   # there
---

Text with “place: Rome” in it.   \t
relation: { kind: none }
`;

const NEW = `---
# What the author thought of it
title:   'It''s counted'   # and why
places:  [kursk-oblast]     # as printed

claims:
    -   id: flow
        says: >-
            Folded where
            its author wanted.
        relations: [{kind: denies, claim: "a#b"}]   # who?
    -   id: block
        says: One.
        relations:
            # the other one
            - kind: denies

              claim: c#d   # there
---

Text with “place: Rome” in it.   \t
relation: { kind: none }
`;

describe('an old form is read', () => {
  test('as the form of today', () => {
    const { entry, problems } = parseEntry(FILE, bytes(OLD), schema, FORMS);
    expect(problems.map(lineOf)).toEqual([]);
    expect(entry?.data).toEqual({
      title: "It's counted",
      places: ['kursk-oblast'],
      claims: [
        {
          id: 'flow',
          says: 'Folded where its author wanted.',
          relations: [{ kind: 'denies', claim: 'a#b' }],
        },
        { id: 'block', says: 'One.', relations: [{ kind: 'denies', claim: 'c#d' }] },
      ],
    });
  });

  test('with the places of the file as it stands', () => {
    const { entry } = parseEntry(FILE, bytes(OLD), schema, FORMS);
    const standsAt = (path: readonly PropertyKey[]): string => {
      const { line, column } = entry?.at(path) ?? { line: 0, column: 0 };
      return (OLD.split('\n')[line - 1] ?? '').slice(column - 1);
    };
    expect(entry?.text).toBe(OLD);
    expect(standsAt(['title'])).toBe("'It''s counted'   # and why");
    expect(standsAt(['places'])).toBe('"Kursk Oblast"     # as printed');
    expect(standsAt(['places', 0])).toBe('"Kursk Oblast"     # as printed');
    expect(standsAt(['claims', 0, 'relations', 0, 'claim'])).toBe('"a#b"}   # who?');
    expect(standsAt(['claims', 1, 'relations', 0, 'claim'])).toBe('c#d   # there');
    expect(
      entry?.atText(['claims', 1, 'relations', 0, 'claim'], (raw) => raw.indexOf('d')),
    ).toEqual({ line: 18, column: 22 });
  });

  test('and its problems stand where they are in the file', () => {
    const wrong = OLD.replace('"Kursk Oblast"', '"Berlin"')
      .replace('{kind: denies', '{kind: denis')
      .replace('claim: c#d', 'clam: c#d');
    const found = parseEntry(FILE, bytes(wrong), schema, FORMS).problems;
    expect(found.map(({ line, column, rule }) => `${line}:${column} ${rule}`).sort()).toEqual([
      '11:26 unknown-value',
      '18:13 unknown-field',
      '4:9 unknown-value',
    ]);
  });

  test('and what a migration writes wrongly stands where it was in the file', () => {
    const twice: Migration = {
      ...PLACES,
      rewrite: ({ contents }) => {
        const [end = 0] = contents?.range?.slice(2) ?? [];
        return [
          { start: 0, end: 0, text: '# one\n# two\n' },
          { start: end, end, text: 'title: Again\n' },
        ];
      },
    };
    const { problems } = parseEntry(FILE, bytes('---\ntitle: A\n---\n'), schema, [twice]);
    expect(problems.map(lineOf)).toEqual([
      `${FILE}:3:1 duplicate-key: Unexpected second “title”: the first is on line 4 | ` +
        'Keep one of the two.',
    ]);
  });

  test('only by the migrations of its kind of file', () => {
    for (const file of ['content/sources/gazette.md', 'content/story.yaml'])
      expect(parseEntry(file, bytes(OLD), schema, FORMS).entry).toBeUndefined();
    const ofStory: Migration = { ...PLACES, kind: 'story' };
    const places = z.object({ places: z.array(z.string()) });
    const { entry } = parseEntry('content/story.yaml', bytes('place: Rome'), places, [ofStory]);
    expect(entry?.data).toEqual({ places: ['rome'] });
  });

  test('and what is neither form is a problem as ever', () => {
    const both = parseEntry(
      FILE,
      bytes(OLD.replace('claims:', 'places: []\nclaims:')),
      schema,
      FORMS,
    );
    expect(both.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['4 unknown-field']);
    const broken = parseEntry(FILE, bytes(OLD.replace("'It''s", "'It's")), schema, FORMS);
    expect(broken.problems.map(({ rule }) => rule)).toContain('yaml-syntax');
  });
});

describe('a file with old forms is rewritten', () => {
  test('and nothing else in it changes', () => {
    const [places, relations] = FORMS;
    expect(rewriteOldForms(FILE, bytes(OLD), FORMS)).toEqual({
      text: NEW,
      applied: [places, relations],
    });
  });

  test('also where a claim has a file of its own', () => {
    const file = 'content/claims/2024-03-04-count/counted.yaml';
    const old = 'says: One.\nrelation: # why\n  kind: denies\n  claim: a#b\n';
    expect(rewriteOldForms(file, bytes(old))).toMatchObject({
      text: 'says: One.\nrelations: # why\n  - kind: denies\n    claim: a#b\n',
      applied: [{ kind: 'claims' }],
    });
  });

  test('to one that reads the same', () => {
    const before = parseEntry(FILE, bytes(OLD), schema, FORMS).entry;
    const after = parseEntry(FILE, bytes(NEW), schema, FORMS).entry;
    expect(after?.data).toEqual(before?.data);
  });

  test('once', () => {
    expect(rewriteOldForms(FILE, bytes(NEW), FORMS)).toEqual({ text: NEW, applied: [] });
  });

  const LINE_ENDS = ['\n', '\r\n', '\r'];
  test('whatever its line ends are, and with its byte order mark', () => {
    const lines = OLD.split('\n').length - 1;
    fc.assert(
      fc.property(
        fc.constantFrom('', '\uFEFF'),
        fc.array(fc.constantFrom(...LINE_ENDS), { minLength: lines, maxLength: lines }),
        (mark, ends) => {
          const stored = (text: string): string => {
            let line = 0;
            return mark + text.replaceAll('\n', () => ends[line++] ?? '');
          };
          const rewritten = rewriteOldForms(FILE, bytes(stored(OLD)), FORMS);
          expect(rewritten?.text).toBe(stored(NEW));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('and a new line ends as the others do', () => {
    const twoLines: Migration = {
      ...PLACES,
      rewrite: (document, text) =>
        PLACES.rewrite(document, text).map((edit) => ({
          ...edit,
          text: edit.text.replace('[rome]', '\n  - rome'),
        })),
    };
    const rewritten = rewriteOldForms(FILE, bytes('---\r\nplace: Rome\r\n---\r\n'), [twoLines]);
    expect(rewritten?.text).toBe('---\r\nplaces: \r\n  - rome\r\n---\r\n');
  });

  test.each([
    ['has no fields', 'place: Rome\n'],
    ['is no YAML', '---\nplace: "Rome\n---\n'],
    ['is empty', ''],
  ])('unless it %s', (_, text) => {
    expect(rewriteOldForms(FILE, bytes(text), FORMS)).toBeUndefined();
  });

  test('unless it is not UTF-8', () => {
    expect(rewriteOldForms(FILE, new Uint8Array([0x2d, 0xff]), FORMS)).toBeUndefined();
  });

  test.each([
    ['finds the old form again', 'where', 'would be rewritten again'],
    ['writes what is no YAML', '[', 'could not be read'],
  ])('but not by a migration that %s', (_, text, why) => {
    const bad: Migration = { ...PLACES, rewrite: () => [{ start: 0, end: 5, text }] };
    expect(() => rewriteOldForms(FILE, bytes('---\nplace: Rome\n---\n'), [bad])).toThrow(
      `${FILE} ${why} after the migration 2030-01-01-places, so it was left as it is`,
    );
  });
});

test('the migrations of today have ids of their own, in the order of their days', () => {
  const ids = MIGRATIONS.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const { id, kind, what } of MIGRATIONS) {
    expect(id).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z-]+$/);
    expect(['story', 'claims', ...KIND_NAMES]).toContain(kind);
    expect(what).toMatch(/^\S.*\.$/);
  }
});
