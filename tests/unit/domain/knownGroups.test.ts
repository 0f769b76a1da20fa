import { expect, test } from 'vitest';
import { z } from 'zod';
import { withField } from '../../support/withField.ts';

/*
 * Every group of fields, whatever its module calls it, has one field more here: a list of sources,
 * of which a past day shows those that were public.
 */
const { knownOn, everyGroup, GROUPS, groupsAt } = await withField(
  (_of, { field }) => ({
    seenIn: field(z.array(z.string()).default([]), {
      description: 'A field that came later.',
      example: '[early]',
      past: 'known-sources',
      ownWords: 'no',
      corrected: 'no',
      public: 'no',
    }),
  }),
  async () => ({
    ...(await import('../../../src/domain/known.ts')),
    ...(await import('../../support/everyGroup.ts')),
  }),
);

test.each(GROUPS)('a new field of %s shows on a past day what was known', (path) => {
  const archive = everyGroup();
  const today = groupsAt(archive, path);
  for (const group of today) group.seenIn = ['early', 'late'];
  expect(today).not.toEqual([]);

  const then = groupsAt(knownOn(archive, '2024-10-20'), path);
  expect(then.map(({ seenIn }) => seenIn)).toEqual(today.map(() => ['early']));
});
