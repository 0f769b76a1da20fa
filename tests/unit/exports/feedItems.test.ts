import { describe, expect, test } from 'vitest';
import { feedItems, MAX_FEED_ITEMS } from '../../../src/exports/feedItems.ts';
import { siteOf } from '../../../src/views/site.ts';
import { event, sampleArchive } from '../../support/sampleArchive.ts';

const site = siteOf(sampleArchive());
const page = (path: string): string => `https://dateline.example/${path}`;

describe('what the feeds carry', () => {
  test('events and corrections, the latest to become known first, unknown days last', () => {
    expect(feedItems(site).map(({ id, published, updated }) => [id, published, updated])).toEqual([
      [
        page('events/2024-02-05-end-of-the-line/#_correction-2024-02-20-2'),
        '2024-02-20',
        '2024-02-20',
      ],
      [
        page('events/2024-02-05-end-of-the-line/#_correction-2024-02-20-1'),
        '2024-02-20',
        '2024-02-20',
      ],
      [page('events/2024-02-06-union/'), '2024-02-11', '2024-02-11'],
      [page('events/2024-02-05-end-of-the-line/'), '2024-02-06', '2024-02-20'],
      [page('events/2024-03-last-ferry/'), undefined, '2024-03-01'],
      [page('events/1990s-bridge/'), undefined, '2024-02-15'],
    ]);
  });

  test('a later source of an event is a change of it', () => {
    const events = [event('later', { sources: ['daily', 'weekly'] })];
    expect(feedItems(siteOf(sampleArchive({ events })))).toMatchObject([
      { published: '2024-02-06', updated: '2024-02-11' },
    ]);
  });

  test('an id outlives a new name of the file', () => {
    const events = [
      event('new-name', {
        aliases: ['first-name', 'second-name'],
        corrections: [
          { date: '2024-02-20', kind: 'fact', field: 'other', was: 'a', now: 'b', why: 'c' },
        ],
      }),
    ];
    expect(feedItems(siteOf(sampleArchive({ events }))).map(({ id, url }) => [id, url])).toEqual([
      [page('events/first-name/#_correction-2024-02-20-1'), page('events/new-name/')],
      [page('events/first-name/'), page('events/new-name/')],
    ]);
  });

  test('the newest of a long story', () => {
    const day = (i: number): string => `2024-02-${String((i % 28) + 1).padStart(2, '0')}`;
    const corrections = Array.from({ length: MAX_FEED_ITEMS }, (_, i) => ({
      date: day(i),
      kind: 'fact',
      field: 'other',
      was: 'a',
      now: 'b',
      why: 'c',
    }));
    const items = feedItems(
      siteOf(
        sampleArchive({
          events: [event('old', { sources: ['undated'] }), event('corrected', { corrections })],
        }),
      ),
    );
    expect(items).toHaveLength(MAX_FEED_ITEMS);
    expect(items[0]?.published).toBe('2024-02-28');
    expect(items.map(({ url }) => url)).not.toContain(page('events/old/'));
  });

  test.each([
    [MAX_FEED_ITEMS - 1, MAX_FEED_ITEMS - 1],
    [MAX_FEED_ITEMS, MAX_FEED_ITEMS],
    [MAX_FEED_ITEMS + 1, MAX_FEED_ITEMS],
  ])('of a story of %d events %d', (count, items) => {
    const events = Array.from({ length: count }, (_, i) => event(`event-${i}`));
    expect(feedItems(siteOf(sampleArchive({ events })))).toHaveLength(items);
  });

  test('of one day the corrections first, then what happened last', () => {
    const corrected = {
      corrections: [
        { date: '2024-02-06', kind: 'fact', field: 'other', was: 'a', now: 'b', why: 'c' },
      ],
    };
    const events = [
      event('b-second', { date: '2024-02-04', ...corrected }),
      event('a-first', { date: '2024-02-03', ...corrected }),
      event('c-third', { date: '2024-02-04' }),
    ];
    const items = feedItems(siteOf(sampleArchive({ events })));
    expect(items.map(({ id }) => id.replace(page('events/'), ''))).toEqual([
      'b-second/#_correction-2024-02-06-1',
      'a-first/#_correction-2024-02-06-1',
      'c-third/',
      'b-second/',
      'a-first/',
    ]);
  });

  test('corrections of sources, actors and measures too, under their first names', () => {
    const corrections = [
      { date: '2024-02-20', kind: 'fact', field: 'other', was: 'a', now: 'b', why: 'c' } as const,
    ];
    const archive = sampleArchive({ events: [] });
    const corrected = <T>(records: readonly T[]): T[] =>
      records.slice(0, 1).map((record) => ({ ...record, corrections, aliases: ['first-name'] }));
    const items = feedItems(
      siteOf({
        ...archive,
        sources: corrected(archive.sources),
        actors: corrected(archive.actors),
        measures: corrected(archive.measures),
      }),
    );
    expect(items.map(({ id, url }) => [id, url])).toEqual([
      [page('measures/first-name/#_correction-2024-02-20-1'), page('measures/crossings/')],
      [page('actors/first-name/#_correction-2024-02-20-1'), page('actors/vold/')],
      [page('sources/first-name/#_correction-2024-02-20-1'), page('sources/daily/')],
    ]);
  });
});
