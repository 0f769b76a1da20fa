import { describe, expect, test } from 'vitest';
import { NO_DATE, parseTimeOrNone } from '../../../../src/schema/undated.ts';
import { dateView } from '../../../../src/views/parts/dateView.ts';
import { en } from '../../../../src/words/en.ts';

describe('how certain it is', () => {
  test.each([
    ['2024-10-23', 'exact', '2024-10-23', 'exact day'],
    ['2024-10', 'month', '2024-10', 'no day known'],
    ['2024', 'month', '2024', 'no day known'],
    ['0099', 'month', '0099', 'no day known'],
    ['2024-21', 'month', undefined, 'no day known'],
    ['202X', 'month', undefined, 'no day known'],
    ['2024-10-24~', 'approximate', undefined, 'rough or doubtful date'],
    ['2024-10-24?', 'approximate', undefined, 'rough or doubtful date'],
    ['2024-10-14/2024-10-20', 'range', undefined, 'some time in these days, or throughout'],
    ['2024-10-24/..', 'from', undefined, 'this date or later'],
    ['../2024-10-24', 'by', undefined, 'this date or earlier'],
    ['../..', 'unknown', undefined, 'no report says when'],
  ])('%s is %s', (edtf, certainty, dateTime, certaintyLabel) => {
    expect(dateView(parseTimeOrNone(edtf), en)).toMatchObject({
      certainty,
      dateTime,
      certaintyLabel,
    });
  });

  test('a date of which nothing is known has no word beside it', () => {
    expect(dateView(NO_DATE, en, 'bounded')).toMatchObject({
      label: 'day not known',
      surenessLabel: undefined,
      inFull: 'day not known',
    });
  });
});
