import { describe, expect, test } from 'vitest';
import { reader } from '../../attack/guessing.ts';
import type { SequenceSet } from '../../attack/guessing.ts';
import { distinct, quotationsOf, sharedStretches } from '../../attack/knownWords.ts';
import { placeIn, scoreOf } from '../../attack/score.ts';
import { textModelOf } from '../../attack/textModel.ts';

const split = (text: string): string[] => text.split(' ');
const TEXT = split('the old ship is lost and the old crew is safe at home');

/** A set without false answers, which no fingerprint is. */
const exact = (text: readonly string[], length = 3): SequenceSet => ({
  length,
  has: (tokens) => tokens.length === length && placeIn(text, tokens) !== -1,
});

describe('the model of a language', () => {
  const model = textModelOf([{ tokens: split('a b c a b d a b c'), weight: 1 }], 3, 2);

  test('expects what it has seen behind the same words, the oftener the likelier', () => {
    const guesses = [...model.after(['a', 'b'])].sort((x, y) => y[1] - x[1]);
    expect(guesses.map(([token]) => token).slice(0, 2)).toEqual(['c', 'd']);
  });

  test('falls back on the commonest words', () => {
    expect([...model.after(['x', 'y']).keys()].sort()).toEqual(['a', 'b']);
  });

  test('gives shares that are none above one', () => {
    const sum = [...model.after(['a', 'b']).values()].reduce((all, one) => all + Math.exp(one), 0);
    expect(sum).toBeLessThanOrEqual(1.000001);
    expect(sum).toBeGreaterThan(0.9);
  });
});

test('the search reads on along what the set has', () => {
  const model = textModelOf([{ tokens: [...new Set(TEXT)], weight: 1 }], 2, 20);
  const read = reader(model, exact(TEXT), { beam: 5, steps: 4 });
  expect(read(split('ship is lost')).slice(0, 6)).toEqual(split('ship is lost and the old'));
  expect(read(split('at home'))).toEqual(split('at home'));
});

describe('what is known at the start', () => {
  test('are the quotations that are long enough', () => {
    expect(quotationsOf('“old ship is” and “the old”', 'en', exact(TEXT))).toEqual([
      ['old', 'ship', 'is'],
    ]);
  });

  test('are stretches of other texts, where enough is found in a row', () => {
    const other = split('we say the old crew is safe for now the old ship');
    expect(sharedStretches(other, exact(TEXT), 2)).toEqual([split('the old crew is safe')]);
    expect(sharedStretches(split('and the old crew'), exact(TEXT), 2)).toEqual([
      split('and the old crew'),
    ]);
  });

  test('is taken once', () => {
    expect(distinct([['a', 'b'], ['a', 'b', 'c'], ['a', 'b'], ['d']])).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ]);
  });
});

test('what was read is counted as far as it is right in a row', () => {
  const known = split('lost and the');
  const reading = {
    known,
    behind: [...known, 'old', 'crew', 'was', 'safe'],
    before: ['the', 'and', 'lost', 'is', 'boat', 'old'],
  };
  expect(scoreOf(TEXT, [reading])).toEqual({ longest: 2, mean: 1.5, read: 6, known: 3 });
  expect(scoreOf(TEXT, [{ ...reading, known: ['nowhere'] }]).read).toBe(0);
});
