import { expect, test } from 'vitest';
import { lostDays } from '../../../src/domain/lostDays.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import { archive, source } from '../../support/archive.ts';

const corrected = (date: string, was: string, why: string, fields: Partial<Correction> = {}) => ({
  date,
  kind: 'date' as const,
  field: 'published' as const,
  was,
  now: '2024-11-06/..',
  why,
  ...fields,
});

const daysOf = (...corrections: Correction[]) =>
  lostDays(
    archive({
      sources: [
        source('report', '2024-11-06/..', { corrections }),
        source('gazette', '2024-10-24'),
      ],
    }),
  );

test('a day that only a former date of a source gave is lost, with the reason', () => {
  expect(daysOf(corrected('2024-12-01', '2024-11-06/2024-11-30', 'No limit.'))).toEqual([
    { day: '2024-11-30', source: 'report', why: 'No limit.' },
  ]);
});

test('a day that another source gives a page is not', () => {
  expect(daysOf(corrected('2024-12-01', '2024-10-24', 'A slip.'))).toEqual([]);
});

test('a former date that gave no day lost none', () => {
  expect(
    daysOf(
      corrected('2024-12-01', '2024-11-06/..', 'A slip.'),
      corrected('2024-12-01', '2024-11-30~', 'A slip.'),
      corrected('2024-12-01', 'no date', 'A slip.'),
      corrected('2024-12-01', '2024-11-30', 'A slip.', { field: 'label' }),
    ),
  ).toEqual([]);
});

test('each former day is lost once, with its latest reason, the earliest day first', () => {
  expect(
    daysOf(
      corrected('2024-12-03', '2024-11-30', 'Again.'),
      corrected('2024-12-02', '2024-11-20T14:05Z', 'Another.'),
      corrected('2024-12-01', '2024-11-30', 'First.'),
    ),
  ).toEqual([
    { day: '2024-11-20', source: 'report', why: 'Another.' },
    { day: '2024-11-30', source: 'report', why: 'Again.' },
  ]);
});
