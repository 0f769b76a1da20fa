import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fieldsOf } from '../../../src/editing/fields.ts';
import { claimTemplate, template } from '../../../src/editing/template.ts';
import { parseEntry } from '../../../src/parse/entry.ts';
import { claimFileSchema } from '../../../src/schema/claim.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import type { Kind } from '../../../src/schema/kinds.ts';
import { storySchema } from '../../../src/schema/story.ts';

const kinds = Object.keys(KINDS) as Kind[];

const problemsOf = (kind: Kind, text: string): string[] => {
  const file = `content/${kind}/x${KINDS[kind].ending}`;
  const read = parseEntry(file, new TextEncoder().encode(text), KINDS[kind].schema);
  return read.problems.map(({ rule, message }) => `${rule} | ${message}`);
};

const notesOf = (kind: Kind, text: string): string[] => {
  const file = `content/${kind}/x${KINDS[kind].ending}`;
  return parseEntry(file, new TextEncoder().encode(text), KINDS[kind].schema).notes.map(
    ({ line, rule, message }) =>
      `${text.split('\n')[line - 1]?.trim() ?? ''} | ${rule} | ${message}`,
  );
};

test.each(kinds)('a new file of %s has nothing wrong in it, and is a draft', (kind) => {
  const text = template(kind, {});
  expect(problemsOf(kind, text)).toEqual([]);
  expect(parse(text.replaceAll(/^---$/gm, ''))).toMatchObject({ draft: true });
});

describe('a new file asks for exactly the required fields, and for nothing else', () => {
  test('event', () => {
    expect(notesOf('events', template('events', { date: '2024-11-02' }))).toEqual([
      'title: "" | missing-field | Missing fields “title”, “kind”, “summary” and “sources”',
    ]);
  });

  test('source', () => {
    expect(notesOf('sources', template('sources', {}))).toEqual([
      'label: "" | missing-field | Missing field “label”',
    ]);
  });

  test('actor', () => {
    expect(notesOf('actors', template('actors', {}))).toEqual([
      'name: "" | missing-field | Missing fields “name” and “kind”',
    ]);
  });

  test('measure, with the fields of its unit', () => {
    expect(notesOf('measures', template('measures', {}))).toEqual([
      'title: "" | missing-field | Missing fields “title” and “summary”',
      'one: "" | missing-field | Missing fields “one” and “other” under “unit”',
    ]);
  });
});

test('a new file of a claim asks for its required fields, and not for its id', () => {
  const file = 'content/claims/2024-11-02-x/x.yaml';
  const bytes = new TextEncoder().encode(claimTemplate());
  const { problems, notes } = parseEntry(file, bytes, claimFileSchema);
  expect(problems).toEqual([]);
  expect(notes.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'missing-field: Missing fields “by”, “says” and “sources”',
  ]);
});

/**
 * What an editor does who takes the “# ” away from every field, and then from the fields inside.
 */
const uncommented = (text: string): string => {
  const once = text.replace(
    /^( *)# (?=(?: *- | {2,})|[a-zA-Z]+: ?(?:""|\[\]|\{\}|false)?$)/gm,
    '$1',
  );
  return once.replace(/^( +)# (?=[a-zA-Z]+: (?:""|\[\]|\{\}|false)$)/gm, '$1');
};

test.each(kinds)(
  'with every comment of a field taken away, a new file of %s is YAML, and no field in it is ' +
    'unknown',
  (kind) => {
    const text = uncommented(template(kind, {}));
    const fields = text.replaceAll(/^---$/gm, '');
    const names = Object.keys(parse(fields) as object);
    expect(names[0]).toBe('draft');
    expect(names.sort()).toEqual(Object.keys(KINDS[kind].schema.shape).sort());
    const found = problemsOf(kind, text);
    expect(
      found.filter((problem) => /unknown-field|yaml-syntax|missing-field “?\w+”?$/.test(problem)),
    ).toEqual([]);
  },
);

test('a claim is spelt out, its optional fields as comments', () => {
  const text = template('events', {});
  expect(text).toContain(
    '# What actors are reported to have said.\n# claims:\n#   # Its name on the event’s ' +
      'page, the part of its address after #.\n#   # For example: a-year-late\n#   - id: ' +
      '""\n#     # The actor who says it.\n#     # For example: owen-brandt\n#     by: ""\n',
  );
  expect(text).toContain('#     # onBehalfOf: ""\n');
  expect(
    Object.keys(
      (parse(uncommented(text).replaceAll(/^---$/gm, '')) as { claims: object[] }).claims[0] ?? {},
    ),
  ).toContain('onBehalfOf');
});

test.each(kinds)('a new file of %s has every field of its schema with its description', (kind) => {
  const flat = template(kind, {})
    .replaceAll(/\n(?:# ?)+/g, ' ')
    .replaceAll(/\s+/g, ' ');
  for (const { name, description } of fieldsOf(KINDS[kind].schema)) {
    expect(flat).toContain(` ${name}:`);
    expect(flat).toContain(description);
  }
});

test('a field that is given is filled in and needs no example', () => {
  const text = template('events', { date: '2024-10-01~/2024-10-15~' });
  expect(text).toContain(
    'nothing that is printed sets a first or a last day.\ndate: 2024-10-01~/2024-10-15~\n',
  );
});

test.each(kinds)(
  'no comment in a new file of %s is longer than a hundred characters, indentation aside',
  (kind) => {
    for (const line of template(kind, {}).split('\n'))
      expect(line.replace(/^(?:# )? */, '').length).toBeLessThanOrEqual(100);
  },
);

/** All fields of a schema, those in groups too, by their dotted names. */
const allFields = (schema: z.ZodObject, prefix = ''): [string, z.ZodType, string, string][] =>
  fieldsOf(schema).flatMap(({ name, type, description, example, group }) => [
    [`${prefix}${name}`, type, description, example] as [string, z.ZodType, string, string],
    ...(group ? allFields(group, `${prefix}${name}.`) : []),
  ]);

describe.each([
  ...kinds.map((kind) => [kind, KINDS[kind].schema] as const),
  ['story', storySchema] as const,
])('%s', (_name, schema) => {
  test.each(allFields(schema))(
    '%s has a description, and an example that its schema takes',
    (name, type, description, example) => {
      expect(description).toMatch(/^.{5,}[.)]$/su);
      // The example of claims is a table of its own.
      if (name === 'claims') return;
      // An address may be cut short where a longer one stands in the next row.
      const whole = example.replace('https://…', 'https://example.org/');
      const value: unknown =
        type instanceof z.ZodString ? (parse(`x: ${whole}`) as { x: unknown }).x : parse(whole);
      expect(type.safeParse(value).error?.issues ?? []).toEqual([]);
    },
  );
});
