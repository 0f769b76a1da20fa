import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/text/tokens.ts';
import { lengthOf, wordCountOf } from '../../../src/text/wordCount.ts';

describe('wordCountOf', () => {
  test.each([
    ['', 0],
    ['three little words', 3],
    ['북한군 병사들이 왔다', 3],
    ['船は港を出る', 3],
    ['船は港', 1.5],
    ['士兵3,000名', 2.5],
    ['เรือ', 0.75],
    ['မြန်မာ ခေ', 1],
  ])('counts the words of %j', (text, count) => {
    expect(wordCountOf(tokensOf(text))).toBe(count);
  });
});

describe('lengthOf', () => {
  test.each([
    ['one', '1 word', 15],
    ['three little words', '3 words', 15],
    ['船は港を出る', '6 characters', 30],
    ['船は3,000', '4 characters', 30],
    ['船 is a ship', '4 words', 15],
    ['เรืออยู่', '5 characters', 60],
  ])('says the length of %j in the unit of most of it', (text, amount, most) => {
    const length = lengthOf(tokensOf(text));
    expect(length.amount).toBe(amount);
    expect(length.inItsUnit(15)).toBe(most);
  });
});
