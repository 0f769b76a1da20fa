import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { openFingerprint } from '../../../src/fingerprint/fingerprintLookup.ts';
import { tokensOf } from '../../../src/fingerprint/tokens.ts';
import { unpack } from '../../../src/fingerprint/packing.ts';
import { ARTICLE, RETOLD } from './sample.ts';

const prints = fingerprintOf(ARTICLE, 'ferry-report');
const lookup = openFingerprint(prints);

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function randomText(length: number, seed: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length }, () => `word${String(random(5000))}`);
}

describe('fingerprintOf', () => {
  test('describes itself', () => {
    expect(prints).toMatchObject({
      version: 1,
      algorithm: 'sha256',
      source: 'ferry-report',
      sequenceLength: 4,
      words: tokensOf(ARTICLE).length,
    });
    expect(JSON.parse(JSON.stringify(prints))).toEqual(prints);
  });

  test('is the same for another print of the same words', () => {
    const plain = ARTICLE.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\n\n/g, '\n  ');
    expect(fingerprintOf(plain, 'ferry-report')).toEqual(prints);
    expect(fingerprintOf(RETOLD, 'ferry-report')).not.toEqual(prints);
  });

  test('stores the values of a known text, so that old fingerprints stay readable', () => {
    expect(fingerprintOf('“Fair play” for 3,000 ‘paying guests’ only', 'known')).toEqual({
      version: 1,
      algorithm: 'sha256',
      source: 'known',
      sequenceLength: 4,
      bits: 12,
      words: 7,
      sequences: '8BLBCPwB0AE=',
      phrases: '9wOHEQ==',
      numbers: 'jh4=',
    });
  });

  test('does not keep the order of the text', () => {
    const stored = [...unpack(prints.sequences)];
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

  test('takes 2.5 to 3 kB of JSON for 1,000 words', () => {
    const size = JSON.stringify(fingerprintOf(randomText(1000, 1).join(' '), 'source-id')).length;
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

describe('openFingerprint', () => {
  test('finds every sequence of the article, and none of another text', () => {
    const own = tokensOf(ARTICLE).map((word) => word.text);
    const other = tokensOf(RETOLD).map((word) => word.text);
    expect(lookup.sequences(own)).toEqual(own.slice(3).map(() => true));
    expect(lookup.sequences(other)).toEqual(other.slice(3).map(() => false));
    expect(lookup.sequences(own.slice(0, 3))).toEqual([]);
  });

  test.each([['deeply unfair'], ['broken promises']])('knows the phrase %s', (phrase) => {
    expect(lookup.hasPhrase(phrase.split(' '))).toBe(true);
  });

  test.each([['unfair'], ['ferry line'], ['promises broken']])('does not know %s', (phrase) => {
    expect(lookup.hasPhrase(phrase.split(' '))).toBe(false);
  });

  test.each([
    '3',
    '1240',
    '2009',
    '41',
    '85000000',
    '300',
    '3000000',
    '5000000',
    '96500',
    '200000',
  ])('knows the number %s', (value) => {
    expect(lookup.hasNumber(value)).toBe(true);
  });

  test.each(['1241', '85', '5', '200'])('does not know the number %s', (value) => {
    expect(lookup.hasNumber(value)).toBe(false);
  });

  test('does not take one kind of entry for another', () => {
    const quoted = openFingerprint(fingerprintOf('“1,240” and so it goes on', 'x'));
    expect(quoted.hasPhrase(['1240'])).toBe(true);
    expect(lookup.hasPhrase(['1240'])).toBe(false);
  });
});

describe('the size of the hashes', () => {
  const text = randomText(600, 2);
  const random = openFingerprint(fingerprintOf(text.join(' '), 'x'));
  const chance = 597 / 2 ** 20;

  test('lets a wrong sequence pass with a chance of N / 2^b', () => {
    const wrong = Array.from({ length: 400_000 }, (_, index) => `wrong${String(index)}`);
    const passed = random.sequences(wrong).filter(Boolean).length;
    // 228 expected; four standard deviations of a Poisson distribution to either side.
    const expected = wrong.length * chance;
    expect(passed).toBeGreaterThan(expected - 4 * Math.sqrt(expected));
    expect(passed).toBeLessThan(expected + 4 * Math.sqrt(expected));
  });

  test('leaves some 28 false continuations to someone who knows three words and a dictionary', () => {
    const known = text.slice(100, 103);
    let continuations = 0;
    for (let word = 0; word < 50_000; word++) {
      if (random.sequences([...known, `guess${String(word)}`])[0] === true) continuations++;
    }
    expect(continuations).toBeGreaterThan(10);
    expect(continuations).toBeLessThan(50);
  });

  test('lets a second fingerprint of the same passage rule out none of them', () => {
    const again = openFingerprint(fingerprintOf([...text, 'and', 'more'].join(' '), 'y'));
    const known = text.slice(100, 103);
    for (let word = 0; word < 5000; word++) {
      const guess = [...known, `guess${String(word)}`];
      if (random.sequences(guess)[0] === true) expect(again.sequences(guess)).toEqual([true]);
    }
  });
});
