import { describe, expect, test } from 'vitest';
import { fingerprintOf, type Fingerprint } from '../../../src/fingerprint/articleFingerprint.ts';
import { unpack } from '../../../src/fingerprint/packing.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { randomTexts } from './randomTexts.ts';
import { ARTICLE, RETOLD } from './sample.ts';

const ferryReport = (): Fingerprint => fingerprintOf(ARTICLE, 'ferry-report');

describe('fingerprintOf', () => {
  test('describes itself', () => {
    const fingerprint = ferryReport();
    expect(fingerprint).toMatchObject({
      version: 1,
      algorithm: 'sha256',
      source: 'ferry-report',
      sequenceLength: 4,
      words: tokensOf(ARTICLE).length,
    });
    expect(JSON.parse(JSON.stringify(fingerprint))).toEqual(fingerprint);
  });

  test('is the same for another printing of the same words', () => {
    const printedOtherwise = ARTICLE.replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\n\n/g, '\n  ');
    expect(fingerprintOf(printedOtherwise, 'ferry-report')).toEqual(ferryReport());
    expect(fingerprintOf(RETOLD, 'ferry-report')).not.toEqual(ferryReport());
  });

  test('stores the values of a known text, so that old fingerprints stay readable', () => {
    expect(
      JSON.stringify(fingerprintOf('“Fair play” for 3,000 ‘paying guests’ only', 'known'), null, 1),
    ).toBe(`{
 "version": 1,
 "algorithm": "sha256",
 "source": "known",
 "sequenceLength": 4,
 "bits": 12,
 "words": 7,
 "sequences": "8BLBCPwB0AE=",
 "phrases": "9wOHEQ==",
 "numbers": "jh4="
}`);
  });

  test('does not keep the order of the text', () => {
    const stored = [...unpack(ferryReport().sequences)];
    expect(stored).toEqual([...stored].sort((a, b) => a - b));
    // Two halves swapped: only the three sequences across the seam differ, on either side.
    const [left, right] = ['a b c d e f g h i j', 'k l m n o p q r s t'] as const;
    const one = unpack(fingerprintOf(`${left} ${right}`, 'x').sequences);
    const other = unpack(fingerprintOf(`${right} ${left}`, 'x').sequences);
    expect([...one].filter((hash) => !other.has(hash))).toHaveLength(3);
  });

  test.each([
    [0, 10],
    [4, 10],
    [5, 11],
    [515, 19],
    [516, 20],
    [1027, 20],
    [1028, 21],
  ])('keeps the false-match chance between 2^-11 and 2^-10: %d words, %d bits', (count, bits) => {
    const text = Array.from({ length: count }, (_, index) => `w${String(index)}`).join(' ');
    expect(fingerprintOf(text, 'x').bits).toBe(bits);
  });

  test.each([
    ['numbers', '3.000, 4.000', 12],
    ['phrases', '“a” “b”', 11],
  ])('follows the number of %s where these are the most', (_set, text, bits) => {
    expect(fingerprintOf(text, 'x').bits).toBe(bits);
  });

  test('takes 2.5 to 3 kB of JSON for 1,000 words', () => {
    const size = JSON.stringify(fingerprintOf(randomTexts(1000, 1).join(' '), 'source-id')).length;
    expect(size).toBeGreaterThan(2500);
    expect(size).toBeLessThan(3000);
  });

  test('takes an empty text', () => {
    expect(fingerprintOf('', 'x')).toMatchObject({
      words: 0,
      sequences: '',
      phrases: '',
      numbers: '',
    });
  });
});

describe('the phrases of a fingerprint', () => {
  test.each(['“one two three four”', '“…” nothing', 'no ‘’ marks', 'none'])(
    'are none in %j',
    (text) => {
      expect(fingerprintOf(text, 'x').phrases).toBe('');
    },
  );

  test.each(['“one two three”', '“one”'])('are one in %j', (text) => {
    expect(unpack(fingerprintOf(text, 'x').phrases).size).toBe(1);
  });

  test('are the same in marks of any kind', () => {
    const phrases = [
      '“fair play” one',
      '"fair play" one',
      '‘fair play’ one',
      "'fair play' one",
    ].map((text) => fingerprintOf(text, 'x').phrases);
    expect(new Set(phrases).size).toBe(1);
    expect(phrases[0]).not.toBe('');
  });
});
