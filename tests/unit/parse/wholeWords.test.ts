import { describe, expect, test } from 'vitest';
import { indexOfWords } from '../../../src/parse/wholeWords.ts';

describe('where words stand in a text', () => {
  test.each<[string, string, number]>([
    ['the crane', 'crane', 4],
    ['crane', 'crane', 0],
    ['the crane sleeps', 'the crane', 0],
    ['a cranes crane', 'crane', 9],
    ['cranes', 'crane', -1],
    ['acrane', 'crane', -1],
    ['crane2', 'crane', -1],
    ['2crane', 'crane', -1],
    ['crane-bird', 'crane', 0],
    ['“crane”', 'crane', 1],
    ['no ship', 'crane', -1],
    ['12 cranes', '2 cranes', -1],
    ['112 12', '12', 4],
  ])('%j: %j is at %d', (text, words, index) => {
    expect(indexOfWords(text, words)).toBe(index);
  });

  test('a mark at the edge of the words needs no end of a word', () => {
    expect(indexOfWords('the crane’s nest', '’s')).toBe(9);
    expect(indexOfWords('a(b)c', '(b)')).toBe(1);
    expect(indexOfWords('a(bc', '(b')).toBe(-1);
    expect(indexOfWords('ab)c', 'b)')).toBe(-1);
  });

  test('letters of two code units and marks above letters belong to a word', () => {
    expect(indexOfWords('𐐀crane', 'crane')).toBe(-1);
    expect(indexOfWords('crane𐐀', 'crane')).toBe(-1);
    expect(indexOfWords('crane\u0301', 'crane')).toBe(-1);
    expect(indexOfWords('𐐀𐐁 𐐁', '𐐁')).toBe(5);
    expect(indexOfWords('😀crane😀', 'crane')).toBe(2);
  });

  test.each([
    ['Korean', '학두루미가', '두루미'],
    ['Chinese', '白鶴鳥飛', '鶴鳥'],
    ['Hiragana', 'おつるが', 'つる'],
    ['Katakana', 'オツルガ', 'ツル'],
    ['Thai', 'นกกระเรียนบิน', 'กระเรียน'],
    ['Lao', 'ນົກກະຍາງບິນ', 'ກະຍາງ'],
    ['Khmer', 'សត្វក្រៀលហើរ', 'ក្រៀល'],
    ['Burmese', 'ကြိုးကြာပျံ', 'ကြာ'],
  ])('%s has words inside others', (_name, text, words) => {
    expect(indexOfWords(text, words)).toBe(text.indexOf(words));
    expect(text.indexOf(words)).toBeGreaterThan(0);
  });
});
