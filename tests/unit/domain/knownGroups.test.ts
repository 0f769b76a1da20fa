import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { knownOn } from '../../../src/domain/known.ts';
import { groupIn } from '../../../src/schema/field.ts';
import type { Fields } from '../../../src/schema/field.ts';
import { KIND_NAMES, KINDS } from '../../../src/schema/kinds.ts';
import { storyFields } from '../../../src/schema/story.ts';
import * as make from '../../support/archive.ts';

/*
 * Every group of fields, whatever its module calls it, is declared here with one field more: a list
 * of sources, of which a past day shows those that were public.
 */
vi.mock('../../../src/schema/field.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/schema/field.ts')>();
  const seenIn = original.field(z.array(z.string()).default([]), {
    description: 'A field that came later.',
    example: '[early]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'no',
  });
  return {
    ...original,
    declareFields: (of: string, fields: Fields) =>
      original.declareFields(of, { ...fields, seenIn }),
  };
});

/** The schema of an archive: its kinds and the story, each with the groups within it. */
const ROOTS: Record<string, Fields> = {
  story: storyFields,
  ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, KINDS[kind].schema.shape])),
};

const groupsIn = (fields: Fields, path: string): string[] => [
  path,
  ...Object.entries(fields).flatMap(([name, type]) => {
    const inner = groupIn(type);
    return inner ? groupsIn(inner.shape, `${path}.${name}`) : [];
  }),
];

const GROUPS = Object.entries(ROOTS).flatMap(([name, fields]) => groupsIn(fields, name));

type Group = Record<string, unknown>;

const itemsOf = (value: unknown): Group[] => {
  if (Array.isArray(value)) return value as Group[];
  return value === undefined ? [] : [value as Group];
};

/** The values of a group of fields in an archive, by the names that lead to them. */
const valuesAt = (archive: object, path: string): Group[] =>
  path
    .split('.')
    .reduce<Group[]>(
      (groups, name) => groups.flatMap((group) => itemsOf(group[name])),
      [archive as Group],
    );

const correction = {
  date: '2024-10-01',
  kind: 'fact',
  field: 'other',
  was: 'before',
  now: 'now',
  why: 'Because.',
} as const;
const corrections = [correction];
const sources = ['early'];

/** An archive in which every group of fields has a value, all of it public on the day. */
const sample = () =>
  make.archive({
    events: [
      make.event('2024-10-02-other', '2024-10-02', sources, {
        claims: [make.claim('said', sources)],
      }),
      make.event('2024-10-03-count', '2024-10-03', sources, {
        corrections,
        claims: [
          make.claim('counted', sources, {
            figure: make.figure(12, 'exactly', { printedIn: sources, numbersIn: [sources] }),
            quotes: [make.quote('twelve of them', 'early')],
            relation: { kind: 'confirms', claim: '2024-10-02-other#said' },
          }),
        ],
      }),
    ],
    sources: [make.source('early', '2024-10-03', { corrections })],
    actors: [
      make.actor('ada', { corrections, described: [{ as: 'harbour master', source: 'early' }] }),
    ],
    measures: [make.measure('cranes', { corrections })],
  });

test.each(GROUPS)('a new field of %s shows on a past day what was known', (path) => {
  const archive = structuredClone(sample());
  const today = valuesAt(archive, path);
  for (const group of today) group.seenIn = ['early', 'late'];
  expect(today).not.toEqual([]);

  const then = valuesAt(knownOn(archive, '2024-10-20'), path);
  expect(then.map(({ seenIn }) => seenIn)).toEqual(today.map(() => ['early']));
});
