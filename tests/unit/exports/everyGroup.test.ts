import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withField } from '../../support/withField.ts';

/** What each group of fields is called where it is declared. */
const groups: string[] = [];

/** The name that the field of a group has, and every value of it. */
const fieldOf = (group: string): string => `extraOf${group}`;
const valueOf = (group: string): string => `extra value of ${group}`;

/*
 * Every group of fields has one public field more here. No public type names that field by hand, so
 * it is in the data only where the group takes all that is declared to be public.
 */
const exports = await withField(
  (of, { field }) => {
    groups.push(of);
    const extra = field(z.string().default(valueOf(of)), {
      description: `Extra field of ${of}.`,
      example: 'x',
      past: 'with-record',
      ownWords: 'no',
      corrected: 'no',
      public: 'table',
    });
    return { [fieldOf(of)]: extra };
  },
  async () => ({
    ...(await import('../../../src/exports/archiveJson.ts')),
    ...(await import('../../../src/exports/claimsCsv.ts')),
    ...(await import('../../../src/exports/entryTables.ts')),
    ...(await import('../../../src/exports/measureCsv.ts')),
    ...(await import('../../../src/views/site.ts')),
    ...(await import('../../support/sampleArchive.ts')),
  }),
);

const { EVENTS, SOURCES, event, source, sampleArchive } = exports;
const notice = { date: '2024-03-01', why: 'A slip.', now: 'Nothing.' };
const suppressed = { date: '2024-03-01', reason: 'court' } as const;
const site = exports.siteOf(
  sampleArchive({
    events: [
      ...EVENTS,
      event('2024-02-07-withdrawn', {
        date: '2024-02-07',
        withdrawn: notice,
        claims: [{ id: 'gone', suppressed }],
      }),
      event('2024-02-08-merged', {
        date: '2024-02-08',
        claims: [{ id: 'said', by: 'union', says: 'So it is.', sources: ['daily'] }],
        merged: {
          ...notice,
          into: '2024-02-06-union',
          claims: [{ claim: 'said', to: '2024-02-06-union#denial' }],
        },
      }),
    ],
    sources: [
      ...SOURCES,
      source('retracted', { retracted: notice, versions: [{ seen: '2024-03-01' }] }),
      source('replaced', { replaced: { ...notice, by: 'retracted' } }),
    ],
    removed: [
      {
        kind: 'events',
        id: 'gone',
        file: 'content/events/gone.md',
        data: {
          suppressed: { ...suppressed, [fieldOf('suppression')]: valueOf('suppression') },
          aliases: [],
        },
        words: [],
        bylines: [],
        keptAt: undefined,
      },
    ],
  }),
);
const files = {
  archive: exports.archiveJson(site),
  schema: exports.archiveSchemaJson(site),
  claims: exports.claimsCsv(site),
  events: exports.eventsCsv(site),
  sources: exports.sourcesCsv(site),
  measure: site.index.measures.map((measure) => exports.measureCsv(site, measure)).join(''),
};

/** How often each group stands in the small story. */
const groupsIn = (text: string): Record<string, number> =>
  Object.fromEntries(groups.map((group) => [group, text.split(valueOf(group)).length - 1]));

describe('a new public field of any group of fields', () => {
  test('is in the JSON file, wherever the group stands', () => {
    expect(groupsIn(files.archive)).toEqual({
      story: 1,
      'kind of event': 1,
      person: 1,
      'record with names': 10,
      place: 1,
      coordinates: 1,
      licence: 1,
      event: 5,
      connections: 5,
      thread: 1,
      source: 6,
      actor: 3,
      measure: 1,
      entry: 18,
      claim: 3,
      figure: 3,
      quote: 2,
      relation: 3,
      reply: 2,
      description: 1,
      name: 2,
      unit: 1,
      correction: 2,
      version: 1,
      notice: 2,
      suppression: 1,
      'suppressed claim': 1,
      merge: 1,
      'moved claim': 1,
      replacement: 1,
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
    expect(inTables(['event', 'entry'], files.events)).toEqual({ event: 5, entry: 5 });
    expect(inTables(['source', 'entry'], files.sources)).toEqual({ source: 6, entry: 6 });
    expect(inTables(['claim', 'figure'], files.claims)).toEqual({ claim: 3, figure: 3 });
    expect(inTables(['figure'], files.measure)).toEqual({ figure: 3 });
  });
});
