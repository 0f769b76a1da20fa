import { expect, test } from 'vitest';
import { lastChange, lastOf } from '../../../src/exports/lastChange.ts';
import { siteOf } from '../../../src/views/site.ts';
import { archive, event, source } from '../../support/archive.ts';

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

test('of a date without a beginning the end counts', () => {
  const changed = event('a', '../2024-01-07', ['undated']);
  expect(lastChange(siteOf(archive({ sources: SOURCES, events: [changed] })), changed)).toBe(
    '2024-01-07',
  );
});

test('the latest of no days is none', () => {
  expect(lastOf([])).toBeUndefined();
});
