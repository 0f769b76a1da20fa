import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { CORRECTED_FIELDS } from '../../../src/schema/correction.ts';
import { claimFields } from '../../../src/schema/claim.ts';
import { declarationOf, declareFields, field, group, groupIn } from '../../../src/schema/field.ts';
import type { CorrectedNames, EveryGroup, Fields, NamesWith } from '../../../src/schema/field.ts';
import { figureFields } from '../../../src/schema/figure.ts';
import { CORRECTABLE, KIND_NAMES, KINDS } from '../../../src/schema/kinds.ts';
import { storySchema } from '../../../src/schema/story.ts';

const about = { description: 'The time of day, as printed.', example: '14:30' };
const fates = { past: 'head', ownWords: 'no', corrected: 'no', public: 'table' } as const;
const optional = z.string().optional();

describe('a field that does not say what becomes of it does not compile', () => {
  test('all four fates are needed', () => {
    field(optional, { ...about, ...fates });
    // @ts-expect-error: nothing says what past days show
    field(optional, { ...about, ownWords: 'no', corrected: 'no', public: 'no' });
    // @ts-expect-error: nothing says whether it holds our own words
    field(optional, { ...about, past: 'head', corrected: 'no', public: 'no' });
    // @ts-expect-error: nothing says whether it can be corrected
    field(optional, { ...about, past: 'head', ownWords: 'no', public: 'no' });
    // @ts-expect-error: nothing says whether it is public
    field(optional, { ...about, past: 'head', ownWords: 'no', corrected: 'no' });
  });

  test.each(['past', 'ownWords', 'corrected', 'public'] as const)(
    'without “%s”, it does not run either',
    (left) => {
      const declared = Object.entries({ ...about, ...fates }).filter(([name]) => name !== left);
      const time = field(optional, Object.fromEntries(declared) as never);
      expect(() => declareFields('event', { time })).toThrow(
        `The field “time” in the schema of “event” does not declare its fate “${left}”.`,
      );
    },
  );

  test('a field of a schema is made by “field” alone', () => {
    group({ time: field(optional, { ...about, ...fates }) });
    // @ts-expect-error: a bare type declares nothing
    group({ time: optional });
    const declared = () =>
      declareFields('event', {
        place: field(optional, { ...about, ...fates }),
        // @ts-expect-error: a bare type declares nothing, and the error stands at the field
        time: optional,
      });
    expect(declared).toThrow('The field “time” in the schema of “event” was not made by “field”');
    // What uses the fields compiles all the same, so that this error is not lost among others.
    expectTypeOf<keyof ReturnType<typeof declared>>().toEqualTypeOf<'place' | 'time'>();
    expectTypeOf<ReturnType<typeof declared>>().toExtend<Fields>();
  });

  test('what past days may have to leave out is optional', () => {
    // @ts-expect-error: a required field cannot be left out
    field(z.string(), { ...about, ...fates });
  });

  test('what the fates make of a field fits its values', () => {
    const list = z.array(z.string());
    const none = { past: 'with-record', ownWords: 'no', corrected: 'no', public: 'no' } as const;
    field(list, { ...about, ...none, past: 'known-sources' });
    // @ts-expect-error: one text is no list of sources
    field(optional, { ...about, ...none, past: 'known-sources' });
    field(list, { ...about, ...none, ownWords: 'its-sources' });
    // @ts-expect-error: a number is not in our own words
    field(z.number(), { ...about, ...none, ownWords: 'its-sources' });
    field(optional, { ...about, ...none, corrected: { how: 'words', as: 'time of day' } });
    // @ts-expect-error: words are put back in a text, not in a list
    field(list, { ...about, ...none, corrected: { how: 'words', as: 'time of day' } });
    // @ts-expect-error: a text is no date
    field(optional, { ...about, ...none, corrected: 'date' });
  });

  test('the types know which fields have a fate', () => {
    const quoteFields = declareFields('quote', {
      text: field(z.string(), { ...about, ...fates, past: 'with-record', corrected: 'words' }),
    });
    const fields = declareFields('claim', {
      place: field(optional, { ...about, ...fates }),
      says: field(z.string(), { ...about, ...fates, past: 'with-record', corrected: 'words' }),
      quotes: field(z.array(group(quoteFields)), { ...about, ...fates, past: 'with-record' }),
    });
    expect(declarationOf(fields.place).past).toBe('head');
    expectTypeOf<NamesWith<typeof fields, 'past', 'head'>>().toEqualTypeOf<'place'>();
    expectTypeOf<CorrectedNames<typeof fields>>().toEqualTypeOf<'says'>();
    expectTypeOf<CorrectedNames<EveryGroup<typeof fields>>>().toEqualTypeOf<'says' | 'text'>();
  });
});

/** All fields of a schema, those of groups included, by their dotted names. */
const allFields = (fields: Fields, prefix = ''): [string, Fields[string]][] =>
  Object.entries(fields).flatMap(([name, type]) => {
    const inner = groupIn(type);
    const own: [string, Fields[string]] = [prefix + name, type];
    return inner ? [own, ...allFields(inner.shape, `${prefix}${name}.`)] : [own];
  });

const ALL = [
  ...KIND_NAMES.flatMap((kind) => allFields(KINDS[kind].schema.shape, `${kind}.`)),
  ...allFields(storySchema.shape, 'story.'),
];

test.each(ALL)('%s declares its fates', (_name, type) => {
  expect(Object.keys(declarationOf(type))).toEqual(
    expect.arrayContaining(['description', 'example', 'past', 'ownWords', 'corrected', 'public']),
  );
});

test('a type that was not declared as a field is refused', () => {
  expect(() => declarationOf(z.string() as never)).toThrow('not made by “field”');
});

test('one type may serve several fields, each with its own declaration', () => {
  const first = field(optional, { ...about, ...fates });
  const second = field(optional, { ...about, ...fates, public: 'no' });
  expect([declarationOf(first).public, declarationOf(second).public]).toEqual(['table', 'no']);
});

test('only records that have a table declare fields for it', () => {
  const inTables = ALL.filter(([, type]) => declarationOf(type).public === 'table');
  const records = inTables.map(([name]) => name.slice(0, name.lastIndexOf('.')));
  expect(new Set(records)).toEqual(
    new Set(['events', 'events.claims', 'events.claims.figure', 'sources']),
  );
});

test('what can be corrected is known by its name and by the way to it', () => {
  const found = CORRECTABLE.event;
  expect(found.map(({ name, how, path }) => `${name} (${how}): ${path.join('.')}`)).toEqual(
    expect.arrayContaining([
      'title (words): title',
      'date (date): date',
      'place (words): place',
      'summary (words): summary',
      'by (actor): claims.by',
      'says (words): claims.says',
      'figure (figure): claims.figure',
      'quote (words): claims.quotes.text',
      'body (body): body',
    ]),
  );
});

test('the list of corrected fields has all that can be corrected, and keeps its order', () => {
  const names = Object.values(CORRECTABLE).flat();
  const list: readonly string[] = CORRECTED_FIELDS;
  expect(names.filter(({ name }) => !list.includes(name))).toEqual([]);
  const first =
    'title summary place date says figure quote by body label publisher byline published name';
  // A field that is added later comes behind these.
  expect(list.slice(0, first.split(' ').length).join(' ')).toBe(first);
});

test('a figure’s fields are found through the wrappers of its claim', () => {
  expect(Object.keys(groupIn(claimFields.figure)?.shape ?? {})).toEqual(Object.keys(figureFields));
  expect(Object.keys(groupIn(claimFields.quotes)?.shape ?? {})).toEqual([
    'text',
    'source',
    'translated',
    'translatedBy',
    'original',
    'originalLanguage',
  ]);
  expect(groupIn(claimFields.says)).toBeUndefined();
});
