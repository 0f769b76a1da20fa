import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapOf, parseDate } from '../../../src/schema/date.ts';
import type { Precision } from '../../../src/schema/date.ts';
import { DateError } from '../../../src/schema/dateError.ts';
import { edtfText } from '../../support/arbitraries.ts';

const FORMS =
  'Write a day (2024-10-23), a month (2024-10), a year (2024), an approximate date ' +
  '(2024-10-24~), a range (2024-10-01~/2024-10-15~) or an open range (2024-10-24/..).';

function errorOf(text: string): [expected: string, tip: string] | undefined {
  try {
    parseDate(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return [error.expected, error.tip];
  }
}

describe('one date', () => {
  test.each<[string, Precision, string, string]>([
    ['2024-10-23', 'day', '2024-10-23', '2024-10-23'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['0001-01-01', 'day', '0001-01-01', '0001-01-01'],
    ['0099-12-31', 'day', '0099-12-31', '0099-12-31'],
    ['9999-12-31', 'day', '9999-12-31', '9999-12-31'],
    ['2024-10', 'month', '2024-10-01', '2024-10-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-10-XX', 'month', '2024-10-01', '2024-10-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['0050', 'year', '0050-01-01', '0050-12-31'],
    ['2024-XX', 'year', '2024-01-01', '2024-12-31'],
    ['2024-XX-XX', 'year', '2024-01-01', '2024-12-31'],
    ['2024-21', 'season', '2024-01-01', '2024-12-31'],
    ['2024-24', 'season', '2024-01-01', '2025-03-31'],
    ['201X', 'decade', '2010-01-01', '2019-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
  ])('%s is a %s', (text, precision, earliest, latest) => {
    const date = parseDate(text);
    expect(date).toMatchObject({
      edtf: text,
      interval: false,
      earliest,
      latest,
      start: { precision, approximate: false, uncertain: false, earliest, latest },
    });
    expect(date.end).toEqual(date.start);
  });

  test.each<[string, boolean, boolean]>([
    ['2024-10-24~', true, false],
    ['2024-10-24?', false, true],
    ['2024-10-24%', true, true],
    ['2024-10~', true, false],
    ['2024?', false, true],
  ])('%s keeps its marks apart', (text, approximate, uncertain) => {
    expect(parseDate(text).start).toMatchObject({ approximate, uncertain });
  });

  test('a season keeps its number, a month and a day theirs', () => {
    expect(parseDate('2024-22').start).toMatchObject({ year: 2024, season: 2 });
    expect(parseDate('2024-10-05').start).toMatchObject({ year: 2024, month: 10, day: 5 });
    expect(parseDate('2024-10').start).not.toHaveProperty('day');
  });
});

describe('a range', () => {
  test.each<[string, string | null, string | null]>([
    ['2024-10-01/2024-10-15', '2024-10-01', '2024-10-15'],
    ['2024-10-01~/2024-10-15~', '2024-10-01', '2024-10-15'],
    ['2024-10/2024-11', '2024-10-01', '2024-11-30'],
    ['2022-02/2024', '2022-02-01', '2024-12-31'],
    ['2024-10-24/..', '2024-10-24', null],
    ['2024-10-24/', '2024-10-24', null],
    ['../2024-11-06', null, '2024-11-06'],
    ['/2024-11-06', null, '2024-11-06'],
    ['2024-10~/..', '2024-10-01', null],
  ])('%s goes from %s to %s', (text, earliest, latest) => {
    const date = parseDate(text);
    expect(date).toMatchObject({ interval: true, earliest, latest });
    expect([date.start === null, date.end === null]).toEqual([earliest === null, latest === null]);
  });

  test.each([
    ['2024-10-24/..', 'open'],
    ['../2024-11-06', 'open'],
    ['2024-10-24/', 'unknown'],
    ['/2024-11-06', 'unknown'],
    ['2024-10-24', undefined],
    ['2024-10/2024-11', undefined],
  ])('%s: the end that is missing is %s', (text, gap) => {
    expect(gapOf(parseDate(text))).toBe(gap);
  });

  test('has its marks at each end', () => {
    const { start, end } = parseDate('2024-10-01~/2024-10-15?');
    expect([start?.approximate, start?.uncertain, end?.approximate, end?.uncertain]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('what is no date', () => {
  test.each([
    ['2024-02-30', '2024-02 has 29 days; 2024-02-30 is not one of them.'],
    ['2023-02-29', '2023-02 has 28 days; 2023-02-29 is not one of them.'],
    ['1900-02-29', '1900-02 has 28 days; 1900-02-29 is not one of them.'],
    ['2024-04-31~', '2024-04 has 30 days; 2024-04-31 is not one of them.'],
    ['2024-10-00', '2024-10 has 31 days; 2024-10-00 is not one of them.'],
    ['2024-10-01/2024-11-31', '2024-11 has 30 days; 2024-11-31 is not one of them.'],
    ['2024-06-31/..', '2024-06 has 30 days; 2024-06-31 is not one of them.'],
  ])('%s: a day that does not exist', (text, tip) => {
    expect(errorOf(text)).toEqual(['a day that exists', tip]);
  });

  test.each(['2024-10-15/2024-10-01', '2025/2024', '2024-11/2024-10-31'])(
    '%s: a range backwards',
    (text) => {
      expect(errorOf(text)).toEqual(['a range that begins before it ends', 'Swap the two dates.']);
    },
  );

  test.each(['2024-10-23T10:00', '2024-10-23T10:00:00Z', '2024-10-23T10:00:00+09:00'])(
    '%s: a time of day',
    (text) => {
      expect(errorOf(text)).toEqual([
        'a calendar date without a time of day',
        'Leave out the time: every date here is a calendar date.',
      ]);
    },
  );

  test.each([
    '2024-13',
    '2024-00',
    '2024-20',
    '2024-13-01',
    '2024-21-01',
    '2024-10/2024-13',
    '2024-13~',
  ])('%s: a month that there is not', (text) => {
    expect(errorOf(text)?.[0]).toBe('a month that exists');
  });

  test.each([
    ['-150', '-0150'],
    ['150', '0150'],
    ['99', '0099'],
    ['7~', '0007~'],
    ['-150-03-15', '-0150-03-15'],
    ['150/0200', '0150'],
    ['-0200/-150', '-0150'],
  ])('%s: a year of fewer than four digits', (text, right) => {
    expect(errorOf(text)).toEqual([
      'a year of four digits',
      `Write noughts before it, as in ${right}.`,
    ]);
  });

  test('20245: a year of more than four digits', () => {
    expect(errorOf('20245')).toEqual(['a year in EDTF', 'Write Y before it, as in Y20245.']);
  });

  test.each([
    ['201x', '201X'],
    ['201u', '201X'],
    ['20uu', '20XX'],
    ['-01uu?', '-01XX?'],
    ['2024-uu', '2024-XX'],
    ['2024-10-uu', '2024-10-XX'],
  ])('%s: a digit that is not specified, in the form of a draft', (text, right) => {
    expect(errorOf(text)).toEqual([
      'a capital X for what is not specified',
      `Write it as in ${right}.`,
    ]);
  });

  test.each(['../..', '/', '../', '/..'])('%s: a range without ends', (text) => {
    expect(errorOf(text)).toEqual(['a range with at least one end', FORMS]);
  });

  test.each([
    ['nothing', ''],
    ['words', '23 October 2024'],
    ['the order of other countries', '10/23/2024'],
    ['slashes', '2024/10/23'],
    ['three ends', '2024-10-01/2024-10-02/2024-10-03'],
    ['no leading noughts', '2024-1-2'],
    ['no hyphens', '20241023'],
    ['two marks', '2024-10-23~?'],
    ['white space', ' 2024-10-23'],
    ['a line end', '2024-10-23\n'],
    ['digits of another script', '２０２４'],
  ])('%s: %s', (_, text) => {
    expect(errorOf(text)).toEqual(['a date in EDTF (ISO 8601-2, levels 0 and 1)', FORMS]);
  });

  test.each(['2024-10-15/2024-10', '2024-10-15/2024'])(
    '%s: a range whose end begins before it, which is said',
    (text) => {
      expect(errorOf(text)?.[0]).toBe('a range that begins before it ends');
    },
  );

  test('any text is a date or a DateError', () => {
    const nearly = fc
      .array(
        fc.constantFrom(
          '2024',
          '02',
          '30',
          '13',
          '0',
          'X',
          '-',
          '/',
          '..',
          '~',
          '?',
          '%',
          'T',
          ' ',
          '[',
          'Y',
          '٢',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => void errorOf(text)),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('of every date', () => {
  test('the first day is its beginning’s, the last its end’s, and not before the first', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const { edtf, start, end, earliest, latest } = parseDate(text);
        expect([edtf, earliest, latest]).toEqual([
          text,
          start?.earliest ?? null,
          end?.latest ?? null,
        ]);
        const ordered = ([first, last]: readonly (string | null | undefined)[]): boolean =>
          first == null || last == null || first <= last;
        expect(
          [
            [earliest, latest],
            [start?.earliest, start?.latest],
            [end?.earliest, end?.latest],
          ].map(ordered),
        ).toEqual([true, true, true]);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('a mark does not move it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.constantFrom('~', '?', '%'),
        (instant, mark) => {
          const day = instant.toISOString().slice(0, 10);
          const [plain, marked] = [parseDate(day), parseDate(day + mark)];
          expect([plain.earliest, plain.latest, marked.earliest, marked.latest]).toEqual([
            day,
            day,
            day,
            day,
          ]);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});
