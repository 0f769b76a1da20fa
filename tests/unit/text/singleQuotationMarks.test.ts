import { describe, expect, test } from 'vitest';
import { singleQuotedRanges } from '../../../src/text/singleQuotationMarks.ts';

const singles = (text: string): string[] =>
  singleQuotedRanges(text).map(({ start, end }) => text.slice(start, end));

describe('singleQuotedRanges', () => {
  test.each([
    ['China’s ‘silence is striking’, he says', ['silence is striking']],
    ["the troops' mission is 'fake news', he says", ['fake news']],
    ['“they call it ‘a day’s work’ here”', ['a day’s work']],
    ["rock'n roll' here", []],
    ["a ' news' here", []],
    ["they're the soldiers’ don't", []],
    ["'90s music and 'news'", ['news']],
    ['‘𝐛𝐨𝐥𝐝’', ['𝐛𝐨𝐥𝐝']],
    ["'a' and 'b'", ['a', 'b']],
    ["‘a' b’ ‘c‘ d’", ["a' b", 'c‘ d']],
    ["'a ‘b’ c'", ['b']],
    ["'a 'b' c'", ['b']],
    ['‚a’ b‘', ['a’ b']],
    ['‘a ’b', []],
    ['‘a ’b c’', ['a ’b c']],
    ['‘they’re here’', ['they’re here']],
    ["x'a' b", []],
    ["'7'", ['7']],
    ["’a' ’a’", []],
    ['', []],
    ['„er sagt ‚Lüge‘ dazu“ und ‚Quatsch‘', ['Lüge', 'Quatsch']],
  ])('finds the quotations of %j', (text, expected) => {
    expect(singles(text)).toEqual(expected);
  });
});
