import { describe, expect, test } from 'vitest';
import { HEDGES } from '../../../../src/schema/figure.ts';
import { chart } from './chartStory.ts';
import type { Given } from './chartStory.ts';

describe('the legend', () => {
  test('explains the marks that it has, and no others', () => {
    const labels = chart([
      { hedge: 'at-least', asOf: '2024-05' },
      { hedge: 'about', asOf: '2024-05-05' },
      { expected: true, asOf: '2024-06-05' },
    ]).legend.items.map(({ label }) => label);
    expect(labels).toEqual(['plain number', 'about', 'at least', 'expected', 'some days']);
    expect(
      chart([{ asOf: '2024-05-05~' }, { asOf: '2024-05-05/..' }]).legend.items.map(
        ({ label }) => label,
      ),
    ).toEqual(['plain number', 'some days', 'rough dates', 'no end known']);
  });

  test('has the hedges in the order of the schema, whatever order they are given in', () => {
    const given = HEDGES.map((hedge): Given => ({
      hedge,
      value: hedge === 'between' ? [1, 9] : 10,
    }));
    const labels = chart(given.toReversed()).legend.items.map(({ label }) => label);
    expect(labels).toEqual([
      'plain number',
      'about',
      'at least',
      'more than',
      'up to',
      'fewer than',
      'between',
      'dozens, thousands and the like',
    ]);
  });
});
