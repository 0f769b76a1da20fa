import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { proofsOfFigure, sourcesPrinting } from '../../../src/fingerprint/figureSources.ts';

const ARTICLES = {
  first: 'They counted 3,000 men and USD 2.5 million.',
  second: 'They counted between 3 and 5 thousand men.',
  doubtful: 'They counted 4.000 men.',
};
const PRINTS = new Map(
  Object.entries(ARTICLES).map(([id, text]) => [id, [fingerprintOf(text, id)]]),
);

test.each([
  [3000, ['first', 'second'], [['first', 'second']]],
  [3000, ['second', 'first'], [['second', 'first']]],
  [3000, ['second'], [['second']]],
  [2_500_000, ['first', 'second'], [['first']]],
  [
    [3000, 5000],
    ['first', 'second'],
    [['first', 'second'], ['second']],
  ],
  [4000, ['first', 'second', 'doubtful'], [[]]],
  [3000, ['unknown', 'first'], [['first']]],
  [3000, [], [[]]],
])('of %j, the sources %j print %j', (value, sources, expected) => {
  expect(sourcesPrinting({ value, hedge: 'exactly' }, sources, PRINTS)).toEqual(expected);
});

test.each([
  [3000, ['second', 'first'], ['proved']],
  [4000, ['first', 'second'], ['not-proved']],
  [4000, ['first', 'doubtful'], ['not-checked']],
  [4000, ['first', 'unknown'], ['not-checked']],
  [[3000, 4000], ['first'], ['proved', 'not-proved']],
])('of %j, the sources %j show: %j', (value, sources, expected) => {
  expect(proofsOfFigure({ value, hedge: 'exactly' }, sources, PRINTS)).toEqual(expected);
});
