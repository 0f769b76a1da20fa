import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Correction } from '../../../src/schema/correction.ts';
import type { Kind } from '../../../src/schema/kinds.ts';
import { withField } from '../../support/withField.ts';

/*
 * Every group of fields has one field more here, a text that can be corrected. What all entries
 * have is no part of this: a correction is not corrected itself.
 */
const {
  undoCorrections,
  correctedEntries,
  CORRECTED_FIELDS,
  CORRECTABLE,
  KINDS,
  everyGroup,
  GROUPS,
  groupsAt,
} = await withField(
  (of, { field }) => {
    if (['entry', 'correction', 'suppression'].includes(of)) return undefined;
    const note = field(z.string().optional(), {
      description: 'A field that came later.',
      example: 'so it is',
      past: 'with-record',
      ownWords: 'no',
      corrected: { how: 'words', as: `note of ${of}` },
      public: 'no',
    });
    return { note };
  },
  async () => ({
    ...(await import('../../../src/domain/undoCorrections.ts')),
    ...(await import('../../../src/rules/correctedFields.ts')),
    ...(await import('../../../src/schema/correction.ts')),
    ...(await import('../../../src/schema/kinds.ts')),
    ...(await import('../../support/everyGroup.ts')),
  }),
);

const CORRECTED_GROUPS = GROUPS.filter(
  (path) => !/^story|^\w+\.(?:corrections|suppressed)$/.test(path),
);

/** The new field of a group: what a correction calls it. */
function nameOfNote(path: string): string | undefined {
  const [kind = '', ...inner] = path.split('.');
  const way = [...inner, 'note'].join('.');
  const correctables = CORRECTABLE[KINDS[kind as Kind].type];
  return correctables.find((found) => found.path.join('.') === way)?.name;
}

/** The last record of the kind that a group belongs to, with a corrected note in the group. */
function corrected(path: string) {
  const [kind = '', ...inner] = path.split('.');
  const record = everyGroup()[kind as Kind].at(-1);
  if (!record) throw new Error(`There is no record in “${kind}”.`);
  const groups = groupsAt({ [kind]: record }, path);
  for (const group of groups) group.note = 'It is now so.';
  const correction = {
    date: '2024-11-02',
    kind: 'wording',
    field: nameOfNote(path) as Correction['field'],
    ...(inner[0] === 'claims' ? { claim: 'counted' } : {}),
    was: 'then',
    now: 'now',
    why: 'Because.',
  } as const;
  return { kind: kind as Kind, record: { ...record, corrections: [correction] }, correction };
}

describe.each(CORRECTED_GROUPS)('a new field of %s that can be corrected', (path) => {
  test('may be named by a correction', () => {
    expect(CORRECTED_FIELDS).toContain(nameOfNote(path));
  });

  test('reads on an earlier day what it read then', () => {
    const { kind, record } = corrected(path);
    const notesOf = (of: object) => groupsAt({ [kind]: of }, path).map(({ note }) => note);
    expect(notesOf(record)).toEqual(['It is now so.']);
    expect(notesOf(undoCorrections(record, '2024-11-02', 'en'))).toEqual(['It is now so.']);
    expect(notesOf(undoCorrections(record, '2024-11-01', 'en'))).toEqual(['It is then so.']);
  });

  test('is compared by the check with what it reads today', () => {
    const { kind, record, correction } = corrected(path);
    const none = { events: [], sources: [], actors: [], measures: [], places: [], threads: [] };
    const content = { ...none, [kind]: [{ data: record, body: { type: 'root', children: [] } }] };
    const [entry] = correctedEntries(content as never);
    expect(entry?.fieldOf(correction)?.today).toEqual(['It is now so.']);
  });
});
