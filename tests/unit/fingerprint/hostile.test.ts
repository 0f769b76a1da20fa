import { describe, expect, test } from 'vitest';
import { copiedRuns } from '../../../src/fingerprint/copying.ts';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { tokensOf } from '../../../src/fingerprint/tokens.ts';
import { numbersIn } from '../../../src/fingerprint/numbers.ts';
import { checkQuotation } from '../../../src/fingerprint/quotationCheck.ts';
import { quotedTokenCount } from '../../../src/fingerprint/quotationParts.ts';
import { quotedRanges } from '../../../src/fingerprint/quotationMarks.ts';
import { singleQuotedRanges } from '../../../src/fingerprint/singleQuotationMarks.ts';
import { ARTICLE } from './sample.ts';

const LENGTH = 100_000;
const prints = fingerprintOf(ARTICLE, 'ferry-report');

const fill = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length));

/**
 * In linear time each takes well under a second. In quadratic time it takes so many that the
 * time limit for a test ends it.
 */
describe('100 kB of anything is read in linear time', () => {
  test.each([
    ['one letter', fill('a')],
    ['marks in falling order', `a${fill('\u0301')}${fill('\u0323')}`],
    ['marks in turns', `a${fill('\u0301\u0323')}`],
    ['jamo', fill('\u1100\u1161')],
    ['halves of surrogate pairs', fill('\uD800')],
    ['opening brackets', fill('[')],
    ['opening brackets with words', fill('[a ')],
    ['closing brackets', fill(']a ')],
    ['dots', fill('.')],
    ['spaced dots', fill('. ')],
    ['white space', fill(' \t')],
    ['a hyphen and white space', `a-${fill(' ')}`],
    ['hyphens and white space', fill('a- ')],
    ['hyphens and line ends', fill('a-\n')],
    ['a hyphen and line ends', `a-${fill('\n')}`],
    ['soft hyphens', fill('\u00AD ')],
    ['invisible characters in a number', `1${fill('\u200B')}000`],
    ['grouped digits', `1${fill(',000')}`],
    ['digits grouped by spaces', `1${fill('\u00A0000')}`],
    ['digits', fill('9')],
    ['a long decimal', `1.${fill('0')}1`],
    ['slashes', fill('1/')],
    ['fractions', fill('1/2 ')],
    ['ranges', fill('1-')],
    ['currency signs', `${fill('$')}5`],
    ['number words', fill('one hundred and ')],
    ['number words with hyphens', fill('twenty-')],
    ['ranges in words', fill('between one and ')],
    ['straight marks', fill('"')],
    ['opening marks', fill('“')],
    ['closing marks', fill('”a ')],
    ['short quotations', fill('“a” ')],
    ['marks of many shapes', fill('„«»‹›「」')],
    ['low marks', fill('„a ')],
    ['Korean scales', fill('1만')],
    ['Korean scales in words of their own', fill('1만 ')],
    ['digits grouped by points', `1${fill('.000')}`],
    ['digits grouped by apostrophes', `1${fill("'000")}`],
    ['digits before a Chinese letter', `${fill('9')}人`],
    ['single marks', fill("'a ")],
    ['single marks in turns', fill("a'")],
  ])('%s', (_name, text) => {
    const { ranges } = quotedRanges(text);
    expect(singleQuotedRanges(text).length).toBeLessThan(text.length);
    expect(tokensOf(text).length).toBeLessThanOrEqual(text.length);
    expect(numbersIn(text).length).toBeLessThanOrEqual(text.length);
    expect(fingerprintOf(text, 'x').words).toBe(tokensOf(text).length);
    expect(quotedTokenCount(text)).toBeLessThanOrEqual(text.length);
    expect(checkQuotation(text, prints).kind).not.toBe('verified');
    expect(copiedRuns(text, [prints], ranges)).toEqual([]);
  });
});
