import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/editing/fields.ts';
import {
  controlOf,
  fieldLabel,
  typedText,
  typedValue,
} from '../../../src/editing/fieldControls.ts';
import { namedKind, nameField } from '../../../src/editing/namedKinds.ts';
import { claimSchema } from '../../../src/schema/claim.ts';
import { allFields, unwrapped } from '../../../src/schema/field.ts';
import { figureSchema } from '../../../src/schema/figure.ts';
import { KIND_NAMES, KINDS } from '../../../src/schema/kinds.ts';
import { z } from 'zod';

test('a field is called as a person reads its name', () => {
  expect(['title', 'dateBoundIn', 'onBehalfOf', 'asOf'].map(fieldLabel)).toEqual([
    'Title',
    'Date bound in',
    'On behalf of',
    'As of',
  ]);
});

test('each field of a claim has the control that fits it', () => {
  const controls = fieldsOf(claimSchema).map((field) => [field.name, controlOf(field).is]);
  expect(Object.fromEntries(controls)).toMatchObject({
    by: 'line',
    via: 'lines',
    says: 'text',
    figure: 'group',
    quotes: 'groups',
  });
  const hedge = fieldsOf(figureSchema).find(({ name }) => name === 'hedge');
  expect(hedge && controlOf(hedge)).toMatchObject({
    is: 'choice',
    of: expect.arrayContaining(['at-least', 'between']) as unknown,
  });
});

describe('what is typed into a figure', () => {
  const { value } = figureSchema.shape;
  test.each([
    ['4500', 4500],
    [' -2.5 ', -2.5],
    ['10000 – 12000', [10000, 12000]],
    ['[1, 2]', [1, 2]],
    ['1 to 2', [1, 2]],
    ['4,500', '4,500'],
    ['1,234,567', '1,234,567'],
    ['many', 'many'],
    ['1e3', '1e3'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(typedValue(value, text)).toEqual(expected);
  });

  test('is typed again as it was meant', () => {
    for (const one of [4500, [10, 12], 'many'])
      expect(typedValue(value, typedText(one))).toEqual(one);
  });

  test('and into a text stays text', () => {
    expect(typedValue(KINDS.events.schema.shape.title, '2024')).toBe('2024');
    expect(typedText(undefined)).toBe('');
  });
});

/** Whether a type takes an id, and says so of what is none. */
const takesId = (type: z.ZodType): boolean => {
  const bare = unwrapped(type);
  const one = bare instanceof z.ZodArray ? (bare.element as z.ZodType) : bare;
  const rules = one
    .safeParse('Ab c')
    .error?.issues.map((issue) => (issue.code === 'custom' ? (issue.params?.rule as string) : ''));
  return rules?.includes('id-form') === true;
};

test('every field with ids of other entries says of which kind they are', () => {
  const OWN = new Set(['id', 'aliases', 'into', 'to', 'claim']);
  const fields = KIND_NAMES.flatMap((kind) => allFields(KINDS[kind].schema.shape));
  const named = fields.filter(({ name, type }) => !OWN.has(name) && takesId(type));
  expect(named.length).toBeGreaterThan(20);
  const without = named.filter(({ name, path }) => {
    // The later version of a source is no actor, and nothing that is filled in at first.
    return namedKind(name) === undefined && path[0] !== 'replaced';
  });
  expect(without.map(({ path }) => path.join('.'))).toEqual([]);
});

test('every kind has a name by which people know its entries', () => {
  for (const kind of KIND_NAMES)
    expect(Object.keys(KINDS[kind].schema.shape)).toContain(nameField(kind));
});
