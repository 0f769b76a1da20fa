import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/numbers/numbers.ts';

const LENGTH = 1000;
const FACTOR = 8;
/** In linear time the factor itself is expected, in quadratic time its square, 64. */
const MOST_FACTOR = 20;
const SPARE_MILLISECONDS = 30;
const ATTEMPTS = 3;

function timeOf(text: string, language: string): number {
  const before = process.cpuUsage();
  numbersIn(text, language);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** `tests/unit/fingerprint/hostile.test.ts` measures in the same way, in English. */
describe('a hostile text is read in linear time', () => {
  test.each([
    ['ko', '1,000'],
    ['ko', '1만 '],
    ['zh', '三千'],
    ['ru', 'один миллион '],
    ['de', 'einundzwanzig'],
    ['de', 'zwei und '],
    ['fr', '1 000 '],
    ['en', '5 million and a half '],
    ['en', 'one in five '],
  ])('%s: %s', (language, part) => {
    const isLinear = (): boolean => {
      const [short, long] = [LENGTH, LENGTH * FACTOR].map((length) =>
        part.repeat(length / part.length),
      );
      const timeOfShort = Math.min(timeOf(short ?? '', language), timeOf(short ?? '', language));
      return timeOf(long ?? '', language) <= timeOfShort * MOST_FACTOR + SPARE_MILLISECONDS;
    };
    expect(Array.from({ length: ATTEMPTS }).some(isLinear)).toBe(true);
  });
});
