import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/schema/date.ts';
import { DateError } from '../../../../src/schema/dateError.ts';
import { HEDGES } from '../../../../src/schema/figure.ts';
import { chart, expectSound, marksIn, onlyMark, WIDTHS } from './chartStory.ts';
import type { Given } from './chartStory.ts';

describe('the labels', () => {
  const day = (first: number, days: number): fc.Arbitrary<string> =>
    fc
      .integer({ min: 0, max: days })
      .map((n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
  const near = day(Date.UTC(2024, 8, 1), 120);
  const far = day(Date.parse('0001-01-01'), 3_652_000);
  const dates = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: far });
  const asOf = fc
    .oneof(
      dates,
      dates.map((text) => `${text}~`),
      dates.map((text) => text.slice(0, 7)),
      dates.map((text) => `${text.slice(0, 4)}?`),
      dates.map((text) => `${text.slice(0, 3)}X`),
      dates.map((text) => `${text}/..`),
      dates.map((text) => `../${text}`),
      fc.tuple(dates, dates).map((pair) => pair.sort().join('/')),
      fc.tuple(dates, dates).map((pair) =>
        pair
          .sort()
          .map((text) => `${text}~`)
          .join('/'),
      ),
    )
    .filter((text) => {
      try {
        return Boolean(parseDate(text));
      } catch (error) {
        if (error instanceof DateError) return false;
        throw error;
      }
    });
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.double({ min: 0, max: 1e15, noNaN: true }),
    fc.constantFrom(0, 3000, 10_000, 1e15),
  );
  const value = fc.oneof(
    amount,
    fc
      .tuple(amount, amount)
      .filter(([a, b]) => a !== b)
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );
  const name = fc.oneof(
    fc.constantFrom(
      'South Korea',
      '대한민국 국방부 정보본부 대변인실',
      'Министерство иностранных дел',
      'W'.repeat(200),
      'Report on the joint statement (own voice)',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => text.trim() !== ''),
  );
  const figures = fc.array(name, { minLength: 1, maxLength: 8 }).chain((names) =>
    fc.array(
      fc
        .record({
          who: fc.constantFrom(...names),
          asOf,
          value,
          hedge: fc.constantFrom(...HEDGES.filter((hedge) => hedge !== 'between')),
          expected: fc.boolean(),
          scope: fc.option(fc.constantFrom('on the border with Ukraine', 'x'.repeat(600)), {
            nil: undefined,
          }),
        })
        .map((given): Given =>
          Array.isArray(given.value) ? { ...given, hedge: 'between' } : given,
        ),
      { minLength: 1, maxLength: 40 },
    ),
  );

  test.each(
    WIDTHS.flatMap((width) =>
      ['0001-01-01/..', '../9999-12-31'].map((end) => [width, end] as const),
    ),
  )('name the times at an end of the calendar (%s, %s)', (width, end) => {
    expectSound(chart([{ asOf: end, value: [0, 1], hedge: 'between', who: 'A' }], width, 'en'));
  });

  test.each(WIDTHS)(
    'neither overlap nor leave the drawing, whatever the numbers are (%s)',
    (width) => {
      fc.assert(
        fc.property(figures, fc.constantFrom('en', 'ko'), (given, language) => {
          const view = chart(given, width, language);
          expectSound(view);
          expect(marksIn(view)).toHaveLength(given.length);
        }),
        { seed: 1, numRuns: 40 },
      );
    },
    60_000,
  );

  test('carry the hedge and the note where there is room', () => {
    expect(onlyMark({ value: 8000, hedge: 'about', scope: 'on the border' }).label?.lines).toEqual([
      'about 8,000',
      'on the border',
    ]);
    expect(onlyMark({ value: 8000, expected: true }).label?.lines).toEqual(['8,000', 'expected']);
    expect(onlyMark({ value: [3000, 5000] }).label?.lines).toEqual(['between 3,000 and 5,000']);
  });

  test('say that a number counts only a part where there is no room to say which', () => {
    expect(
      onlyMark({ value: 8000, hedge: 'about', scope: 'word '.repeat(100).trim() }).label?.lines,
    ).toEqual(['about 8,000 (part)']);
  });

  test('give way when a lane is full: some keep their numbers, all keep their names', () => {
    const given = Array.from({ length: 40 }, (_, i): Given => ({
      value: 1000 + 10 * i,
      hedge: 'at-least',
      asOf: '2024-05-05',
    }));
    const marks = marksIn(chart(given, 'narrow'));
    const labelled = marks.filter(({ label }) => label);
    expect(labelled.length).toBeGreaterThan(0);
    expect(labelled.length).toBeLessThan(40);
    expect(new Set(marks.map(({ name: text }) => text)).size).toBe(40);
  });
});
