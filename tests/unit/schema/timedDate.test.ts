import { describe, expect, test } from 'vitest';
import { DateError } from '../../../src/schema/dateError.ts';
import { momentOf, parseDateOrTime } from '../../../src/schema/timedDate.ts';
import { dateLabel } from '../../../src/views/parts/dateLabel.ts';
import { dateView } from '../../../src/views/parts/dateView.ts';
import { en } from '../../../src/words/en.ts';
import { ko } from '../../../src/words/ko.ts';

describe('a day with a time', () => {
  test.each([
    ['2024-10-24T14:05', undefined, '24 October 2024, 14:05 local time'],
    ['2024-10-24T14:05Z', 'Z', '24 October 2024, 14:05 UTC'],
    ['2024-10-24T14:05:30Z', 'Z', '24 October 2024, 14:05:30 UTC'],
    ['2024-10-24T00:05+09:00', '+09:00', '24 October 2024, 00:05 local time (UTC+9)'],
    ['2024-10-24T14:05-03:30', '-03:30', '24 October 2024, 14:05 local time (UTC−3:30)'],
    ['2024-10-24T23:55+10:00', '+10:00', '24 October 2024, 23:55 local time (UTC+10)'],
    ['2024-10-24T23:55-10:30', '-10:30', '24 October 2024, 23:55 local time (UTC−10:30)'],
    ['2024-10-24T23:55-08:00', '-08:00', '24 October 2024, 23:55 local time (UTC−8)'],
  ])('%s stays on the day as written', (text, offset, label) => {
    const date = parseDateOrTime(text);
    expect(date).toMatchObject({
      edtf: text,
      interval: false,
      earliest: '2024-10-24',
      latest: '2024-10-24',
      time: { clock: text.slice(11, offset === undefined ? undefined : -offset.length), offset },
    });
    expect(dateLabel(date, en)).toBe(label);
    expect(dateView(date, en)).toMatchObject({ dateTime: text, certainty: 'exact' });
  });

  test('is said in Korean', () => {
    expect(
      ['2024-10-24T14:05', '2024-10-24T14:05Z', '2024-10-24T14:05+09:00'].map((text) =>
        dateLabel(parseDateOrTime(text), ko),
      ),
    ).toEqual([
      '2024년 10월 24일 14:05(현지 시각)',
      '2024년 10월 24일 14:05(UTC)',
      '2024년 10월 24일 현지 시각 14:05(UTC+9)',
    ]);
  });

  test.each([
    '2024-10-24T',
    '2024-10-24T14',
    '2024-10-24T24:00Z',
    '2024-10-24T14:60',
    '2024-10-24T14:05z',
    '2024-10-24T14:05+0900',
    '2024-10-24T14:05+15:00',
    '2024-10-24T14:05~',
    '2024-10-24T14:05Z/2024-10-25',
  ])('is not %s', (text) => {
    expect(() => parseDateOrTime(text)).toThrow('expected a day with a time of that day');
  });

  test('has to be a day that exists', () => {
    expect(() => parseDateOrTime('2024-02-30T14:05Z')).toThrow(DateError);
    expect(() => parseDateOrTime('2024-02-30T14:05Z')).toThrow('expected a day that exists');
  });

  test('is not needed', () => {
    expect(parseDateOrTime('2024-10/..')).toMatchObject({ edtf: '2024-10/..', latest: null });
    expect(parseDateOrTime('2024-10-24').time).toBeUndefined();
  });
});

test('a distance of whole hours has its minutes in HTML', () => {
  expect(dateView(parseDateOrTime('2024-10-24T14:05+09'), en)).toMatchObject({
    label: '24 October 2024, 14:05 local time (UTC+9)',
    dateTime: '2024-10-24T14:05+09:00',
  });
});

test('times are compared as points in time, and as written where no distance is printed', () => {
  const moment = (time: string): number => momentOf(parseDateOrTime(`2024-10-24T${time}`)) ?? 0;
  expect(moment('14:05+09:00')).toBe(moment('05:05Z'));
  expect(moment('14:05-03:30')).toBe(moment('17:35Z'));
  expect(momentOf(parseDateOrTime('0001-01-01T00:00Z'))).toBe(Date.parse('0001-01-01T00:00Z'));
  expect(moment('14:05')).toBe(moment('14:05:00Z'));
  expect(moment('14:05:30')).toBe(moment('14:05') + 30_000);
  expect(momentOf(parseDateOrTime('2024-10-24'))).toBeUndefined();
});
