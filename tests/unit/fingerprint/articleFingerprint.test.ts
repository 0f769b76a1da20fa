import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  type ArticleFingerprint,
} from '../../../src/fingerprint/articleFingerprint.ts';
import { unpack } from '../../../src/fingerprint/packing.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { FREE } from './firstPrint.ts';
import { randomTexts } from './randomTexts.ts';
import { ARTICLE, RETOLD } from './sample.ts';

const ferryReport = (): ArticleFingerprint => fingerprintOf(ARTICLE, 'ferry-report');

const sizeOf = ({ hashes }: { hashes: string }): number => unpack(hashes).size;

describe('fingerprintOf', () => {
  test('describes itself', () => {
    const fingerprint = ferryReport();
    expect(fingerprint).toMatchObject({
      version: 3,
      algorithm: 'sha256',
      source: 'ferry-report',
      language: 'en',
      words: tokensOf(ARTICLE).length,
    });
    expect(JSON.parse(JSON.stringify(fingerprint))).toEqual(fingerprint);
  });

  test('keeps what is noted of the text', () => {
    const taking = {
      ...{ language: 'en', seen: '2024-03-04', taken: '2024-11-07' },
      ...{ by: 'Ada Lund', copy: 'the web page' },
    };
    expect(fingerprintOf(ARTICLE, 'ferry-report', taking)).toMatchObject(taking);
  });

  test('is the same for another printing of the same words', () => {
    const printedOtherwise = ARTICLE.replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\n\n/g, '\n  \n');
    expect(fingerprintOf(printedOtherwise, 'ferry-report')).toEqual(ferryReport());
    expect(fingerprintOf(RETOLD, 'ferry-report')).not.toEqual(ferryReport());
  });

  test('stores the values of a known text, so that old fingerprints stay readable', () => {
    const text = '“Fair play for all of us” costs 3,000 ‘paying guests’ or 4.000 more';
    expect(JSON.stringify(fingerprintOf(text, 'known'), null, 1)).toBe(`{
 "version": 3,
 "algorithm": "sha256",
 "source": "known",
 "language": "en",
 "words": 13,
 "quoted": {
  "bits": 12,
  "hashes": "rBqkBEw="
 },
 "prose": {
  "bits": 8,
  "hashes": "Cg5cBAdTDhQBBA=="
 },
 "phrases": {
  "bits": 23,
  "hashes": "/fE+"
 },
 "places": {
  "bits": 12,
  "hashes": "mA/IBuQE"
 },
 "numbers": {
  "bits": 23,
  "hashes": "oeHhAw=="
 },
 "doubtful": {
  "bits": 24,
  "hashes": "0/MC5tCNBA=="
 }
}`);
  });

  test('does not keep the order of the text', () => {
    const stored = [...unpack(ferryReport().prose.hashes)];
    expect(stored).toEqual([...stored].sort((a, b) => a - b));
    // Two halves swapped: only the three sequences across the seam differ, on either side.
    const [left, right] = ['a b c d e f g h i j', 'k l m n o p q r s t'] as const;
    const one = unpack(fingerprintOf(`${left} ${right}`, 'x', FREE).quoted.hashes);
    const other = unpack(fingerprintOf(`${right} ${left}`, 'x', FREE).quoted.hashes);
    expect([...one].filter((hash) => !other.has(hash))).toHaveLength(3);
  });

  test.each([
    [0, 11, 5],
    [4, 11, 5],
    [5, 12, 6],
    [514, 19, 13],
    [515, 20, 14],
  ])('gives each set its own bits: %d words', (count, quoted, prose) => {
    const text = Array.from({ length: count }, (_, index) => `w${String(index)}`).join(' ');
    expect(fingerprintOf(text, 'x', FREE).quoted.bits).toBe(quoted);
    expect(fingerprintOf(text, 'x').prose.bits).toBe(prose);
    expect(fingerprintOf(text, 'x').numbers.bits).toBe(23);
  });

  test('spares fewer bits for a script without spaces', () => {
    expect(fingerprintOf('木箱は夜明け前に二度数えられた', 'x').prose.bits).toBe(6);
    expect(fingerprintOf('กล่องไม้ทั้งหมดถูกนับสองครั้งก่อนรุ่งสาง', 'x').prose.bits).toBe(5);
    expect(fingerprintOf('a b c d e f g h i j k', 'x').prose.bits).toBe(8);
  });

  test('takes 1.5 to 2.5 kB of JSON for 1,000 words without a quotation', () => {
    const size = JSON.stringify(fingerprintOf(randomTexts(1000, 1).join(' '), 'source-id')).length;
    expect(size).toBeGreaterThan(1500);
    expect(size).toBeLessThan(2500);
  });

  test('takes an empty text', () => {
    const { words, ...sets } = fingerprintOf('', 'x');
    expect(words).toBe(0);
    for (const set of ['quoted', 'prose', 'phrases', 'numbers', 'doubtful'] as const)
      expect(sets[set].hashes).toBe('');
  });
});

describe('the numbers of a fingerprint', () => {
  test('are told from those that may be read in several ways', () => {
    const { numbers, doubtful } = fingerprintOf('They were 1,240, or 3.000', 'x');
    expect([sizeOf(numbers), sizeOf(doubtful)]).toEqual([1, 2]);
  });
});

describe('the phrases of a fingerprint', () => {
  test.each(['“one two three four”', '“…” nothing', 'no ‘’ marks', 'none'])(
    'are none in %j',
    (text) => {
      expect(sizeOf(fingerprintOf(text, 'x').phrases)).toBe(0);
    },
  );

  test.each(['“one two three”', '“one”'])('are one in %j', (text) => {
    expect(sizeOf(fingerprintOf(text, 'x').phrases)).toBe(1);
  });

  test('are all that is as short in a text that may be quoted freely', () => {
    expect(sizeOf(fingerprintOf('one two three four', 'x', FREE).phrases)).toBe(9);
  });

  test('are the same in marks of any kind', () => {
    const phrases = [
      '“fair play” one',
      '"fair play" one',
      '‘fair play’ one',
      "'fair play' one",
    ].map((text) => fingerprintOf(text, 'x').phrases.hashes);
    expect(new Set(phrases).size).toBe(1);
    expect(phrases[0]).not.toBe('');
  });
});
