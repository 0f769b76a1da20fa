import { describe, expect, test } from 'vitest';
import { longestQuoted, quotationParts } from '../../../src/text/quotationParts.ts';
import { tokensOf } from '../../../src/text/tokens.ts';

const partsOf = (text: string): string[] =>
  quotationParts(text, tokensOf(text)).map((part) => part.map((token) => token.text).join(' '));

describe('quotationParts', () => {
  test.each([
    ['one two', ['one two']],
    ['one … two', ['one', 'two']],
    ['one…two', ['one', 'two']],
    ['one ... two', ['one', 'two']],
    ['one...two', ['one', 'two']],
    ['one . . . two', ['one', 'two']],
    ['one . .. two.... three', ['one', 'two', 'three']],
    ['one [...] two […] three', ['one', 'two', 'three']],
    ['… one two …', ['one two']],
    ['one … … [x] two', ['one', 'two']],
  ])('divides %j at ellipses', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });

  test.each(['one. two', 'one .. two', 'one . . two', 'one .  .  . two', 'one (two) three'])(
    'does not divide %j',
    (text) => {
      expect(partsOf(text)).toHaveLength(1);
    },
  );

  test.each([
    ['one [two] three', ['one', 'three']],
    ['one [two three] four', ['one', 'four']],
    ['[t]hree four', ['four']],
    ['one soldier[s] two', ['one', 'two']],
    ['one s[old]ier two', ['one', 'two']],
    ['one [two]', ['one']],
    ['[one] two', ['two']],
    ['one[two]', []],
    ['one …two [x]…three', ['one', 'two', 'three']],
    ['one [] two', ['one', 'two']],
    ['one [two [three] four] five', ['one two', 'four five']],
    ['one [two three', ['one two three']],
    ['one] two [three', ['one two three']],
    ['[a]½', []],
  ])('leaves out what the editor wrote in %j', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });

  test('gives no empty parts', () => {
    expect(partsOf('')).toEqual([]);
    expect(partsOf('… [all ours] …')).toEqual([]);
  });
});

describe('longestQuoted', () => {
  test.each([
    ['one two three', 3],
    ['one two … three four five ... six', 3],
    ['one two three … four', 3],
    ['one two [three four five] six', 2],
    ['one two [t]hree', 2],
    ['early- to mid-October', 4],
    ['船は港を出た … one two three four', 4],
    ['船は港を出て島を回る … one two three four', 10],
    ['…', 0],
    ['', 0],
  ])('gives the longest part of %j', (text, expected) => {
    expect(longestQuoted(text)).toHaveLength(expected);
  });
});
