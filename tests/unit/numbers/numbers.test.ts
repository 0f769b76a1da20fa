import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/numbers/decimal.ts';
import { numbersIn } from '../../../src/numbers/numbers.ts';
import { printedIn, valuesIn } from './support.ts';

const BELOW_TWENTY = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Spells a number below 10^15, in the British way with "and" or the American one without. */
function spell(value: number, and: string): string {
  for (const [name, scale] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
    ['hundred', 100],
  ] as const) {
    if (value < scale) continue;
    const rest = value % scale;
    const head = `${spell(Math.floor(value / scale), and)} ${name}`;
    if (rest === 0) return head;
    return `${head} ${rest < 100 ? and : ''}${spell(rest, and)}`;
  }
  if (value < 20) return BELOW_TWENTY[value] ?? '';
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${BELOW_TWENTY[value % 10] ?? ''}`;
}

describe('numbersIn', () => {
  test.each([
    ['3,000-5,000', ['3000', '5000']],
    ['3,000 to 5,000', ['3000', '5000']],
    ['from 3 to 5 thousand', ['3000', '5000']],
    ['between 3 and 5 thousand', ['3000', '5000']],
    ['between three and five thousand', ['3000', '5000']],
    ['between one hundred and two hundred', ['100', '200']],
    ['between one hundred and ten and two hundred', ['110', '200']],
    ['two to three hundred', ['200', '300']],
    ['two to three hundred thousand', ['200000', '300000']],
    ['3-5 million', ['3000000', '5000000']],
    ['3\u20105 million', ['3000000', '5000000']],
    ['3\u20115 million', ['3000000', '5000000']],
    ['3\u20125 million', ['3000000', '5000000']],
    ['3–5 million', ['3000000', '5000000']],
    ['3—5 million', ['3000000', '5000000']],
    ['3 — 5 million', ['3000000', '5000000']],
    ['$3–$5 million, $3 – $5 million', ['3000000', '5000000', '3000000', '5000000']],
    ['$3m–$5m', ['3000000', '5000000']],
    ['3 to $5 million, between 3 and $5 million', ['3000000', '5000000', '3000000', '5000000']],
    ['three-five thousand', ['3000', '5000']],
    ['2 thousand to 5 million', ['2000', '5000000']],
  ])('gives both ends of %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    ['killed 3 and 5 thousand fled', ['3', '5000']],
    ['between 3 or 5 thousand', ['3', '5000']],
    ['500 to 2 million', ['500', '2000000']],
    ['5 to 5 million', ['5', '5000000']],
    ['3 dead and 5 thousand wounded', ['3', '5000']],
    ['3. To 5 million others', ['3', '5000000']],
    ['3 to (5 million)', ['3', '5000000']],
    ['3/to 5 million', ['3', '5000000']],
    ['3 + 5 million', ['3', '5000000']],
    ['3 - (5 million)', ['3', '5000000']],
    ['3. – 5 million', ['3', '5000000']],
    ['3 (– 5 million)', ['3', '5000000']],
    ['3 to many', ['3']],
  ])('takes %j for no range', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each(['G7', 'COVID-19', 'F-16', 'F\u201016', 'F\u201116', '10th', '1990s', 'anyone'])(
    'finds no number in %j',
    (text) => {
      expect(valuesIn(`The ${text} thing`)).toEqual([]);
    },
  );

  test.each([
    ['F–16, F - 16, F/16, F- 16', ['16', '16', '16', '16']],
    ['7-11', ['7', '11']],
    ['5km-16', ['5', '16']],
    ['five-six', ['5', '6']],
    ['3천-16', ['3000', '16']],
    ['a-five', []],
  ])('tells the hyphen of a name in %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test('says no more of a number than there is', () => {
    expect(numbersIn('3 men', 'en')).toStrictEqual([
      { readings: ['3'], isCertain: true, start: 0, end: 1 },
    ]);
  });

  test('says where the numbers stand', () => {
    expect(printedIn('“Some $50 billion”, 2½ or twenty-five thousand')).toEqual([
      '50 billion',
      '2½',
      'twenty-five thousand',
    ]);
    expect(printedIn('two to three hundred')).toEqual(['two', 'three hundred']);
  });

  test('reads a number alike whether grouped, ungrouped or spelled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 14 }),
        (big, cut) => {
          const value = Math.max(2, Math.floor(big / 10 ** cut));
          const expected = [normalForm(value)];
          expect(valuesIn(`about ${String(value)} men`)).toEqual(expected);
          expect(valuesIn(`about ${value.toLocaleString('en-US')} men`)).toEqual(expected);
          expect(valuesIn(`about ${spell(value, 'and ')} men`)).toEqual(expected);
          expect(valuesIn(`about ${spell(value, '')} men`)).toEqual(expected);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
