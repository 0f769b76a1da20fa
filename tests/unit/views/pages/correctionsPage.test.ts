import { describe, expect, test } from 'vitest';
import { correctionsView } from '../../../../src/views/pages/correctionsPage.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { actor, archive, event, measure, source } from '../../../support/archive.ts';
import { SITE } from '../cranes.ts';

describe('the page of corrections', () => {
  test('has all of them, the newest first, each leading to what was corrected', () => {
    expect(
      correctionsView(SITE).corrections.map(({ day, kind, was, now, entry, claim }) => [
        day,
        kind,
        was,
        now,
        entry.href,
        claim,
      ]),
    ).toEqual([
      ['2024-11-25', 'Wording', 'A count', 'The count', '/events/2024-10-23-count/', undefined],
      [
        '2024-10-25',
        'Number',
        '10',
        '12',
        '/events/2024-10-23-count/',
        {
          label: 'Ada: There are twelve.',
          href: '/events/2024-10-23-count/#counted',
        },
      ],
    ]);
  });

  test('has those of every kind of entry, and those of one day in the order of addresses', () => {
    const corrections = [
      { date: '2024-11-25', kind: 'fact', field: 'other', was: 'a', now: 'b', why: 'c' } as const,
    ];
    const site = siteOf(
      archive({
        sources: [source('s', undefined, { corrections, label: 'A source' })],
        actors: [actor('ada', { corrections, name: 'Ada' })],
        measures: [measure('cranes', { corrections, title: 'Cranes' })],
        events: [
          event('b', '2024-01-01', ['s'], { corrections, title: 'B' }),
          event('a', '2024-01-02', ['s'], { corrections, title: 'A' }),
        ],
      }),
    );
    expect(correctionsView(site).corrections.map(({ entry }) => [entry.label, entry.href])).toEqual(
      [
        ['Ada', '/actors/ada/'],
        ['A', '/events/a/'],
        ['B', '/events/b/'],
        ['Cranes', '/measures/cranes/'],
        ['A source', '/sources/s/'],
      ],
    );
  });
});
