import { describe, expect, test } from 'vitest';
import { isInClosingPlace, isInOpeningPlace, placedMark } from '../../../src/text/placedMark.ts';

/** The mark `'` of a text. */
const markIn = (text: string) => placedMark(text, text.indexOf("'"));

describe('placedMark', () => {
  test.each([
    ["a'b", 'a', 'b'],
    ["'", '', ''],
    ["𝐛'𝐜", '𝐛', '𝐜'],
    ["a\u200B\u200B'\u2060b", 'a', 'b'],
    ["\u200B'\u200B", '', ''],
    ["\uDC00'\uD800", '\uDC00', '\uD800'],
  ])('finds what stands on both sides in %j', (text, before, after) => {
    expect(markIn(text)).toMatchObject({ mark: "'", before, after });
  });
});

describe('the place of a mark', () => {
  test.each([
    ["a 'b", true, false],
    ["a' b", false, true],
    ["a'b", false, false],
    ["a ' b", false, false],
    ["('b", true, false],
    ["a', b", false, true],
    ["a ', b", false, false],
    ["a.' b", false, true],
    [" '…b", true, false],
    [" '.5", true, false],
    ["a'.", false, true],
    ["é'7", false, false],
    ["好'的", true, true],
    ["다'고", true, true],
    ["คำ'คำ", true, true],
  ])('is told by its neighbours in %j', (text, opens, closes) => {
    expect(isInOpeningPlace(markIn(text))).toBe(opens);
    expect(isInClosingPlace(markIn(text))).toBe(closes);
  });
});
