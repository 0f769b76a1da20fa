import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type * as FieldModule from '../../../src/schema/field.ts';

/*
 * Each group of fields in the schemas gets one more public field, and the modules are loaded anew.
 * No public type names that field by hand, so it is in the data only where the group takes all that
 * is declared to be public.
 */

const FIELD_MODULE = '../../../src/schema/field.ts';

/** What each group of fields is called where it is declared. */
const groups: string[] = [];

/** The name that the field of a group has, and every value of it. */
const fieldOf = (group: string): string => `extraOf${group}`;
const valueOf = (group: string): string => `extra value of ${group}`;

function withMore({ declareFields, field, ...rest }: typeof FieldModule) {
  const declareMore = (of: string, fields: Parameters<typeof declareFields>[1]) => {
    groups.push(of);
    const extra = field(z.string().default(valueOf(of)), {
      description: `Extra field of ${of}.`,
      example: 'x',
      past: 'with-record',
      ownWords: 'no',
      corrected: 'no',
      public: 'table',
    });
    return declareFields(of, { ...fields, [fieldOf(of)]: extra });
  };
  return { ...rest, field, declareFields: declareMore };
}

interface Files {
  archive: string;
  schema: string;
  claims: string;
  events: string;
  sources: string;
  measure: string;
}
let files: Files;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(FIELD_MODULE, async (original) => withMore(await original<typeof FieldModule>()));
  const { archiveJson, archiveSchemaJson } = await import('../../../src/exports/archiveJson.ts');
  const { claimsCsv } = await import('../../../src/exports/claimsCsv.ts');
  const { eventsCsv, sourcesCsv } = await import('../../../src/exports/entryTables.ts');
  const { measureCsv } = await import('../../../src/exports/measureCsv.ts');
  const { siteOf } = await import('../../../src/views/site.ts');
  const { sampleArchive } = await import('../../support/sampleArchive.ts');
  const site = siteOf(sampleArchive());
  files = {
    archive: archiveJson(site),
    schema: archiveSchemaJson(site),
    claims: claimsCsv(site),
    events: eventsCsv(site),
    sources: sourcesCsv(site),
    measure: site.index.measures.map((measure) => measureCsv(site, measure)).join(''),
  };
});

afterAll(() => {
  vi.doUnmock(FIELD_MODULE);
  vi.resetModules();
});

/** How often each group stands in the small story. */
const groupsIn = (text: string): Record<string, number> =>
  Object.fromEntries(groups.map((group) => [group, text.split(valueOf(group)).length - 1]));

describe('a new public field of any group of fields', () => {
  test('is in the JSON file, wherever the group stands', () => {
    expect(groupsIn(files.archive)).toEqual({
      story: 1,
      licence: 1,
      event: 4,
      source: 4,
      actor: 3,
      measure: 1,
      entry: 12,
      claim: 3,
      figure: 3,
      quote: 2,
      relation: 1,
      description: 1,
      unit: 1,
      correction: 2,
    });
  });

  test('is in the JSON Schema, with its description', () => {
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups)
      expect(files.schema, group).toContain(`"description": "Extra field of ${group}."`);
  });

  test('is in the tables of events, sources and claims, with the figures of claims', () => {
    const inTables = (names: readonly string[], text: string) =>
      Object.fromEntries(names.map((name) => [name, groupsIn(text)[name]]));
    expect(inTables(['event', 'entry'], files.events)).toEqual({ event: 4, entry: 4 });
    expect(inTables(['source', 'entry'], files.sources)).toEqual({ source: 4, entry: 4 });
    expect(inTables(['claim', 'figure'], files.claims)).toEqual({ claim: 3, figure: 3 });
    expect(inTables(['figure'], files.measure)).toEqual({ figure: 3 });
  });
});
