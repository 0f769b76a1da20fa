import { describe, expect, test } from 'vitest';
import { publicationOrder } from '../../../../src/views/parts/publicationOrder.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { archive, event, ids, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

describe('the order of publication', () => {
  test('is by the day on which things became known, unknown days last', () => {
    expect(
      publicationOrder(SITE).map(({ label, certainty, day, entries }) => [
        label,
        certainty,
        day,
        ids(entries),
      ]),
    ).toEqual([
      ['24 October 2024', 'exact', '2024-10-24', ['2024-10-21-plans', '2024-10-23-count']],
      ['30 November 2024', 'exact', '2024-11-30', ['2024-11-denial']],
      ['Publication day not known', 'from', undefined, ['2024-10-21-ships']],
    ]);
  });

  test('marks what was known by then only by an assumption', () => {
    expect(
      publicationOrder(SITE).map(({ entries }) => entries.map(({ knownNote }) => knownNote)),
    ).toEqual([[undefined, undefined], ['known by then only if an assumption holds'], [undefined]]);
  });

  test('has what became known on one day in the order in which it happened', () => {
    const site = siteOf(
      archive({
        sources: [source('late', '2024-05-02'), source('early', '2024-05-01')],
        events: [
          event('c', '2024-04-03', ['early']),
          event('a', '2024-04-04', ['early']),
          event('d', '2024-04-01', ['late']),
          event('b', '2024-04-04', ['early']),
        ],
      }),
    );
    expect(publicationOrder(site).map(({ day, entries }) => [day, ids(entries)])).toEqual([
      ['2024-05-01', ['c', 'a', 'b']],
      ['2024-05-02', ['d']],
    ]);
  });
});
