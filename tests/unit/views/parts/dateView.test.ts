import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/schema/date.ts';
import { dateView } from '../../../../src/views/parts/dateView.ts';
import { en } from '../../../../src/words/en.ts';

describe('how certain it is', () => {
  test.each([
    ['2024-10-23', 'exact', '2024-10-23', 'exact day'],
    ['2024-10', 'month', '2024-10', 'day not known'],
    ['2024', 'month', '2024', 'day not known'],
    ['0099', 'month', '0099', 'day not known'],
    ['2024-21', 'month', undefined, 'day not known'],
    ['202X', 'month', undefined, 'day not known'],
    ['2024-10-24~', 'approximate', undefined, 'approximate'],
    ['2024-10-24?', 'approximate', undefined, 'approximate'],
    ['2024-10-14/2024-10-20', 'range', undefined, 'within a range of days'],
    ['2024-10-24/..', 'from', undefined, 'on or after this day'],
    ['../2024-10-24', 'by', undefined, 'on or before this day'],
  ])('%s is %s', (edtf, certainty, dateTime, certaintyLabel) => {
    expect(dateView(parseDate(edtf), en)).toMatchObject({ certainty, dateTime, certaintyLabel });
  });
});
