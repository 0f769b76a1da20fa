import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/schema/date.ts';
import { dateLabel, dayLabel, monthLabel } from '../../../../src/views/parts/dateLabel.ts';
import { en } from '../../../../src/words/en.ts';
import { inZones } from '../../../support/timeZones.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const LABELS: readonly (readonly [edtf: string, label: string])[] = [
  ['2024-10-23', '23 October 2024'],
  ['2024-10-01', '1 October 2024'],
  ['2024-02-29', '29 February 2024'],
  ['2024-10', 'October 2024'],
  ['2024', '2024'],
  ['2024-10-24~', 'around 24 October 2024'],
  ['2024-10-24?', 'perhaps 24 October 2024'],
  ['2024-10-24%', 'perhaps around 24 October 2024'],
  ['2024-10~', 'around October 2024'],
  ['2024~', 'around 2024'],
  ['2024-21', 'spring 2024'],
  ['2024-22', 'summer 2024'],
  ['2024-23', 'autumn 2024'],
  ['2024-24', 'winter 2024'],
  ['202X', 'a year in the 2020s'],
  ['20XX', 'a year in the 21st century'],
  ['19XX', 'a year in the 20th century'],
  ['21XX', 'a year in the 22nd century'],
  ['22XX', 'a year in the 23rd century'],
  ['11XX', 'a year in the 12th century'],
  ['2024-XX', 'a month in 2024'],
  ['2024-10-XX', 'a day in October 2024'],
  ['2024-10-01~/2024-10-15~', 'early to mid October 2024'],
  ['2024-10-01~/2024-10-10~', 'early October 2024'],
  ['2024-10-11~/2024-10-20~', 'mid October 2024'],
  ['2024-10-21~/2024-10-31~', 'late October 2024'],
  ['2024-10-11~/2024-10-31~', 'mid to late October 2024'],
  ['2024-10-01%/2024-10-15%', 'perhaps early to mid October 2024'],
  ['2024-10-14/2024-10-20', '14 to 20 October 2024'],
  ['2024-10-28/2024-11-06', '28 October to 6 November 2024'],
  ['2024-12-28/2025-01-03', '28 December 2024 to 3 January 2025'],
  ['2024-10-14~/2024-10-20', 'around 14 to 20 October 2024'],
  ['2024-10-14/2024-10-20~', '14 to around 20 October 2024'],
  ['2024-10-28~/2024-11-06~', 'around 28 October to around 6 November 2024'],
  ['2024-10/2024-11', 'October 2024 to November 2024'],
  ['2022/2024', '2022 to 2024'],
  ['2024-10/2024-11-06', 'October 2024 to 6 November 2024'],
  ['../2024-11-06', '6 November 2024 or earlier'],
  ['/2024-11-06', 'up to 6 November 2024, beginning not known'],
  ['../2024-10~', 'around October 2024 or earlier'],
  ['2024-10-24/..', '24 October 2024 or later'],
  ['2024-10-24~/', 'around 24 October 2024 onwards, end not known'],
  ['0099-12-31', '31 December 99 AD'],
  // Clocks change on these days in some of the zones below.
  ['2024-03-31', '31 March 2024'],
  ['2018-11-04', '4 November 2018'],
  ['1900-01-01', '1 January 1900'],
];

describe('a date as people say it', () => {
  test.each(LABELS)('%s is “%s”', (edtf, label) => {
    expect(dateLabel(parseDate(edtf), en)).toBe(label);
  });
});

test('a day and a month in words', () => {
  expect([
    dayLabel('2024-10-05', en),
    dayLabel('0099-01-31', en),
    monthLabel('2024-10-31', en),
    monthLabel('2024-10-01', en),
  ]).toEqual(['5 October 2024', '31 January 99 AD', 'October 2024', 'October 2024']);
});

describe('no time zone of the machine moves a date', () => {
  /** What a program of Node says of dates in some time zones. */
  const saidIn = (zones: readonly string[], texts: readonly string[]): unknown =>
    inZones(
      zones,
      `
      const { parseDate } = await load('schema/date.ts');
      const { dateLabel, dayLabel, monthLabel } = await load('views/parts/dateLabel.ts');
      const { en } = await load('words/en.ts');
      return ${JSON.stringify(texts)}.map((text) => {
        const date = parseDate(text);
        const { earliest, latest } = date;
        const day = earliest ?? latest;
        return [dateLabel(date, en), earliest, latest, dayLabel(day, en), monthLabel(day, en)];
      });`,
    );

  const expected = (edtf: string, label: string): unknown => {
    const { earliest, latest } = parseDate(edtf);
    const [year = 1, month = 1, day = 1] = (earliest ?? latest ?? '').split('-').map(Number);
    const inWords = `${MONTHS[month - 1] ?? ''} ${year}${year < 1000 ? ' AD' : ''}`;
    return [label, earliest, latest, `${day} ${inWords}`, inWords];
  };

  test('in no part of the world', () => {
    const zones = [
      'Pacific/Kiritimati',
      'Pacific/Apia',
      'America/Los_Angeles',
      'Africa/Cairo',
      'America/Sao_Paulo',
      'UTC',
    ];
    const said = LABELS.map(([edtf, label]) => expected(edtf, label));
    const texts = LABELS.map(([edtf]) => edtf);
    expect(saidIn(zones, texts)).toEqual(zones.map((zone) => ({ zone, said })));
  });

  test.each([
    ['Pacific/Apia', '2011-12-30', '30 December 2011'],
    ['Pacific/Kiritimati', '1994-12-31', '31 December 1994'],
  ])('%s, which left out %s when it crossed the date line', (zone, edtf, label) => {
    expect(saidIn([zone], [edtf])).toEqual([{ zone, said: [expected(edtf, label)] }]);
  });
});
