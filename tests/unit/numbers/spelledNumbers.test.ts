import { describe, expect, test } from 'vitest';
import { valuesIn } from './support.ts';

const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth ' +
  'fiftieth sixtieth seventieth eightieth ninetieth';
const SCALES = ['hundred', 'thousand', 'million', 'billion', 'trillion'];

describe('numbersIn, in words', () => {
  test.each(BELOW_TWENTY.split(' ').map((name, value) => [name, String(value)]))(
    '%s',
    (name, expected) => {
      expect(valuesIn(`some ${name} men`)).toEqual([expected]);
    },
  );

  test.each([
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ])('%s', (name, value) => {
    const expected = [String(value), String(value + 1), String(value + 9)];
    expect(valuesIn(`${name}, ${name}-one, ${name} nine`)).toEqual(expected);
    expect(valuesIn(`${name} zero, ${name} ten`)).toEqual([
      String(value),
      '0',
      String(value),
      '10',
    ]);
    expect(valuesIn(`${name}. One`)).toEqual([String(value), '1']);
  });

  test.each([
    ['twenty eleven', ['20', '11']],
    ['five six', ['5', '6']],
    ['seven, eight and nine', ['7', '8', '9']],
    ['one hundred and twenty', ['120']],
    ['two hundred five', ['205']],
    ['two hundred. Five', ['200', '5']],
    ['two hundred and. Five', ['200', '5']],
    ['two hundred, and five', ['200', '5']],
    ['two. Hundred', ['2']],
    ['twelve hundred', ['1200']],
    ['twelve hundred and five', ['1205']],
    ['nineteen hundred ninety-nine', ['1999']],
  ])('reads %j below a thousand and a little above', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    ['three thousand soldiers', ['3000']],
    ['two thousand, three million, four billion', ['2000', '3000000', '4000000000']],
    ['five trillion, six mn, seven bn', ['5000000000000', '6000000', '7000000000']],
    ['five hundred twenty thousand', ['520000']],
    ['two million three hundred thousand and five', ['2300005']],
    ['two thousand nine hundred and ninety-nine', ['2999']],
    ['two thousand, five', ['2000', '5']],
    ['two thousand and, five', ['2000', '5']],
    ['two. Thousand', ['2']],
    ['three thousand five thousand', ['3000', '5000']],
    ['two thousand and one thousand', ['2000', '1000']],
    ['one thousand two million', ['1000', '2000000']],
    ['one thousand twelve hundred', ['1000', '1200']],
    ['twenty and thousand', ['20']],
    ['twenty-five and six', ['25', '6']],
  ])('adds up falling scales in %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    ['a hundred, an hundred, a thousand, a hundred thousand', ['100', '100', '1000', '100000']],
    ['a hundred and five', ['105']],
    ['two million a hundred', ['2000100']],
    ['several thousand, hundreds of thousands, the hundred, a man', []],
    ['a. Hundred', []],
    ['half a million, half an hundred', ['500000', '50']],
    ['half a hundred thousand', ['50000']],
    ['half a man, half the million, half a. Million', []],
    ['a half a million', ['500000']],
  ])('takes an article for one only before a scale: %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    ['two and a half years', ['2.5']],
    ['two and a half million', ['2500000']],
    ['twenty-one and a half', ['21.5']],
    ['two and a third, two or a half, two and the half', ['2', '2', '2']],
  ])('reads a half in %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each(ORDINALS.split(' '))('takes what stands before %s for no number', (ordinal) => {
    expect(valuesIn(`the ${ordinal} man`)).toEqual([]);
    expect(valuesIn(`twenty-${ordinal}, one hundred ${ordinal}, a hundred and ${ordinal}`)).toEqual(
      [],
    );
    expect(valuesIn(`two. ${ordinal}`)).toEqual(['2']);
    expect(valuesIn(`two ${ordinal} men, twenty-five ${ordinal} men`)).toEqual(['2', '25']);
    expect(valuesIn(`two${ordinal}`)).toEqual([]);
  });

  test.each(ORDINALS.split(' ').filter((ordinal) => ordinal !== 'second'))(
    'takes two %ss for no number',
    (ordinal) => {
      expect(valuesIn(`two ${ordinal}s of it`)).toEqual([]);
    },
  );

  test.each(SCALES.flatMap((scale) => [`two ${scale}th`, `two ${scale}ths`, `two and ${scale}th`]))(
    'finds no number in %j',
    (text) => {
      expect(valuesIn(`The ${text} thing`)).toEqual([]);
    },
  );

  test.each([
    ['two halves, two quarters, two-half', []],
    ['five seconds, two. Halves', ['5', '2']],
    ['five-seconds, five\u2010second, five\u2011second', []],
    ['two third men', ['2']],
    ['one hundred, fifth in line', ['100']],
    ['two hundred. Fifth', ['200']],
    ['two thousand fifth, two thousand men fifth', ['2000']],
    ['groups of three. Hundred of them', ['3']],
    ['anyone, someone, umpteen', []],
    ['two hundredthly, two subhundredths', ['2', '2']],
  ])('tells ordinals from numbers in %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  test.each([
    'one of them',
    'no one',
    'one another',
    'a one-way',
    'a one\u2010way',
    'a one\u2011way',
    'one third',
    'one fifth',
    'one-third',
  ])('finds no number in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  test.each([
    ['one soldier', ['1']],
    ['one. Third', ['1']],
    ['one -way, one- way, one – way', ['1', '1', '1']],
    ['one, third', ['1']],
    ['twenty-one of them, one hundred of them', ['21', '100']],
    ['two of them, two another', ['2', '2']],
    ['two-way', ['2']],
    ['no two', ['2']],
    ['number one', ['1']],
  ])('reads %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});
