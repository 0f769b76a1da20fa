import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOfInstant,
  daysInMonth,
  hasPlainYear,
  instantOfDay,
  isoOfDay,
  nameOfDay,
  partsOfDay,
  sortableDay,
} from '../../../src/schema/calendarDays.ts';
import { LAST_DAY } from '../../../src/schema/date.ts';

const LARGEST = 10 ** 15 - 1;
const day = fc
  .record({
    year: fc.oneof(
      fc.integer({ min: -12_000, max: 12_000 }),
      fc.integer({ min: -LARGEST, max: LARGEST }),
    ),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((parts) => ({ parts, text: sortableDay(parts.year, parts.month, parts.day) }));

test('days compare as texts do, in whatever year', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const order = (['year', 'month', 'day'] as const)
        .map((part) => Math.sign(a.parts[part] - b.parts[part]))
        .find((sign) => sign !== 0);
      expect(Number(a.text > b.text) - Number(a.text < b.text)).toBe(order ?? 0);
      expect(partsOfDay(a.text)).toEqual(a.parts);
      expect(a.text <= LAST_DAY).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test.each([
  [2024, '2024-03-05', '2024-03-05'],
  [7, '0007-03-05', '0007-03-05'],
  [0, '0000-03-05', '0000-03-05'],
  [-1, '-0001-03-05', 'y-0001-03-05'],
  [-12_024, '-12024-03-05', 'y-12024-03-05'],
  [12_024, '+12024-03-05', 'y12024-03-05'],
  [170_000_002, '+170000002-03-05', 'y170000002-03-05'],
])('the year %i is written for others as ISO 8601 and as a name', (year, iso, name) => {
  const text = sortableDay(year, 3, 5);
  expect([isoOfDay(text), nameOfDay(text)]).toEqual([iso, name]);
});

test('an instant is on the day that it was made of', () => {
  for (const year of [-270_000, -333, 0, 4, 99, 2024, 270_000]) {
    const text = sortableDay(year, 2, 28);
    expect(dayOfInstant(instantOfDay(text))).toBe(text);
  }
  expect(instantOfDay('1970-01-02')).toBe(86_400_000);
  expect(instantOfDay(sortableDay(170_000_002, 1, 1))).toBeNaN();
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [4, 2, 29],
  [0, 2, 29],
  [-1, 2, 28],
  [-4, 2, 29],
  [100, 2, 28],
  [2024, 4, 30],
  [2024, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [sortableDay(1, 1, 1), true],
  [sortableDay(9999, 12, 31), true],
  [sortableDay(0, 12, 31), false],
  [sortableDay(-1, 12, 31), false],
  [sortableDay(10_000, 1, 1), false],
])('the year of %s is plain: %s', (text, isPlain) => {
  expect(hasPlainYear(text)).toBe(isPlain);
});
