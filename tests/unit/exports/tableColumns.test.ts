import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { csvFile } from '../../../src/exports/csvFile.ts';
import { joined, otherColumns, withOthers } from '../../../src/exports/tableColumns.ts';
import { date } from '../../../src/schema/dateFields.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { field, group } from '../../../src/schema/field.ts';
import type { Fields, Public } from '../../../src/schema/field.ts';

const declared = <P extends Public>(isPublic: P) =>
  ({
    description: 'A field.',
    example: 'x',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: isPublic,
  }) as const;

const place = {
  city: field(z.string(), declared('json')),
  edtf: field(z.string(), declared('json')),
  note: field(z.string(), declared('no')),
};

const fields = {
  title: field(z.string(), declared('table')),
  time: field(z.string().optional(), declared('table')),
  heldOn: field(date.optional(), declared('table')),
  otherDays: field(z.array(date).default([]), declared('table')),
  tags: field(z.array(z.string()).default([]), declared('table')),
  isOpen: field(z.boolean().default(false), declared('table')),
  place: field(group(place).optional(), declared('table')),
  count: field(z.number().default(0), declared('json')),
  draft: field(z.string().optional(), declared('no')),
};

const record = {
  title: 'A count',
  time: '14:30',
  heldOn: parseDate('2024-03-04~'),
  otherDays: [parseDate('2024-03'), parseDate('2024-05/..')],
  tags: ['crane', 'harbour'],
  isOpen: true,
  place: { city: 'Eastmere', edtf: 'a standard', note: 'hidden' },
  count: 3,
  draft: 'hidden',
};

type Row = object | undefined;
const itself = (row: Row): Row => row;
const byHand = { heading: { cell: () => 'by hand', field: 'title' } } as const;

const cellsOf = (of: Fields, row: Row) =>
  Object.fromEntries(
    Object.entries(otherColumns(of, itself, {})).map(([name, { cell }]) => [name, cell(row)]),
  );

test.each(['count', 'draft'] as const)('no column stands for the field “%s”', (name) => {
  const given = { heading: { cell: () => 'by hand', field: name } };
  expect(() => otherColumns(fields, itself, given)).toThrow(
    `The field “${name}” stands in no table by its schema`,
  );
});

describe('a field for tables that no column stands for', () => {
  test('gets a column under its own name, after those that are given', () => {
    expect(Object.keys(withOthers(fields, itself, byHand))).toEqual([
      'heading',
      'time',
      'held_on',
      'other_days',
      'tags',
      'is_open',
      'place',
    ]);
    expect(
      csvFile(withOthers({ title: fields.title, time: fields.time }, itself, byHand), [record]),
    ).toBe('heading,time\r\nby hand,14:30\r\n');
  });

  test('has its public form in the cell, whatever the names in a group', () => {
    expect(cellsOf(fields, record)).toEqual({
      title: 'A count',
      time: '14:30',
      held_on: '2024-03-04~',
      other_days: '2024-03\n2024-05/..',
      tags: 'crane\nharbour',
      is_open: true,
      place: '{"city":"Eastmere","edtf":"a standard"}',
    });
  });

  test('is empty where the record leaves it out, or where there is no record', () => {
    const { time, heldOn } = fields;
    for (const row of [{}, undefined])
      expect(cellsOf({ time, heldOn }, row)).toEqual({ time: null, held_on: null });
  });

  test('is refused where its name is that of another column', () => {
    const time = { cell: () => 'of something else' };
    expect(() => withOthers(fields, itself, { time })).toThrow(
      'Two columns of one table have the name “time”.',
    );
  });

  test('is refused where no form of its type is known', () => {
    const value = field(z.union([z.string(), z.number()]), declared('table'));
    expect(() => otherColumns({ value }, itself, {})).toThrow('its type is “union”');
  });
});

test('parts of a table follow one another, and none takes a column of another', () => {
  const one = { a: { cell: () => 1 } };
  const two = { b: { cell: () => 2 } };
  expect(Object.keys(joined(one, two))).toEqual(['a', 'b']);
  expect(() => joined(one, two, one)).toThrow('Two columns of one table have the name “a”.');
});
