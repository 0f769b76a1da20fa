import { expect, test } from 'vitest';
import { isCertainlyLater } from '../../../src/schema/certainlyLater.ts';
import { parseTimeOrNone } from '../../../src/schema/undated.ts';

const isLater = (a: string, b: string): boolean =>
  isCertainlyLater(parseTimeOrNone(a), parseTimeOrNone(b));

test.each([
  // By moments, whatever the days are.
  ['2024-03-04T23:30-05:00', '2024-03-05T02:00Z'],
  ['2024-03-05T12:00+14:00', '2024-03-04T21:59Z'],
  ['2024-03-04T14:05:31Z', '2024-03-04T14:05:30Z'],
  // One of them can lie in any time zone.
  ['2024-03-05', '2024-03-04T09:59Z'],
  ['2024-03-05T12:00Z', '2024-03-04'],
  ['2024-03-06T02:00Z', '2024-03-04T13:59'],
  // Of one place, as far as anybody says.
  ['2024-03-05', '2024-03-04'],
  ['2024-03-04T14:06', '2024-03-04T14:05'],
  ['2024-04', '2024-03'],
  ['2024-03-05/2024-03-06', '../2024-03-04'],
  ['-0043-03-16', '-0043-03-15'],
  ['0001', '0000'],
  // Too far away to be counted.
  ['Y170000002', '2024-03-04T14:05Z'],
  ['2024-03-04T14:05Z', 'Y-170000002'],
  ['Y170000003', 'Y170000002'],
])('%s is certainly later than %s', (a, b) => {
  expect(isLater(a, b)).toBe(true);
  expect(isLater(b, a)).toBe(false);
});

test.each([
  ['2024-03-05T01:00+09:00', '2024-03-04T23:30-05:00'],
  ['2024-03-04T23:05+09:00', '2024-03-04T14:05Z'],
  // A minute goes on for sixty seconds.
  ['2024-03-04T14:05:59Z', '2024-03-04T14:05Z'],
  ['2024-03-05', '2024-03-04T10:00Z'],
  ['2024-03-05T11:59Z', '2024-03-04'],
  ['2024-03-06T02:00Z', '2024-03-05T14:05'],
  ['2024-03-04', '2024-03-04'],
  ['2024-03-04T23:59', '2024-03-04'],
  ['2024-03-31', '2024-03'],
  ['2024-03-05~', '2024-03-04'],
  ['2024-03-05', '2024-03-04?'],
  ['../2024-03-05', '2024-03-04'],
  ['2024-03-05', '2024-03-04/..'],
  ['../..', '2024-03-04'],
  ['2024-03-05', '../..'],
  ['2024-03-04T14:05Z', 'Y170000002'],
])('%s is not certainly later than %s', (a, b) => {
  expect(isLater(a, b)).toBe(false);
});
