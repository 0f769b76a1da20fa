import { describe, expect, test } from 'vitest';
import { fingerprintOf, type Fingerprint } from '../../../src/fingerprint/articleFingerprint.ts';
import {
  openFingerprint,
  type FingerprintLookup,
} from '../../../src/fingerprint/fingerprintLookup.ts';
import { tokensOf } from '../../../src/text/tokens.ts';
import { randomTexts } from './randomTexts.ts';
import { ARTICLE, RETOLD } from './sample.ts';

const ferryReport = (): Fingerprint => fingerprintOf(ARTICLE, 'ferry-report');
const openFerryReport = (): FingerprintLookup => openFingerprint(ferryReport());
const textsOf = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('openFingerprint', () => {
  test('finds every sequence of the article, and none of another text', () => {
    const lookup = openFerryReport();
    const own = textsOf(ARTICLE);
    const other = textsOf(RETOLD);
    expect(lookup.sequences(own)).toEqual(own.slice(3).map(() => true));
    expect(lookup.sequences(other)).toEqual(other.slice(3).map(() => false));
    expect(lookup.sequences(own.slice(0, 4))).toEqual([true]);
    expect(lookup.sequences(own.slice(0, 3))).toEqual([]);
  });

  test('opens each fingerprint once', () => {
    const fingerprint = ferryReport();
    const lookup = openFingerprint(fingerprint);
    expect(openFingerprint(fingerprint)).toBe(lookup);
    expect(openFingerprint({ ...fingerprint })).not.toBe(lookup);
  });

  test('answers for each text anew', () => {
    const lookup = openFerryReport();
    const texts = textsOf('passengers took the news calmly');
    expect(lookup.sequences(texts)).toEqual([true, true]);
    expect(lookup.sequences(texts)).toEqual([true, true]);
    expect(lookup.sequences([...texts, 'though'])).toEqual([true, true, false]);
    const other = openFingerprint(fingerprintOf(RETOLD, 'retold-report'));
    expect(other.sequences(texts)).toEqual([false, false]);
  });

  test.each([['deeply unfair'], ['broken promises']])('knows the phrase %s', (phrase) => {
    expect(openFerryReport().hasPhrase(phrase.split(' '))).toBe(true);
  });

  test.each([['unfair'], ['ferry line'], ['promises broken']])('does not know %s', (phrase) => {
    expect(openFerryReport().hasPhrase(phrase.split(' '))).toBe(false);
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
    expect(openFerryReport().hasNumber(value)).toBe(true);
  });

  test.each(['1241', '85', '5', '200'])('does not know the number %s', (value) => {
    expect(openFerryReport().hasNumber(value)).toBe(false);
  });

  test('knows both readings of a point before three digits', () => {
    const own = openFingerprint(fingerprintOf('Es waren 3.000 Mann', 'x'));
    expect(['3', '3000', '3000000'].map((value) => own.hasNumber(value))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('does not take one kind of item for another', () => {
    const quoted = openFingerprint(fingerprintOf('“1,240” and so it goes on', 'x'));
    expect(quoted.hasPhrase(['1240'])).toBe(true);
    expect(openFerryReport().hasPhrase(['1240'])).toBe(false);
  });
});

describe('the size of the hashes', () => {
  const texts = randomTexts(600, 2);
  const openRandom = (): FingerprintLookup => openFingerprint(fingerprintOf(texts.join(' '), 'x'));
  const chance = 597 / 2 ** 20;

  test('lets a wrong sequence pass with a chance of N / 2^b', () => {
    const wrong = Array.from({ length: 150_000 }, (_, index) => `wrong${String(index)}`);
    const passed = openRandom().sequences(wrong).filter(Boolean).length;
    // 85 expected; four standard deviations of a Poisson distribution to either side.
    const expected = wrong.length * chance;
    expect(passed).toBeGreaterThan(expected - 4 * Math.sqrt(expected));
    expect(passed).toBeLessThan(expected + 4 * Math.sqrt(expected));
  });

  test('leaves some 28 false continuations to one who knows three words and a dictionary', () => {
    const random = openRandom();
    const known = texts.slice(100, 103);
    let continuations = 0;
    for (let word = 0; word < 50_000; word++) {
      if (random.sequences([...known, `guess${String(word)}`])[0] === true) continuations++;
    }
    expect(continuations).toBeGreaterThan(10);
    expect(continuations).toBeLessThan(50);
  });

  test('lets a second fingerprint of the same passage rule out none of them', () => {
    const random = openRandom();
    const again = openFingerprint(fingerprintOf([...texts, 'and', 'more'].join(' '), 'y'));
    const known = texts.slice(100, 103);
    for (let word = 0; word < 5000; word++) {
      const guess = [...known, `guess${String(word)}`];
      if (random.sequences(guess)[0] === true) expect(again.sequences(guess)).toEqual([true]);
    }
  });
});
