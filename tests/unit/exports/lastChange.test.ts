import { expect, test } from 'vitest';
import type { Archive } from '../../../src/domain/archive.ts';
import { lastChange, lastOf } from '../../../src/exports/lastChange.ts';
import { siteOf } from '../../../src/views/site.ts';
import { actor, archive, event, source } from '../../support/archive.ts';

const SOURCES = [
  source('early', '2024-02-01'),
  source('late', '2024-03-01'),
  source('open', '2024-04-01/..'),
  source('undated'),
];
const correction = (date: string) =>
  ({ date, kind: 'fact', field: 'other', was: 'a', now: 'b', why: 'c' }) as const;

test.each([
  ['the day by which the latest source was public', ['late', 'early'], [], '2024-03-01'],
  ['a later correction', ['early'], ['2024-05-02', '2024-05-01'], '2024-05-02'],
  ['a source later than its corrections', ['late'], ['2024-02-15'], '2024-03-01'],
  ['the first day on which a source can have been public', ['undated', 'open'], [], '2024-04-01'],
  ['the day on which it happened', ['undated'], [], '2024-01-05'],
])('an event last changed on %s', (_, sources, corrections, day) => {
  const changed = event('a', '2024-01-05/2024-01-07', sources, {
    corrections: corrections.map(correction),
  });
  const site = siteOf(archive({ sources: SOURCES, events: [changed] }));
  expect(lastChange(site, changed)).toBe(day);
});

test('an event changed when a source of its was taken back, or words had to go anywhere', () => {
  const [of, other] = [event('a', '2024-01-05', ['wrong']), event('b', '2024-01-05', ['early'])];
  const wrong = source('wrong', '2024-02-01', {
    retracted: { date: '2024-06-01', why: 'x', now: 'y' },
  });
  const records = { sources: [...SOURCES, wrong], events: [of, other] };
  const changes = (more: Partial<Archive>): string[] => {
    const site = siteOf(archive({ ...records, ...more }));
    return site.index.events.map((one) => lastChange(site, one));
  };
  expect(changes({})).toEqual(['2024-06-01', '2024-02-01']);
  const gone = (date: string) => ({ suppressed: { date, reason: 'court' as const } });
  const removed = { type: 'measure' as const, id: 'm', file: '', aliases: [] };
  expect(changes({ removed: [{ ...removed, ...gone('2024-07-01') }] })).toEqual([
    '2024-07-01',
    '2024-07-01',
  ]);
  const claims = [{ id: 'x', aliases: [], after: undefined, ...gone('2024-07-02') }];
  expect(changes({ events: [of, { ...other, removedClaims: claims }] })[0]).toBe('2024-07-02');
  expect(changes({ actors: [actor('ada', gone('2024-07-03'))] })[1]).toBe('2024-07-03');
});

test('of a date without a beginning the end counts', () => {
  const changed = event('a', '../2024-01-07', ['undated']);
  expect(lastChange(siteOf(archive({ sources: SOURCES, events: [changed] })), changed)).toBe(
    '2024-01-07',
  );
});

test('the latest of no days is none', () => {
  expect(lastOf([])).toBeUndefined();
});
