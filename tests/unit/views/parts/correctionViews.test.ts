import { expect, test } from 'vitest';
import type { Source } from '../../../../src/domain/archive.ts';
import { correctionViews } from '../../../../src/views/parts/correctionViews.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, archive, event, source } from '../../../support/archive.ts';
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

test.each([
  ['date', '../2024-11-30', '30 November 2024 or earlier'],
  ['date', '../..', 'day not known'],
  ['date', '2024-11-06/..', '6 November 2024 or later'],
  ['date', 'some day in autumn', 'some day in autumn'],
  ['figure', 'about 3000', 'about 3,000'],
  ['figure', '3000', '3,000'],
  ['figure', '[10000, 12000]', 'between 10,000 and 12,000'],
  ['figure', 'as of March', 'as of March'],
  ['by', 'harbour-office', 'Name of harbour-office'],
  ['summary', '../..', '../..'],
] as const)('a correction of %s says %s as “%s”', (field, was, said) => {
  const site = siteOf(archive({ actors: [actor('harbour-office')] }));
  const correction = { date: '2024-11-10', kind: 'fact', now: 'b', why: 'c' } as const;
  const [view] = correctionViews(
    site,
    event('e', '2024-10-01', [], { corrections: [{ ...correction, field, was }] }),
  );
  expect(view?.was).toBe(said);
});
