import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { sourcesPrinting } from '../../../src/fingerprint/figureSources.ts';

const ARTICLES = {
  first: 'They counted 3,000 men and USD 2.5 million.',
  second: 'They counted between 3 and 5 thousand men.',
};

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
  [4000, ['first', 'second'], [[]]],
  [3000, ['unknown', 'first'], [['first']]],
  [3000, [], [[]]],
])('of %j, the sources %j print %j', (value, sources, expected) => {
  const fingerprints = new Map(
    Object.entries(ARTICLES).map(([id, text]) => [id, [fingerprintOf(text, id)]]),
  );
  expect(sourcesPrinting(value, sources, fingerprints)).toEqual(expected);
});
