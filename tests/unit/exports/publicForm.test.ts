import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publicRecord } from '../../../src/exports/publicForm.ts';
import { date } from '../../../src/schema/dateFields.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { field, group } from '../../../src/schema/field.ts';
import type { Public } from '../../../src/schema/field.ts';

const declared = <P extends Public>(description: string, isPublic: P) =>
  ({
    description,
    example: 'x',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: isPublic,
  }) as const;

const place = {
  city: field(z.string(), declared('The city.', 'json')),
  note: field(z.string(), declared('For us.', 'no')),
};

/** Fields that no public type declares by hand. */
const fields = {
  title: field(z.string(), declared('What happened.', 'table')),
  time: field(z.string().optional(), declared('The time of day.', 'table')),
  heldOn: field(date.optional(), declared('When it was held.', 'table')),
  tags: field(z.array(z.string()).default([]), declared('Free words.', 'table')),
  count: field(z.number().default(0), declared('How many.', 'json')),
  isOpen: field(z.boolean().default(false), declared('Whether it is open.', 'json')),
  tone: field(z.enum(['calm', 'sharp']), declared('Its tone.', 'json')),
  places: field(z.array(group(place)).default([]), declared('Where.', 'json')),
  draft: field(z.string().optional(), declared('For us alone.', 'no')),
};

const record = {
  title: 'A count',
  time: '14:30',
  heldOn: parseDate('2024-03-04~'),
  tags: ['crane', 'harbour'],
  count: 3,
  isOpen: true,
  tone: 'calm',
  places: [{ city: 'Eastmere', note: 'hidden' }],
  draft: 'hidden',
};

test('what is not public by its schema is in no form that is declared by hand', () => {
  const message = 'The field “draft” is not public by its schema';
  expect(() => publicRecord({ draft: z.string() }, fields)).toThrow(message);
  expect(() => publicRecord({}, fields, undefined, ['draft'])).toThrow(message);
});

describe('a public field that no type declares by hand', () => {
  const { type, others } = publicRecord(
    { title: z.string() },
    fields,
    { id: 'Thing', description: 'A thing.' },
    ['count'],
  );

  test('is in the data all the same; one that is not public is not', () => {
    expect(others(record)).toEqual({
      time: '14:30',
      heldOn: { edtf: '2024-03-04~', earliest: '2024-03-04', latest: '2024-03-04' },
      tags: ['crane', 'harbour'],
      isOpen: true,
      tone: 'calm',
      places: [{ city: 'Eastmere' }],
    });
  });

  test('is null where the record leaves it out', () => {
    expect(others({ title: 'A count', tags: [] })).toMatchObject({ time: null, heldOn: null });
  });

  test('is in the schema, with its description', () => {
    expect(Object.keys(type.shape)).toEqual([
      'title',
      'time',
      'heldOn',
      'tags',
      'isOpen',
      'tone',
      'places',
    ]);
    expect(type.parse({ title: 'A count', ...others(record) })).toMatchObject({ time: '14:30' });
    const shape: Readonly<Record<string, z.ZodType>> = type.shape;
    const schemaOf = (name: string) => z.toJSONSchema(shape[name] ?? z.never());
    expect(schemaOf('time')).toMatchObject({ description: 'The time of day.' });
    expect(shape.time?.safeParse(null).success).toBe(true);
    expect(shape.tone?.safeParse(null).success).toBe(false);
    expect(schemaOf('tone')).toMatchObject({ enum: ['calm', 'sharp'], description: 'Its tone.' });
  });
});

describe('the form of a field', () => {
  const recordOf = (type: z.ZodType) =>
    publicRecord({}, { new: field(type, declared('A new one.', 'json')) });

  test('is that of a date for a date alone, whatever the names in a group', () => {
    const about = { edtf: field(z.string(), declared('What EDTF is.', 'json')) };
    const { type, others } = recordOf(group(about));
    expect(others({ new: { edtf: 'a standard' } })).toEqual({ new: { edtf: 'a standard' } });
    expect(type.parse({ new: { edtf: 'a standard' } })).toEqual({ new: { edtf: 'a standard' } });
    expect(recordOf(z.array(date)).others({ new: [parseDate('2024-03')] })).toEqual({
      new: [{ edtf: '2024-03', earliest: '2024-03-01', latest: '2024-03-31' }],
    });
  });

  test.each([
    ['union', z.union([z.string(), z.number()])],
    ['pipe', z.string().transform(Number)],
    ['union', z.array(z.union([z.string(), z.number()]))],
  ])('is refused for a type that has none: %s', (name, type) => {
    expect(() => recordOf(type)).toThrow(
      `The field “new” is public, but its type is “${name}”, which has no public form in ` +
        '“src/exports/publicForm.ts”.',
    );
  });
});
