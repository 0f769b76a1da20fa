import { describe, expect, test } from 'vitest';
import { HEDGES } from '../../../../src/schema/figure.ts';
import { chart, marksIn, onlyMark } from './chartStory.ts';

describe('a mark', () => {
  test('is named by who, how many and for when, and leads to its claim', () => {
    const mark = onlyMark({
      who: 'United States',
      value: 3000,
      hedge: 'at-least',
      asOf: '2024-10-15~',
    });
    expect(mark.name).toBe('United States, at least 3,000 crossings, as of around 15 October 2024');
    expect(mark.href).toBe('/events/event-000/#claim');
  });

  test('names what it counts and that it is only expected', () => {
    expect(
      onlyMark({ who: 'Ada', value: 900, scope: 'in winter', expected: true, asOf: '2024-12' })
        .name,
    ).toBe('Ada, 900 crossings, in winter, expected for December 2024');
  });

  test('stands as high above zero as its number, in every lane alike', () => {
    const view = chart([
      { who: 'A', value: 0 },
      { who: 'A', value: 4000 },
      { who: 'B', value: 0 },
      { who: 'B', value: 8000 },
    ]);
    const [[zeroA, a] = [], [zeroB, b] = []] = view.lanes.map(({ marks }) =>
      marks.map(({ y }) => y),
    );
    expect((zeroB ?? 0) - (b ?? 0)).toBeCloseTo(2 * ((zeroA ?? 0) - (a ?? 0)), 5);
    expect(view.scale).toBe('The bottom of each row is 0, its dotted line 8,000 crossings.');
  });

  test('stands as far to the right as its time, in every lane alike', () => {
    const [a, b, c, d] = marksIn(
      chart([
        { who: 'A', asOf: '2024-02-28' },
        { who: 'A', asOf: '2024-03-09' },
        { who: 'B', asOf: '2024-02-28' },
        { who: 'B', asOf: '2024-03-19' },
      ]),
    ).map(({ x }) => x);
    expect(a).toBe(c);
    expect((d ?? 0) - (a ?? 0)).toBeCloseTo(2 * ((b ?? 0) - (a ?? 0)), 0);
  });

  test('has a sign of its own for every hedge', () => {
    const signs = marksIn(
      chart(HEDGES.map((hedge) => ({ hedge, value: hedge === 'between' ? [10, 90] : 50 }))),
    ).map(({ sign }) => `${sign.path} ${sign.hollow}`);
    expect(new Set(signs).size).toBe(HEDGES.length);
  });

  test('reaches from the low to the high number of a pair', () => {
    const [pair, low, high] = marksIn(
      chart([{ value: [2000, 6000] }, { value: 2000 }, { value: 6000 }]),
    );
    const length = Number(/h6v([\d.]+)h-6z/.exec(pair?.sign.path ?? '')?.[1]);
    expect(length).toBeCloseTo((low?.y ?? 0) - (high?.y ?? 0), 0);
    expect(pair?.y).toBeCloseTo(((low?.y ?? 0) + (high?.y ?? 0)) / 2, 0);
  });

  const caps = (path: string): number => path.split('v8').length - 1;
  const arrows = (path: string): number => (path.split('l').length - 1 >= 2 ? 1 : 0);

  test.each([
    { asOf: '2024-05-05', shows: 'a point', caps: 0, arrows: 0, loose: 0 },
    { asOf: '2024-05-01/2024-05-10', shows: 'a line between caps', caps: 2, arrows: 0, loose: 0 },
    { asOf: '2024-05', shows: 'a line between caps', caps: 2, arrows: 0, loose: 0 },
    { asOf: '2024-05-05~', shows: 'a tail at both ends', caps: 0, arrows: 0, loose: 2 },
    { asOf: '2024-05-05?', shows: 'a tail at both ends', caps: 0, arrows: 0, loose: 2 },
    {
      asOf: '2024-05-01~/2024-05-10',
      shows: 'a tail at its beginning',
      caps: 1,
      arrows: 0,
      loose: 1,
    },
    { asOf: '2024-05-05/..', shows: 'an arrow at its end', caps: 1, arrows: 1, loose: 0 },
    { asOf: '../2024-05-05', shows: 'an arrow at its beginning', caps: 1, arrows: 1, loose: 0 },
  ])('given for $asOf shows $shows', (expected) => {
    const { firm, loose } = onlyMark({ asOf: expected.asOf }).extent;
    expect({ caps: caps(firm), arrows: arrows(firm), loose: loose.split('M').length - 1 }).toEqual({
      caps: expected.caps,
      arrows: expected.arrows,
      loose: expected.loose,
    });
  });

  test('reaches the edge of the plot where its time has no end', () => {
    expect(onlyMark({ asOf: '2024-05-05/..' }, 'narrow').extent.firm).toContain('H320');
    expect(onlyMark({ asOf: '../2024-05-05' }, 'narrow').extent.firm).toContain('M0 ');
  });

  test('never hides a short range', () => {
    const [mark] = marksIn(
      chart([{ asOf: '2024-05-05/2024-05-06' }, { asOf: '1950' }], 'narrow'),
    ).slice(-1);
    const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(mark?.extent.firm ?? '') ?? [];
    expect(Number(to) - Number(from)).toBeGreaterThanOrEqual(20);
  });
});
