import { describe, expect, test } from 'vitest';
import { parseDateOrTime } from '../../../src/schema/timedDate.ts';
import { DateError } from '../../../src/schema/dateError.ts';
import { DIFFERING, LEVEL_0, LEVEL_1, NEITHER } from './edtfExpressions.ts';

/** Why a text is no date; nothing where it is one. */
function refusal(text: string): string | undefined {
  try {
    parseDateOrTime(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return `${error.expected} | ${error.tip}`;
  }
}

const taken = (texts: readonly string[]): string[] =>
  texts.filter((text) => refusal(text) === undefined);

describe('EDTF as other implementations read it', () => {
  test('level 0 and level 1 are read whole', () => {
    expect(taken(LEVEL_0)).toEqual(LEVEL_0);
    expect(taken(LEVEL_1)).toEqual(LEVEL_1);
  });

  test('what neither takes is not read', () => {
    expect(taken(NEITHER)).toEqual([]);
  });

  test('where they differ, the standard decides', () => {
    expect(taken(DIFFERING.map(({ text }) => text))).toEqual(
      DIFFERING.filter(({ ours }) => ours).map(({ text }) => text),
    );
  });
});

describe('what is refused says why', () => {
  test.each([
    ['1950S2', 'level 2, which is not read here'],
    ['{1667,1668}', 'level 2, which is not read here'],
    ['2004-06-XX/2004-07-03', 'level 2, which is not read here'],
    ['2004-25', 'level 2, which is not read here'],
    ['12024', 'Write Y before it, as in Y12024.'],
    ['Y12024/Y13000', 'Write a year of more than four digits alone, without a range.'],
    ['Y1234567890123456', 'a year of at most 15 digits'],
    ['2012-24/2012-21', 'Swap the two dates.'],
    ['somewhen', 'a date in EDTF (ISO 8601-2, levels 0 and 1) | Write a day'],
  ])('%s', (text, why) => {
    expect(refusal(text)).toContain(why);
  });
});

describe('the days that a date can stand for', () => {
  const daysOf = (text: string) => {
    const { earliest, latest } = parseDateOrTime(text);
    return [earliest, latest];
  };

  test('of a winter and a summer reach into the next year', () => {
    expect(daysOf('2024-24')).toEqual(['2024-01-01', '2025-03-31']);
    expect(daysOf('2024-22')).toEqual(['2024-01-01', '2025-03-31']);
    expect(daysOf('2024-21')).toEqual(['2024-01-01', '2024-12-31']);
    expect(daysOf('2023-24/2024-23')).toEqual(['2023-01-01', '2024-12-31']);
  });

  test('begin with the greater number before year 0', () => {
    expect(daysOf('-012X')).toEqual([daysOf('-0129')[0], daysOf('-0120')[1]]);
    expect(daysOf('-00XX')).toEqual([daysOf('-0099')[0], daysOf('-0001')[1]]);
  });

  test('follow the leap years of the calendar, before year 0 too', () => {
    expect(daysOf('-0004-02')[1]?.slice(-2)).toBe('29');
    expect(daysOf('-0001-02')[1]?.slice(-2)).toBe('28');
    expect(daysOf('0000-02')[1]).toBe('0000-02-29');
  });
});

test('what is not specified is kept apart from what is not written', () => {
  const unspecified = (text: string) => parseDateOrTime(text).start?.unspecified;
  expect(
    ['201X', '20XX', '2024-XX', '2024-XX-XX', '2024-06-XX', '2024-06', '2024'].map(unspecified),
  ).toEqual(['year', 'year', 'month', 'day', 'day', undefined, undefined]);
});
