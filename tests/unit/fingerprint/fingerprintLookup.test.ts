import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import {
  openFingerprint,
  type FingerprintLookup,
} from '../../../src/fingerprint/fingerprintLookup.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { FIRST_PRINT, FREE } from './firstPrint.ts';
import { randomTexts } from './randomTexts.ts';
import { ARTICLE, RETOLD } from './sample.ts';

const openFerryReport = (): FingerprintLookup =>
  openFingerprint(fingerprintOf(ARTICLE, 'ferry-report'));
const all = (count: number, is: boolean): boolean[] => Array.from({ length: count }, () => is);

describe('openFingerprint', () => {
  test('finds every sequence of the article, and not the whole of another text', () => {
    const { anywhere } = openFerryReport();
    const own = tokensOf(ARTICLE);
    expect(anywhere(own)).toEqual(all(own.length - 3, true));
    expect(anywhere(tokensOf(RETOLD)).filter(Boolean).length).toBeLessThan(8);
    expect(anywhere(own.slice(0, 4))).toEqual([true]);
    expect(anywhere(own.slice(0, 3))).toEqual([]);
  });

  test.each([
    ['inside the marks of the article', 'kept the old ship going', [true, true]],
    ['from outside into them', 'high wind We kept the old', [false, false, true]],
    ['outside them', 'Passengers took the news calmly', [false, false]],
  ])('knows what may be quoted: %s', (_name, text, expected) => {
    expect(openFerryReport().quotable(tokensOf(text))).toEqual(expected);
  });

  test('lets all be quoted of an article that may be quoted freely', () => {
    const free = openFingerprint(fingerprintOf(ARTICLE, 'ferry-report', FREE));
    const own = tokensOf(ARTICLE);
    expect(free.quotable(own)).toEqual(all(own.length - 3, true));
    expect(free.hasPhrase(tokensOf('took the news'))).toBe(true);
    expect(free.hasPhrase(tokensOf('took the boat'))).toBe(false);
  });

  test('opens each fingerprint once', () => {
    const fingerprint = fingerprintOf(ARTICLE, 'ferry-report');
    const lookup = openFingerprint(fingerprint);
    expect(openFingerprint(fingerprint)).toBe(lookup);
    expect(openFingerprint({ ...fingerprint })).not.toBe(lookup);
  });

  test.each(['deeply unfair', 'broken promises'])('knows the phrase %s', (phrase) => {
    expect(openFerryReport().hasPhrase(tokensOf(phrase))).toBe(true);
  });

  test.each(['unfair', 'ferry line', 'promises broken'])('does not know %s', (phrase) => {
    expect(openFerryReport().hasPhrase(tokensOf(phrase))).toBe(false);
  });

  test.each(['1240', '85000000', '3000000', '5000000', '96500', '200000'])(
    'proves the number %s',
    (value) => {
      expect(openFerryReport().proofOfNumber(value)).toBe('proved');
    },
  );

  test.each(['1241', '85', '5', '200'])('disproves the number %s', (value) => {
    expect(openFerryReport().proofOfNumber(value)).toBe('not-proved');
  });

  test('does not check a number that may be read in two ways', () => {
    const own = openFingerprint(fingerprintOf('They were 3.000 men', 'x'));
    expect(['3', '3000', '3000000'].map((value) => own.proofOfNumber(value))).toEqual([
      'not-checked',
      'not-checked',
      'not-proved',
    ]);
  });

  test('disproves no number in a language whose number words are not read', () => {
    const own = openFingerprint(fingerprintOf('1.240', 'x', { language: 'xh' }));
    expect(own.proofOfNumber('1241')).toBe('not-checked');
  });

  test('does not take one kind of item for another', () => {
    const quoted = openFingerprint(fingerprintOf('“1,240” and so it goes on', 'x'));
    expect(quoted.hasPhrase(tokensOf('1240'))).toBe(true);
    expect(openFerryReport().hasPhrase(tokensOf('1240'))).toBe(false);
  });
});

describe('a fingerprint of version 1', () => {
  const first = openFingerprint(FIRST_PRINT);

  test('proves words as it did, wherever they stand', () => {
    expect(first.quotable(tokensOf('for 3,000 paying guests'))).toEqual([true]);
    expect(first.hasPhrase(tokensOf('fair play'))).toBe(true);
  });

  test('says nothing of numbers, nor of scripts without spaces', () => {
    expect(first.proofOfNumber('3000')).toBe('not-checked');
    expect(first.canRead(tokensOf('paying guests'))).toBe(true);
    expect(first.canRead(tokensOf('宿泊客'))).toBe(false);
    expect(first.canRead(tokensOf('for 3,000 paying guests'))).toBe(false);
  });
});

test('a fingerprint of version 2 says nothing of numbers, nor of words with digits', () => {
  const second = openFingerprint({
    ...fingerprintOf('He said: “We fed 3,000 men at noon.” They were 3,000.', 'x'),
    version: 2,
  });
  expect(second.proofOfNumber('3000')).toBe('not-checked');
  expect(second.canRead(tokensOf('fed 3,000 men at noon'))).toBe(false);
  expect(second.canRead(tokensOf('men at noon'))).toBe(true);
});

describe('a script without spaces', () => {
  const TEXT = '港の委員会は月曜日に「木箱は夜明け前に二度数えられた」と述べた。';
  const own = openFingerprint(fingerprintOf(TEXT, 'x', { language: 'ja' }));

  test('is looked up in sequences of eight characters', () => {
    expect(own.quotable(tokensOf('夜明け前に二度数'))).toEqual([true]);
    expect(own.quotable(tokensOf('夜明け前に三度数'))).toEqual([false]);
    expect(own.quotable(tokensOf('夜明け前に二度'))).toEqual([]);
    expect(own.quotable(tokensOf('委員会は月曜日に'))).toEqual([false]);
    expect(own.anywhere(tokensOf('委員会は月曜日に'))).toEqual([true]);
  });
});

describe('the size of the hashes', () => {
  const texts = randomTexts(600, 2);
  const random = openFingerprint(fingerprintOf(texts.join(' '), 'x'));
  const passing = (count: number): number => {
    const wrong = Array.from({ length: count }, (_, index) => `wrong${String(index)}`);
    return random.anywhere(tokensOf(wrong.join(' '))).filter(Boolean).length;
  };

  test('lets a wrong sequence of prose pass with a chance of N / 2^b', () => {
    const expected = 10_000 * (597 / 2 ** 14);
    // Four standard deviations of a Poisson distribution to either side.
    expect(passing(10_000)).toBeGreaterThan(expected - 4 * Math.sqrt(expected));
    expect(passing(10_000)).toBeLessThan(expected + 4 * Math.sqrt(expected));
  });

  test('leaves more false continuations than anyone can follow', () => {
    const known = texts.slice(100, 103).join(' ');
    const guesses = Array.from({ length: 2000 }, (_, word) => `${known} guess${String(word)}`);
    const left = guesses.filter((guess) => random.anywhere(tokensOf(guess))[0]);
    expect(left.length).toBeGreaterThan(40);
  });

  test('lets a second fingerprint of the same passage rule out none of them', () => {
    const again = openFingerprint(fingerprintOf([...texts, 'and', 'more'].join(' '), 'y'));
    const known = texts.slice(100, 103).join(' ');
    for (let word = 0; word < 1000; word++) {
      const guess = tokensOf(`${known} guess${String(word)}`);
      if (random.anywhere(guess)[0] === true) expect(again.anywhere(guess)).toEqual([true]);
    }
  });
});
