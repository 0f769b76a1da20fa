import { describe, expect, test } from 'vitest';
import { copiedRuns } from '../../../src/fingerprint/copying.ts';
import { fingerprintOf, type Fingerprint } from '../../../src/fingerprint/articleFingerprint.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { numbersIn } from '../../../src/numbers/numbers.ts';
import { checkQuotation } from '../../../src/fingerprint/quotationCheck.ts';
import { spokenIn } from '../../../src/text/sayingClauses.ts';
import { longestQuoted } from '../../../src/text/quotationParts.ts';
import { quotedInArticle, quotationsIn } from '../../../src/text/quotationMarks.ts';
import { ARTICLE } from './sample.ts';

const LENGTH = 2000;
const FACTOR = 8;
/** In linear time the factor itself is expected, in quadratic time its square, 64. */
const MOST_FACTOR = 20;
/** What a collection of garbage or the like may add. */
const SPARE_MILLISECONDS = 50;
const ATTEMPTS = 3;

/** Repeats a part up to a length. */
type Fill = (part: string) => string;

const fillTo =
  (length: number): Fill =>
  (part) =>
    part.repeat(Math.ceil(length / part.length));

/** Reads a text in every way that this folder knows. */
function readAll(text: string, fingerprint: Fingerprint): void {
  const ranges = quotationsIn(text, 'en', () => false);
  const count = tokensOf(text).length;
  expect(count).toBeLessThanOrEqual(text.length);
  expect(quotedInArticle(text, 'en').length).toBeLessThan(3 * text.length);
  expect(spokenIn(text, { start: 0, end: text.length }, 'fr').length).toBeLessThan(text.length + 1);
  expect(numbersIn(text, 'en').length).toBeLessThanOrEqual(text.length);
  expect(fingerprintOf(text, 'x').words).toBe(count);
  expect(longestQuoted(text).length).toBeLessThanOrEqual(text.length);
  expect(checkQuotation(text, fingerprint).kind).not.toBe('proved');
  const runs = copiedRuns(text, [fingerprint], ranges);
  expect(runs.filter(({ bits }) => bits > 20)).toEqual([]);
}

/** Processor time of this process in milliseconds, which does not depend on what else runs. */
function timeOf(read: () => void): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function takesLinearTime(short: string, long: string): boolean {
  const fingerprint = fingerprintOf(ARTICLE, 'ferry-report');
  const read = (text: string) => (): void => {
    readAll(text, fingerprint);
  };
  // The first run may include the time that the compiler takes.
  const timeOfShort = Math.min(timeOf(read(short)), timeOf(read(short)));
  return timeOf(read(long)) <= timeOfShort * MOST_FACTOR + SPARE_MILLISECONDS;
}

const HOSTILE: readonly (readonly [name: string, text: (fill: Fill) => string])[] = [
  ['one letter', (fill) => fill('a')],
  ['marks in falling order', (fill) => `a${fill('\u0301')}${fill('\u0323')}`],
  ['marks in turns', (fill) => `a${fill('\u0301\u0323')}`],
  ['jamo', (fill) => fill('\u1100\u1161')],
  ['halves of surrogate pairs', (fill) => fill('\uD800')],
  ['opening brackets', (fill) => fill('[')],
  ['opening brackets with words', (fill) => fill('[a ')],
  ['closing brackets', (fill) => fill(']a ')],
  ['dots', (fill) => fill('.')],
  ['spaced dots', (fill) => fill('. ')],
  ['white space', (fill) => fill(' \t')],
  ['a hyphen and white space', (fill) => `a-${fill(' ')}`],
  ['hyphens and white space', (fill) => fill('a- ')],
  ['hyphens and line ends', (fill) => fill('a-\n')],
  ['a hyphen and line ends', (fill) => `a-${fill('\n')}`],
  ['soft hyphens', (fill) => fill('\u00AD ')],
  ['invisible characters in a number', (fill) => `1${fill('\u200B')}000`],
  ['grouped digits', (fill) => `1${fill(',000')}`],
  ['digits grouped by spaces', (fill) => `1${fill('\u00A0000')}`],
  ['digits', (fill) => fill('9')],
  ['a long decimal', (fill) => `1.${fill('0')}1`],
  ['slashes', (fill) => fill('1/')],
  ['fractions', (fill) => fill('1/2 ')],
  ['ranges', (fill) => fill('1-')],
  ['currency signs', (fill) => `${fill('$')}5`],
  ['number words', (fill) => fill('one hundred and ')],
  ['number words with hyphens', (fill) => fill('twenty-')],
  ['ranges in words', (fill) => fill('between one and ')],
  ['straight marks', (fill) => fill('"')],
  ['opening marks', (fill) => fill('“')],
  ['closing marks', (fill) => fill('”a ')],
  ['short quotations', (fill) => fill('“a” ')],
  ['marks of many shapes', (fill) => fill('„«»‹›「」')],
  ['low marks', (fill) => fill('„a ')],
  ['Korean scales', (fill) => fill('1만')],
  ['Korean scales in words of their own', (fill) => fill('1만 ')],
  ['digits grouped by points', (fill) => `1${fill('.000')}`],
  ['digits grouped by apostrophes', (fill) => `1${fill("'000")}`],
  ['digits before a Chinese letter', (fill) => `${fill('9')}人`],
  ['single marks', (fill) => fill("'a ")],
  ['single marks in turns', (fill) => fill("a'")],
  ['single marks that may be apostrophes', (fill) => `‘${fill('as’ a ')}`],
  ['single marks that open', (fill) => fill(' ‘a')],
  ['single marks at line starts', (fill) => fill("'a\n\n")],
  ['single marks in many double ones', (fill) => fill("“a 'b' c” ")],
  ['marks that open each paragraph', (fill) => fill('“a.\n\nb.\n\n')],
  ['a mark that opens every line', (fill) => fill('“a.\n')],
  ['sentences behind white space', (fill) => `.${fill(' )')}\n`],
  ['words of saying', (fill) => fill(', dit A B')],
  ['words of saying behind dashes', (fill) => fill('— dit ')],
  ['names behind words of saying', (fill) => `, dit le ${fill(', A')}`],
  ['gershayim', (fill) => fill('ב"בב')],
  ['inches', (fill) => fill('6\'5" ')],
  ['marks between what has no look', (fill) => `"${fill('\u200B')}"`],
  ['characters of a script without spaces', (fill) => fill('が々ー')],
];

/**
 * Compares the times for a text and for one that is eight times as long. A measurement can be wrong
 * by chance, so only a text that fails several times in a row takes more than linear time.
 */
describe('a hostile text is read in linear time', () => {
  test.each(HOSTILE)('%s', (_name, text) => {
    const short = text(fillTo(LENGTH));
    const long = text(fillTo(LENGTH * FACTOR));
    const attempts = Array.from({ length: ATTEMPTS });
    expect(attempts.some(() => takesLinearTime(short, long))).toBe(true);
  });
});
