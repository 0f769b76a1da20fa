import { describe, expect, test } from 'vitest';
import { missingOn } from '../../../src/domain/missingOn.ts';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { archive, body, event, source } from '../../support/archive.ts';

const DAY = '2024-11-06';
const indexed = (...parts: Parameters<typeof archive>) => indexArchive(archive(...parts));

describe('a source that can have been public on a day, and is not there', () => {
  test.each([
    ['2024-11-06/..', 'no-end'],
    ['2024-11-06/2024-11-30', 'later-bound'],
    ['../2024-11-30', 'later-bound'],
    ['2024-11', 'later-bound'],
    ['2024-11-06~', 'uncertain'],
    ['2024-11-01/2024-11-05?', 'uncertain'],
  ])('%s: %s', (published, why) => {
    expect(missingOn(indexed({ sources: [source('s', published)] }), DAY).sources).toEqual([
      { source: 's', why },
    ]);
  });

  test.each([undefined, '2024-11-06', '2024-11-01/2024-11-06', '2024-11-07/..', '2024-11-07~'])(
    'is not one of %s',
    (published) => {
      expect(missingOn(indexed({ sources: [source('s', published)] }), DAY).sources).toEqual([]);
    },
  );

  test('stands in the order of publication', () => {
    const sources = [source('c', '2024-11-06/..'), source('b', '2024-11'), source('a', '2024')];
    expect(missingOn(indexed({ sources }), DAY).sources.map((one) => one.source)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});

describe('an event that had happened by a day, and is not there', () => {
  const sources = [
    source('known', '2024-11-06'),
    source('later', '2024-11-08'),
    source('open', '2024-11-06/..'),
  ];
  const missing = (date: string, of: readonly string[]) =>
    missingOn(indexed({ sources, events: [event('a', date, of)] }), DAY).events;

  test('is one of which no source was public', () => {
    expect(missing('2024-11-06', ['open'])).toEqual([{ event: 'a', since: null }]);
    expect(missing('2024-11-06', ['open', 'later'])).toEqual([{ event: 'a', since: '2024-11-08' }]);
    expect(missing('2024-11-06', ['later', 'known'])).toEqual([]);
  });

  test('is not one that can have happened later', () => {
    expect(missing('2024-11-06/..', ['open'])).toHaveLength(1);
    expect(missing('../2024-11-06', ['open'])).toHaveLength(1);
    expect(missing('2024-11-05/2024-11-07', ['open'])).toEqual([]);
    expect(missing('2024-11', ['open'])).toEqual([]);
    expect(missing('2024-11-07/..', ['open'])).toEqual([]);
  });

  test('stands in the order in which it happened', () => {
    const events = [event('b', '2024-11-02', ['open']), event('a', '2024-11-01', ['open'])];
    expect(missingOn(indexed({ sources, events }), DAY).events.map((one) => one.event)).toEqual([
      'a',
      'b',
    ]);
  });

  test('is not one that was merged into another', () => {
    const events = [
      event('a', '2024-11-02', ['open']),
      event('b', '2024-11-02', ['open'], {
        merged: { into: 'a', date: '2024-12-02', why: 'x', claims: [] },
      }),
    ];
    expect(missingOn(indexed({ sources, events }), DAY).events.map((one) => one.event)).toEqual([
      'a',
    ]);
  });

  test('counts the reports that its text cites', () => {
    const cited = event('a', '2024-11-02', ['open'], { body: body('Counted. [@known]') });
    expect(missingOn(indexed({ sources, events: [cited] }), DAY).events).toEqual([]);
  });
});
