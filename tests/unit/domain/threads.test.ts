import { describe, expect, test } from 'vitest';
import { indexArchive } from '../../../src/domain/archiveIndex.ts';
import { knownOn } from '../../../src/domain/known.ts';
import { eventWithout } from '../../../src/domain/suppressed.ts';
import { archive, claim, event, ids, source, thread } from '../../support/archive.ts';

const merged = { date: '2024-10-20', why: 'One event.', claims: [] };

const STORY = archive({
  sources: [source('early', '2024-10-02'), source('late', '2024-10-09')],
  threads: [thread('later'), thread('first'), thread('empty')],
  events: [
    event('c', '2024-10-08', ['late'], { threads: ['later', 'first'], follows: ['b', 'a'] }),
    event('a', '2024-10-01', ['early'], { threads: ['first'], tags: ['cranes'] }),
    event('b', '2024-10-02', ['early'], { follows: ['c'], merged: { ...merged, into: 'a' } }),
    event('d', '2024-10-01', ['early', 'late'], {
      threads: ['later'],
      tags: ['harbour'],
      follows: ['a'],
      claims: [claim('said', ['early'])],
    }),
  ],
});

describe('the index', () => {
  const index = indexArchive(STORY);

  test('has threads by their first events, and their events in the order of time', () => {
    expect(ids(index.threads)).toEqual(['first', 'later', 'empty']);
    expect([...index.eventsOfThread].map(([id, events]) => [id, ids(events)])).toEqual([
      ['first', ['a', 'c']],
      ['later', ['d', 'c']],
    ]);
  });

  test('follows what was merged to what it became, once, and never to itself', () => {
    expect(index.event.get('c')?.follows).toEqual(['a']);
    expect(index.event.get('a')?.follows).toEqual([]);
    expect([...index.followedBy].map(([id, events]) => [id, ids(events)])).toEqual([
      ['a', ['d', 'c']],
    ]);
  });
});

test('what had to go is in no thread and followed by nothing', () => {
  const gone = {
    sources: new Set<string>(),
    measures: new Set<string>(),
    places: new Set<string>(),
    events: new Set(['b']),
    threads: new Set(['later']),
    isClaim: () => false,
  };
  const [c] = STORY.events;
  expect(c && eventWithout(c, gone)).toMatchObject({ threads: ['first'], follows: ['a'] });
});

describe('a past day', () => {
  const then = knownOn(STORY, '2024-10-02');
  const known = (id: string) => then.events.find((one) => one.id === id);

  test('has the threads to which known events belong, and no others', () => {
    expect(ids(then.threads)).toEqual(['first']);
    expect(ids(knownOn(STORY, '2024-10-09').threads)).toEqual(['later', 'first']);
  });

  test('says of an event how it belongs to others only once its head was known', () => {
    expect(known('a')).toMatchObject({ threads: ['first'], tags: ['cranes'] });
    expect(known('d')).toMatchObject({ threads: [], tags: [], follows: [] });
  });

  test('names no followed event that nobody had reported', () => {
    expect(known('b')?.follows).toEqual([]);
    expect(knownOn(STORY, '2024-10-09').events.find(({ id }) => id === 'c')?.follows).toEqual([
      'b',
      'a',
    ]);
  });
});
