import { describe, expect, test } from 'vitest';
import { fieldsOf, lostData, withAdditions } from '../../published/data.ts';
import type { DataForm } from '../../published/data.ts';

describe('the fields of a schema', () => {
  test('have a path and all their types', () => {
    const day = { type: 'string', format: 'date' };
    expect(
      fieldsOf({
        type: 'object',
        properties: {
          version: { type: 'number', const: 1 },
          events: { type: 'array', items: { $ref: '#/$defs/Event' } },
        },
        required: ['version', 'events'],
        $defs: {
          Event: {
            type: 'object',
            properties: {
              kind: { type: 'string', enum: ['talks', 'aid'] },
              since: { anyOf: [day, { type: 'null' }] },
              place: { type: ['string', 'null'] },
            },
            required: ['kind', 'since'],
          },
        },
      }),
    ).toEqual({
      version: '1',
      events: 'array',
      'events[]': 'object',
      'events[].kind': "'talks' | 'aid'",
      'events[].since': 'string (date) | null',
      'events[].place': 'string | null | absent',
    });
  });

  test('of a form that is not known here are not passed over', () => {
    expect(() => fieldsOf({ type: 'object', properties: { a: {} }, required: ['a'] })).toThrow(
      'The schema says of “a” nothing that is known here.',
    );
  });
});

const FORM: DataForm = {
  tables: { 'data/v1/events.csv': ['event', 'place'], 'measures/<id>.csv': ['as_of'] },
  fields: {
    'events[].title': 'string',
    'events[].place': 'string | null',
    'events[].kind': "'talks' | 'aid'",
  },
  definitions: ['Event', 'Story'],
};
const having = (changes: Partial<DataForm>): DataForm => ({ ...FORM, ...changes });
const fields = (changes: Readonly<Record<string, string>>): DataForm =>
  having({ fields: { ...FORM.fields, ...changes } });
const tables = (changes: Readonly<Record<string, string[]>>): DataForm =>
  having({ tables: { ...FORM.tables, ...changes } });

describe('what may be added', () => {
  test.each([
    ['nothing', FORM],
    ['a table', tables({ 'data/v1/places.csv': ['place'] })],
    ['a column anywhere', tables({ 'data/v1/events.csv': ['event', 'time', 'place'] })],
    ['a field', fields({ 'events[].time': 'string' })],
    ['a word', fields({ 'events[].kind': "'talks' | 'strike' | 'aid'" })],
    ['a definition', having({ definitions: ['Event', 'Place', 'Story'] })],
  ])('%s', (_, now) => {
    expect(lostData(FORM, now)).toEqual([]);
    const { fields, definitions } = now;
    expect(withAdditions(FORM, now)).toMatchObject({ fields, definitions });
    expect(lostData(now, withAdditions(FORM, now))).toEqual([]);
  });

  test('a story without a measure has no table of one', () => {
    const events = FORM.tables['data/v1/events.csv'] ?? [];
    expect(lostData(FORM, having({ tables: { 'data/v1/events.csv': events } }))).toEqual([]);
  });
});

describe('what is lost', () => {
  const without = (name: string): DataForm =>
    having({
      fields: Object.fromEntries(Object.entries(FORM.fields).filter(([path]) => path !== name)),
    });
  test.each([
    [
      having({ tables: { 'measures/<id>.csv': ['as_of'] } }),
      'data/v1/events.csv: the table is gone',
    ],
    [
      tables({ 'data/v1/events.csv': ['event', 'places'] }),
      'data/v1/events.csv: the column “place” is gone',
    ],
    [tables({ 'measures/<id>.csv': [] }), 'measures/<id>.csv: the column “as_of” is gone'],
    [without('events[].place'), 'archive.json: the field events[].place is gone'],
    [
      fields({ 'events[].title': 'number' }),
      'archive.json: the field events[].title was string and is now number',
    ],
    [
      fields({ 'events[].title': 'string | null' }),
      'archive.json: the field events[].title was string and is now string | null',
    ],
    [
      fields({ 'events[].place': 'string' }),
      'archive.json: the field events[].place was string | null and is now string',
    ],
    [
      fields({ 'events[].kind': "'talks'" }),
      "archive.json: the field events[].kind was 'talks' | 'aid' and is now 'talks'",
    ],
    [having({ definitions: ['Event'] }), 'schema.json: $defs.Story is gone'],
  ])('%#: is named, and stays in the list', (now, message) => {
    expect(lostData(FORM, now)).toEqual([message]);
    expect(lostData(withAdditions(FORM, now), now)).toEqual([message]);
  });
});
