import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { FILE_TYPES, fileSchema } from '../../../src/exports/fileSchema.ts';
import type { FileType, JsonSchema, NamedThings } from '../../../src/exports/fileSchema.ts';
import { namedThings } from '../../../src/exports/namedThings.ts';
import { readContent } from '../../../src/parse/content.ts';
import { onDisk } from '../../../src/parse/diskFiles.ts';
import { claimFileSchema } from '../../../src/schema/claim.ts';
import { COMMON_KINDS } from '../../../src/schema/eventKinds.ts';
import { allFields, declarationOf } from '../../../src/schema/field.ts';
import type { Fields } from '../../../src/schema/field.ts';
import { KIND_NAMES, KINDS } from '../../../src/schema/kinds.ts';
import { storyFields } from '../../../src/schema/story.ts';
import { edtfText } from '../../support/arbitraries.ts';
import { HAS_SHIPPED_STORY } from '../../support/shippedStory.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const BRIDGE = join(project, 'tests/stories/alder-bridge/content');
const SHIPPED = join(project, 'content');
const { content } = await readContent(onDisk(BRIDGE));
const things = namedThings(content);

// What editors know beside JSON Schema.
const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false, validateSchema: false });
for (const word of ['defaultSnippets', 'patternErrorMessage']) ajv.addKeyword(word);

/** One thing of each kind, which is called as its kind is. */
const ONE_OF_EACH = Object.fromEntries(
  Object.keys(things).map((kind) => [kind, [{ id: kind, is: kind }]]),
) as unknown as NamedThings;

const SCHEMAS = new Map(FILE_TYPES.map((type) => [type, fileSchema(type, ONE_OF_EACH)]));
const schemaOf = (type: FileType): JsonSchema => SCHEMAS.get(type) ?? {};

const FIELDS: Readonly<Record<string, Fields>> = {
  ...Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].type, KINDS[kind].schema.shape])),
  claim: claimFileSchema.shape,
  story: storyFields,
};

interface FieldInSchema {
  name: string;
  type: z.ZodType;
  example: string;
  schema: JsonSchema;
}

/** The schema of a field within that of its file. */
const within = (schema: JsonSchema, path: readonly string[]): JsonSchema =>
  path.reduce<JsonSchema>((around, name) => {
    const group = (around.items ?? around) as JsonSchema;
    return (group.properties?.[name] ?? {}) as JsonSchema;
  }, schema);

/** Every field of every file, with the fields in its groups. */
const EVERY_FIELD: readonly FieldInSchema[] = FILE_TYPES.flatMap((type) =>
  allFields(FIELDS[type] ?? {}).map((field) => ({
    name: [type, ...field.path].join('.'),
    type: field.type,
    example: declarationOf(field.type).example,
    schema: within(schemaOf(type), field.path),
  })),
);

const validators = new Map<JsonSchema, ValidateFunction>();
function validatorOf(schema: JsonSchema): ValidateFunction {
  const validate = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}

const accepts = (schema: JsonSchema, value: unknown): boolean => validatorOf(schema)(value);

/** The fields of a file, as they are written. */
function fieldsOfFile(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const [, front = ''] = path.endsWith('.md') ? text.split(/^---$/m) : ['', text];
  return parse(front, { version: '1.2', schema: 'core' });
}

/** Every file of a content folder whose fields have a schema, with its kind. */
function filesIn(root: string): { type: FileType; path: string }[] {
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => {
    const folder = path.split(/[/\\]/)[0] ?? '';
    const kind = KIND_NAMES.find((name) => name === folder && path.endsWith(KINDS[name].ending));
    if (kind) return { type: KINDS[kind].type, path: join(root, path) };
    if (/^claims[/\\].*\.yaml$/.test(path)) return { type: 'claim', path: join(root, path) };
    return path === 'story.yaml' ? { type: 'story', path: join(root, path) } : undefined;
  });
  return found.filter((file) => file !== undefined) as { type: FileType; path: string }[];
}

describe('the schemas take what the check takes', () => {
  test.each([...filesIn(BRIDGE), ...(HAS_SHIPPED_STORY ? filesIn(SHIPPED) : [])])(
    '$type $path',
    ({ type, path }) => {
      const validate = validatorOf(schemaOf(type));
      validate(fieldsOfFile(path));
      expect(validate.errors).toBeNull();
    },
  );

  test('of every field the example', () => {
    const wrong = EVERY_FIELD.filter(({ schema }) => !accepts(schema, schema.examples?.[0]));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  const value = fc.oneof(
    edtfText,
    fc.jsonValue(),
    fc.integer(),
    fc.constantFrom(
      ...['a', 'a-b', '2019-03-14-a#b', 'https://a.example/', 'http://a.example/', 'a@b.example'],
      ...['en', 'zh-Hant-TW', 'de-1996', 'Q212', '2024-10-24T14:05+09:00', '../..', '2024-10-24'],
    ),
  );
  const worth = fc.oneof(value, fc.array(value, { maxLength: 3 }));

  test('and of every field any value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_FIELD), worth, ({ type, schema }, given) => {
        fc.pre(type.safeParse(given).success);
        expect(accepts(schema, given)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('an entry and a claim whose words had to go, of which little is left', () => {
    const suppressed = { date: '2024-12-02', reason: 'court' };
    expect(accepts(schemaOf('actor'), { kind: 'person', suppressed })).toBe(true);
    expect(accepts(schemaOf('claim'), { suppressed })).toBe(true);
    expect(accepts(schemaOf('actor'), { kind: 'person' })).toBe(false);
  });
});

describe('the schemas refuse', () => {
  test('in every field what is no value of its kind', () => {
    const nothings = [null, '', { nonsense: true }, [{ nonsense: true }], [[]]];
    const taken = EVERY_FIELD.flatMap(({ name, schema, type }) =>
      nothings
        .filter((given) => accepts(schema, given))
        .map((given) => ({ name, given, isValid: type.safeParse(given).success })),
    );
    expect(taken).toEqual([]);
  });

  const fieldNamed = (name: string): JsonSchema =>
    EVERY_FIELD.find((field) => field.name === name)?.schema ?? {};

  test.each([
    ['event.date', 'yesterday'],
    ['event.date', '23 October 2024'],
    ['event.date', '2024-1-3'],
    ['event.kind', 'Press conference'],
    ['event.title', 'x'.repeat(201)],
    ['event.sources', []],
    ['event.sources', ['a', 'a']],
    ['event.sources', 'echo-march-2019'],
    ['event.claims.by', 'Owen Brandt'],
    ['event.claims.figure.value', '4,500'],
    ['event.claims.figure.value', [1, 2, 3]],
    ['event.claims.figure.hedge', 'At least'],
    ['event.claims.figure.outOf', 1],
    ['event.claims.relations.claim', 'a-year-late'],
    ['event.claims.relations.kind', 'denied'],
    ['event.corrections.date', '2024-11'],
    ['event.withdrawn.date', '2.12.2024'],
    ['source.url', 'www.news.example'],
    ['source.language', 'in English'],
    ['source.accessed', 'today'],
    ['source.versions.seen', '2024-10'],
    ['actor.kind', 'human'],
    ['actor.wikidata', 'https://www.wikidata.org/wiki/Q212'],
    ['measure.belowZero', 'yes'],
    ['place.coordinates.latitude', 91],
    ['place.coordinates.longitude', '35°16′'],
    ['story.site', 'http://a.example'],
    ['story.contact', 'the desk'],
  ])('%s: %j', (name, given) => {
    const schema = fieldNamed(name);
    expect(accepts(schema, schema.examples?.[0])).toBe(true);
    expect(accepts(schema, given)).toBe(false);
  });

  test('a field that there is not, and the lack of one that is needed', () => {
    const whole = { name: 'Owen Brandt', kind: 'person' };
    expect(accepts(schemaOf('actor'), whole)).toBe(true);
    expect(accepts(schemaOf('actor'), { ...whole, nmae: 'Owen' })).toBe(false);
    expect(accepts(schemaOf('actor'), { name: 'Owen Brandt' })).toBe(false);
  });

  test('a figure without the time that it is for', () => {
    const figure = { measure: 'cost', value: 1, hedge: 'about' };
    const schema = fieldNamed('event.claims.figure');
    expect(accepts(schema, { ...figure, asOf: 2019 })).toBe(true);
    expect(accepts(schema, figure)).toBe(false);
  });
});

describe('the schemas tell', () => {
  test('of every field what it is for, with an example', () => {
    const silent = EVERY_FIELD.filter(
      ({ schema, example }) =>
        (schema.description ?? '').length < 10 ||
        JSON.stringify(schema.examples) !== JSON.stringify([parse(example)]),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(EVERY_FIELD.length).toBeGreaterThan(150);
  });

  test('no word that is only meant for making them', () => {
    expect(JSON.stringify([...SCHEMAS.values()])).not.toContain('"named"');
  });
});

describe('the ids that are offered', () => {
  const offered = (schema: JsonSchema): string[] | undefined => {
    const one = (schema.items ?? schema) as { defaultSnippets?: { body: string }[] };
    return one.defaultSnippets?.map(({ body }) => body);
  };

  test('are those that are there, with what they name', () => {
    for (const kind of KIND_NAMES)
      expect(things[kind].map(({ id }) => id)).toEqual([...content.ids[kind]]);
    expect(things.actors).toContainEqual({ id: 'owen-brandt', is: 'Owen Brandt' });
    expect(things.claims).toContainEqual({
      id: '2019-03-14-delay-announced#a-year-late',
      is:
        'owen-brandt: The bridge will open a year later than planned, and the council is ' +
        'sorry.',
    });
    const claims = content.events.flatMap(({ data }) => data.claims);
    expect(things.claims).toHaveLength(claims.length);
  });

  test('have the kinds of event of the story, with its own word for a common one', () => {
    const kinds = new Map(things.kinds.map(({ id, is }) => [id, is]));
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(Object.keys(COMMON_KINDS)));
    const own = content.story?.data.kinds ?? [];
    expect(own.length).toBeGreaterThan(0);
    for (const { id, names } of own) expect(Object.values(names)).toContain(kinds.get(id));
    expect(kinds.size).toBe(things.kinds.length);
  });

  test('stand at every field that names something, and are of the right kind', () => {
    const found = EVERY_FIELD.map(({ name, schema }) => {
      const { pattern = '' } = (schema.items ?? schema) as JsonSchema;
      return { name, isId: pattern.includes('[a-z0-9]+(?:-'), ids: offered(schema)?.[0] };
    });
    // These name the thing itself, or a claim of the same entry.
    const OWN = /(?:^|\.)(?:id|aliases|corrections\.claim|merged\.claims\.claim)$/;
    const ids = found.filter(({ isId, name }) => isId && !OWN.test(name));
    expect(ids.filter((field) => field.ids === undefined)).toEqual([]);
    const event = ids.filter(({ name }) => name.startsWith('event.'));
    expect(Object.fromEntries(event.map((field) => [field.name, field.ids]))).toMatchObject({
      'event.kind': 'kinds',
      'event.after': 'events',
      'event.places': 'places',
      'event.sources': 'sources',
      'event.threads': 'threads',
      'event.claims.by': 'actors',
      'event.claims.figure.measure': 'measures',
      'event.claims.quotes.source': 'sources',
      'event.claims.relations.claim': 'claims',
      'event.merged.into': 'events',
    });
    expect(found.find(({ name }) => name === 'source.replaced.by')?.ids).toBe('sources');
    expect(found.find(({ name }) => name === 'story.measure')?.ids).toBe('measures');
  });

  test('need not be the one that is written: a new entry may be named before it has a file', () => {
    const by = within(schemaOf('claim'), ['by']);
    expect(offered(by)).not.toContain('nobody-yet');
    expect(accepts(by, 'nobody-yet')).toBe(true);
  });
});
