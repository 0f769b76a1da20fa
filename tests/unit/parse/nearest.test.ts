import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/parse/nearest.ts';

describe('the nearest word', () => {
  test.each<[string, string[], string | undefined]>([
    ['gazete', ['herald', 'gazette'], 'gazette'],
    ['gazette', ['herald', 'gazette'], 'gazette'],
    ['Title', ['title', 'date'], 'title'],
    ['dat', ['data', 'date'], 'data'],
    ['almanac', ['herald', 'gazette'], undefined],
    ['anything', [], undefined],
  ])('to %s among %s is %s', (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });

  test('may be two letters away, however short it is', () => {
    expect(nearest('titxx', ['title'])).toBe('title');
    expect(nearest('tixxx', ['title'])).toBeUndefined();
    expect(nearest('cxx', ['cat'])).toBe('cat');
  });

  test('may be as many letters away as a third of its own, and no more', () => {
    expect(nearest('harbourxxx'.slice(0, 8), ['harbours'])).toBe('harbours');
    expect(nearest('harboxxx', ['harbours'])).toBeUndefined();
    expect(nearest('harbouxxx', ['harbour-s'])).toBe('harbour-s');
    expect(nearest('harboxxxx', ['harbour-s'])).toBeUndefined();
    expect(nearest('twelve-cxxxx', ['twelve-crane'])).toBe('twelve-crane');
    expect(nearest('twelve-xxxxx', ['twelve-crane'])).toBeUndefined();
  });

  test('is none when all of a short word would have to change', () => {
    expect(nearest('x', ['at', 'by'])).toBeUndefined();
    expect(nearest('x', ['a'])).toBeUndefined();
    expect(nearest('xt', ['at'])).toBe('at');
  });

  test('is looked for up to a length', () => {
    const word = 'a'.repeat(99);
    expect(nearest(`${word}b`, [`${word}a`])).toBe(`${word}a`);
    expect(nearest(`${word}bb`, [`${word}ab`])).toBeUndefined();
  });
});
