import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { knownFields } from '../../../src/domain/knownFields.ts';
import { field, group } from '../../../src/schema/field.ts';
import type { Past } from '../../../src/schema/field.ts';

const about = { description: 'A field.', example: 'x' };
const declared = <P extends Past>(past: P) =>
  ({ ...about, past, ownWords: 'no', corrected: 'no', public: 'no' }) as const;
const text = z.string().optional();

const inner = { seen: field(text, declared('with-record')), late: field(text, declared('head')) };
const fields = {
  name: field(z.string(), declared('with-record')),
  time: field(text, declared('head')),
  sources: field(z.array(z.string()), declared('known-sources')),
  unit: field(group(inner).optional(), declared('with-record')),
  parts: field(z.array(group(inner)).default([]), declared('with-record')),
  title: field(z.string(), declared('own-rule')),
};

const record = {
  name: 'crane',
  time: '14:30',
  sources: ['early', 'late'],
  unit: { seen: 'one', late: 'two' },
  parts: [{ seen: 'three', late: 'four' }],
  title: 'Title of today',
  secret: 'no field at all',
};

const sources = new Set(['early']);
const rules = { title: 'Title of then' };

describe('what a past day shows of a record', () => {
  test('where the sources of the head were public', () => {
    expect(knownFields(fields, record, rules, { sources, head: true })).toEqual({
      name: 'crane',
      time: '14:30',
      sources: ['early'],
      unit: { seen: 'one', late: 'two' },
      parts: [{ seen: 'three', late: 'four' }],
      title: 'Title of then',
    });
  });

  test('where they were not: nothing of the head, in groups neither', () => {
    expect(knownFields(fields, record, rules, { sources, head: false })).toEqual({
      name: 'crane',
      time: undefined,
      sources: ['early'],
      unit: { seen: 'one', late: undefined },
      parts: [{ seen: 'three', late: undefined }],
      title: 'Title of then',
    });
  });

  test('a field that the record leaves out is not made up', () => {
    const bare = { name: 'crane', sources: [], parts: [], title: '' };
    const shown = knownFields(fields, bare, rules, { sources, head: true });
    expect(Object.keys(shown)).toEqual(['name', 'sources', 'parts', 'title']);
  });

  test('a field with a rule of its own does not compile without that rule', () => {
    // @ts-expect-error: “title” has no rule
    knownFields(fields, record, {}, { sources, head: true });
  });
});
