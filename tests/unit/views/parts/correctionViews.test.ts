import { expect, test } from 'vitest';
import type { Source } from '../../../../src/domain/archive.ts';
import { correctionViews } from '../../../../src/views/parts/correctionViews.ts';
import { source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

test('the corrections of an entry are in the order of their days, not of its file', () => {
  const of = (date: string): Source['corrections'][number] => ({
    date,
    kind: 'wording',
    field: 'other',
    was: 'a',
    now: 'b',
    why: 'c',
  });
  expect(
    correctionViews(
      SITE,
      source('s', undefined, {
        corrections: [of('2024-11-10'), of('2024-11-02'), of('2024-11-20')],
      }),
    ).map(({ day }) => day),
  ).toEqual(['2024-11-02', '2024-11-10', '2024-11-20']);
});
