import { describe, expect, test } from 'vitest';
import { changedAt, hasClaim, valuesAt } from '../../../src/schema/correctable.ts';

const record = {
  title: 'one',
  unit: { one: 'crane' },
  claims: [
    { id: 'counted', quotes: [{ text: 'a' }, { text: 'b' }], figure: { scope: 'c' } },
    { id: 'weighed', quotes: [{ text: 'd' }] },
  ],
};

const louder = (value: unknown) => `${String(value)}!`;

describe('the values at the end of a path', () => {
  test.each([
    ['title', undefined, ['one']],
    ['place', undefined, []],
    ['unit.one', undefined, ['crane']],
    ['size.one', undefined, []],
    ['claims.quotes.text', 'counted', ['a', 'b']],
    ['claims.quotes.text', 'weighed', ['d']],
    ['claims.quotes.text', 'sold', []],
    ['claims.quotes.text', undefined, []],
    ['claims.figure.scope', 'counted', ['c']],
    ['claims.figure.scope', 'weighed', []],
  ])('%s of the claim %s', (path, claim, expected) => {
    expect(valuesAt(record, path.split('.'), claim)).toEqual(expected);
  });

  test('change where they stand, and nothing else does', () => {
    expect(changedAt(record, ['unit', 'one'], undefined, louder)).toEqual({
      ...record,
      unit: { one: 'crane!' },
    });
    expect(changedAt(record, ['claims', 'quotes', 'text'], 'weighed', louder)).toEqual({
      ...record,
      claims: [record.claims[0], { id: 'weighed', quotes: [{ text: 'd!' }] }],
    });
  });

  test('a group that is left out stays left out', () => {
    expect(changedAt(record, ['size', 'one'], undefined, louder)).toEqual(record);
    expect(Object.keys(changedAt(record, ['size', 'one'], undefined, louder))).not.toContain(
      'size',
    );
  });
});

test('a claim is there or not', () => {
  expect(hasClaim(record, 'weighed')).toBe(true);
  expect(hasClaim(record, 'sold')).toBe(false);
  expect(hasClaim({ title: 'no event' }, 'sold')).toBe(false);
});
