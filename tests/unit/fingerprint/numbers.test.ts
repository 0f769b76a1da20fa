import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/fingerprint/decimal.ts';
import { numbersIn } from '../../../src/fingerprint/numbers.ts';

const values = (text: string): string[] => numbersIn(text).map((number) => number.value);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
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
  if (value < 20) return SMALL[value] ?? '';
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10] ?? ''}`;
}

describe('numbersIn', () => {
  test.each([
    ['3,000 soldiers', ['3000']],
    ['3000 soldiers', ['3000']],
    ['three thousand soldiers', ['3000']],
    ['3\u202F000 soldiers', ['3000']],
    ['some 12,000.She said', ['12000']],
    ['USD 800 million', ['800000000']],
    ['$800 million', ['800000000']],
    ['$800m, USD 800 m', ['800000000', '800000000']],
    ['an 800m run', []],
    ['800bn', ['800000000000']],
    ['a 5km front', ['5']],
    ['a $50 billion loan', ['50000000000']],
    ['a 50-million-dollar loan', ['50000000']],
    ['3 hundred thousand', ['300000']],
    ['1.5 million', ['1500000']],
    ['1.50', ['1.5']],
    ['007 000', ['7', '0']],
    ['2 1/2 years', ['2.5']],
    ['2½ years', ['2.5']],
    ['two and a half years', ['2.5']],
    ['two and a half million', ['2500000']],
    ['2 and a half million', ['2500000']],
    ['3\u200B million', ['3000000']],
    ['twenty eleven', ['20', '11']],
    ['one hundred, fifth in line', ['100']],
    ['groups of three. Hundred of them', ['3']],
    ['half a million', ['500000']],
    ['twenty-five', ['25']],
    ['one hundred and twenty', ['120']],
    ['five hundred twenty thousand', ['520000']],
    ['twelve hundred', ['1200']],
    ['a hundred, a thousand', ['100', '1000']],
    ['several thousand, hundreds of thousands, a man', []],
    ['seven, eight and nine', ['7', '8', '9']],
    ['five six', ['5', '6']],
    ['three thousand five thousand', ['3000', '5000']],
    ['one soldier', ['1']],
    ['one of them, no one, one another, a one-way trip, one third', []],
    ['a 24-year-old', ['24']],
    ['in 2022, on Oct. 23', ['2022', '23']],
    ['five seconds', ['5']],
    ['3,000² men', ['3000']],
    ['minus -5 and 5%', ['5', '5']],
  ])('reads %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ['3’000 Mann', ['3000']],
    ["1'234'567 Mann", ['1234567']],
    ['1.234.567 Mann', ['1234567']],
    ['3\u00A0000 hommes', ['3000']],
    ['북한군 3천 명', ['3000']],
    ['북한군 3천여 명이', ['3000']],
    ['3,000명과 12,000명', ['3000', '12000']],
    ['1만 2천 명', ['12000']],
    ['1만 2000명', ['12000']],
    ['1만2천500명', ['12500']],
    ['1만 2000 명', ['12000']],
    ['3만 5만', ['30000', '50000']],
    ['1억 2천만 달러', ['120000000']],
    ['2억3천5백만 달러', ['235000000']],
    ['1천200만 명', ['12000000']],
    ['1.5만 명', ['15000']],
    ['8억 달러, 5조 원', ['800000000', '5000000000000']],
    ['2024년 10월 23일', ['2024', '10', '23']],
    ['제3차 회담, F-16전투기', []],
    ['兵士3千人と１万人', ['3000', '10000']],
    ['約3000人', ['3000']],
    ['约1.2万名士兵', ['12000']],
    ['第3回', []],
    ['수천 명', []],
  ])('reads %j, which is not English', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('reads a point before three digits both ways', () => {
    expect(numbersIn('3.000 Mann, 12.500 km, 1.25, 0.125, 1234.567, 1.500 million')).toMatchObject([
      { value: '3', grouped: '3000' },
      { value: '12.5', grouped: '12500' },
      { value: '1.25' },
      { value: '0.125' },
      { value: '1234.567' },
      { value: '1500000' },
    ]);
    expect(
      numbersIn('1.25, 0.125, 1234.567, 1.500 million').filter(
        ({ grouped }) => grouped !== undefined,
      ),
    ).toEqual([]);
  });

  test.each([
    ['in 2024년', ['2024']],
    ['約3000人', ['3000']],
  ])('says where one of %j stands', (text, expected) => {
    expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test.each([
    ['3,000-5,000', ['3000', '5000']],
    ['3,000 to 5,000', ['3000', '5000']],
    ['from 3 to 5 thousand', ['3000', '5000']],
    ['between 3 and 5 thousand', ['3000', '5000']],
    ['between three and five thousand', ['3000', '5000']],
    ['between one hundred and two hundred', ['100', '200']],
    ['between one hundred and ten and two hundred', ['110', '200']],
    ['two to three hundred', ['200', '300']],
    ['3–5 million', ['3000000', '5000000']],
    ['3 — 5 million', ['3000000', '5000000']],
    ['$3–$5 million', ['3000000', '5000000']],
    ['$3m–$5m', ['3000000', '5000000']],
    ['three-five thousand', ['3000', '5000']],
    ['2 thousand to 5 million', ['2000', '5000000']],
    ['killed 3 and 5 thousand fled', ['3', '5000']],
    ['500 to 2 million', ['500', '2000000']],
    ['3 dead and 5 thousand wounded', ['3', '5000']],
    ['3. To 5 million others', ['3', '5000000']],
  ])('gives both ends of %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    'G7',
    'COVID-19',
    'F‑16',
    '10th',
    '1990s',
    'first',
    'twenty-first',
    'two thirds',
    'two-thirds',
    'one hundred and fifth',
    'two hundredth',
    'two halves',
    '1/2/2024',
    '5/4',
    '24/7',
    '9/11',
    '10:30:15',
    '1/3',
    '1.2.3',
    'anyone',
  ])('finds no number in %j', (text) => {
    expect(values(`The ${text} thing`)).toEqual([]);
  });

  test('says where they stand', () => {
    const text = '“Some $50 billion”, 2½ or twenty-five thousand';
    expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '50 billion',
      '2½',
      'twenty-five thousand',
    ]);
  });

  test('reads a number alike whether grouped, plain or spelled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 14 }),
        (big, cut) => {
          const value = Math.max(2, Math.floor(big / 10 ** cut));
          const expected = [normalForm(value)];
          expect(values(`about ${String(value)} men`)).toEqual(expected);
          expect(values(`about ${value.toLocaleString('en-US')} men`)).toEqual(expected);
          expect(values(`about ${spell(value, 'and ')} men`)).toEqual(expected);
          expect(values(`about ${spell(value, '')} men`)).toEqual(expected);
        },
      ),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('normalForm', () => {
  test.each([
    [3000, '3000'],
    [0, '0'],
    [-0, '0'],
    [2.5, '2.5'],
    [0.1, '0.1'],
    [1234.5, '1234.5'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-5, '-5'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
  ])('writes %d as %s', (value, expected) => {
    expect(normalForm(value)).toBe(expected);
  });

  test('is what numbersIn gives for the same number in digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, places) => {
          const value = whole / 10 ** places;
          expect(values(value.toFixed(places))).toEqual([normalForm(value)]);
        },
      ),
      { seed: 2, numRuns: 1000 },
    );
  });
});
