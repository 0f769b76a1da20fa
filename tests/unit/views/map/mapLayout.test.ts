import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meet, within } from '../../../../src/views/chart/geometry.ts';
import type { Box } from '../../../../src/views/chart/geometry.ts';
import { layOut } from '../../../../src/views/map/mapLayout.ts';
import type { MapLayout } from '../../../../src/views/map/mapLayout.ts';
import type { MapPoint } from '../../../../src/views/map/mapPoint.ts';
import { pointAt } from './mapPoints.ts';

/** What of a drawing meets something else of it, or leaves the frame. */
function faultsIn({ frame, marks }: MapLayout['wide']): string[] {
  const { width, height } = frame;
  const whole: Box = { left: 0, top: 0, right: width, bottom: height };
  const boxes = marks.flatMap(({ label, box }, i) => [
    { name: `label ${i}: ${label.lines.join('/')}`, box: label.box },
    { name: `dot ${i}`, box },
  ]);
  return boxes.flatMap(({ name, box }, i) => [
    ...(within(box, whole) ? [] : [`${name} leaves the frame`]),
    ...boxes
      .slice(i + 1)
      // The boxes of dots have room to spare about them.
      .filter((other) => !(name.startsWith('dot') && other.name.startsWith('dot')))
      .filter((other) => meet(box, other.box))
      .map((other) => `${name} meets ${other.name}`),
  ]);
}

/** Expects all that has to be true of any map. */
function expectSound(points: readonly MapPoint[]): MapLayout {
  const layout = layOut(points);
  for (const drawing of [layout.narrow, layout.wide]) {
    expect(faultsIn(drawing)).toEqual([]);
    expect(new Set(drawing.marks.flatMap((mark) => mark.points))).toEqual(new Set(points));
    for (const mark of drawing.marks) {
      const words = mark.points.flatMap((point) => point.label.trim().split(/\s+/));
      // Lines end between words, so that put together they are the names.
      if (!mark.isNumber) expect(mark.label.lines.join(' ')).toBe(words.join(' '));
      // The numbers of a mark follow each other, so that a mark can say them from the first to the
      // last.
      const numbers = mark.points.map((point) => layout.list.indexOf(point)).sort((a, b) => a - b);
      expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([...numbers.keys()]);
    }
  }
  expect(layout.list).toHaveLength(points.length);
  expect(new Set(layout.list)).toEqual(new Set(points));
  return layout;
}

const eventIds = (count: number): string[] => Array.from({ length: count }, (_, i) => `e${i}`);

describe('the dots and labels of a map', () => {
  const label = fc.oneof(
    fc.constantFrom(
      'Ostfeld',
      '수도권광역급행철도건설현장',
      '블라디보스토크 북동쪽 훈련장',
      'المحكمة الابتدائية في المدينة القديمة',
      'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch',
      'W'.repeat(200),
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== ''),
  );
  const pair = fc.tuple(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  );
  const dotted = fc.option(fc.integer({ min: 0, max: 80 }).map(eventIds), { nil: undefined });
  /** Places around a few middles, at a few distances: from one spot to the whole globe. */
  const places = fc
    .tuple(fc.array(pair, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 0.05, 1, 15, 180))
    .chain(([middles, spread]) =>
      fc.array(
        fc
          .record({
            label,
            dotted,
            here: fc.boolean(),
            middle: fc.constantFrom(...middles),
            off: fc.tuple(
              fc.double({ min: -1, max: 1, noNaN: true }),
              fc.double({ min: -1, max: 1, noNaN: true }),
            ),
          })
          .map(({ label: name, middle, off, ...more }) =>
            pointAt(
              name,
              Math.max(-90, Math.min(middle[0] + off[0] * spread, 90)),
              Math.max(-180, Math.min(middle[1] + off[1] * spread, 180)),
              more,
            ),
          ),
        { minLength: 1, maxLength: 25 },
      ),
    );

  test('neither meet nor leave the frame, whatever the places are', () => {
    fc.assert(
      fc.property(places, (points) => {
        expectSound(points);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('are one where places are too close, and the list numbers these together', () => {
    const points = [
      pointAt('Harbour', 10, 20),
      pointAt('Ostfeld', 12, 26),
      pointAt('Quay', 10.001, 20),
      pointAt('Westfeld', 14, 20),
    ];
    const { wide, list } = expectSound(points);
    const joined = wide.marks.find(({ points: [first] }) => first?.label === 'Harbour');
    expect(wide.marks).toHaveLength(3);
    expect(joined?.label.lines).toEqual(['Harbour', 'Quay']);
    expect(list.map(({ label: name }) => name)).toEqual(['Harbour', 'Quay', 'Ostfeld', 'Westfeld']);
  });

  test.each([
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch',
    'Donaudampfschifffahrtsgesellschaftshauptverwaltung',
    '수도권광역급행철도건설현장',
  ])('widen for a long word, or leave it to the list: %s', (word) => {
    const { narrow, wide } = expectSound([
      pointAt(word, 50, 10),
      pointAt('المحكمة الابتدائية في المدينة القديمة', 51, 10.5),
      pointAt('Ostfeld', 52, 14),
    ]);
    const lines = [wide, narrow].map(
      ({ marks }) => marks.find(({ points: [first] }) => first?.label === word)?.label.lines,
    );
    expect(lines[0]).toEqual([word]);
    expect([[word], ['8']]).toContainEqual(lines[1]);
  });

  test('are numbers where there is no room for names, but for what matters most', () => {
    const points = Array.from({ length: 30 }, (_, i) =>
      pointAt(`Ostfeld number ${i}`, 10 + (i % 6) * 0.5, 20 + Math.floor(i / 6) * 0.5, {
        here: i === 15,
      }),
    );
    const { marks } = expectSound(points).narrow;
    const own = marks.find((mark) => mark.points.some(({ here }) => here));
    expect(own?.isNumber).toBe(false);
    expect(marks.filter(({ isNumber }) => isNumber).length).toBeGreaterThan(5);
  });

  test('count an event once that happened at two places of one dot', () => {
    const dotted = eventIds(4);
    const { marks } = expectSound([
      pointAt('Harbour', 10, 20, { dotted }),
      pointAt('Quay', 10.001, 20, { dotted }),
    ]).wide;
    expect(marks.map(({ radius }) => radius)).toEqual([5.2]);
  });

  test('are larger the more happened there, up to a size', () => {
    const sizes = [0, 1, 4, 25, 10_000].map(
      (given) =>
        layOut([pointAt('Ostfeld', 0, 0, { dotted: eventIds(given) })]).wide.marks[0]?.radius,
    );
    expect(sizes).toEqual([4, 4, 5.2, 8.8, 9]);
  });
});
