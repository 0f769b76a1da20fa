import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/numbers/numbers.ts';
import { printedIn, valuesIn } from './support.ts';

describe('numbersIn, in digits', () => {
  test.each([
    ['3,000 soldiers', ['3000']],
    ['3000 soldiers', ['3000']],
    ['some 12,000.She said', ['12000']],
    ['1.5 million', ['1500000']],
    ['1.50', ['1.5']],
    ['007 000', ['7', '0']],
    ['3\u200B million', ['3000000']],
    ['a 24-year-old', ['24']],
    ['in 2022, on Oct. 23', ['2022', '23']],
    ['minus -5 and 5%', ['5', '5']],
    ['1.2.3', []],
    ['10th, 1990s, 5xy, x5km, x1.5bn', []],
  ])('reads %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  describe('with a scale', () => {
    test.each([
      ['thousand', '3000'],
      ['million', '3000000'],
      ['mn', '3000000'],
      ['billion', '3000000000'],
      ['bn', '3000000000'],
      ['trillion', '3000000000000'],
      ['tn', '3000000000000'],
      ['hundred', '300'],
      ['hundred thousand', '300000'],
      ['hundred million', '300000000'],
    ])('3 %s', (scale, expected) => {
      expect(valuesIn(`3 ${scale} men`)).toEqual([expected]);
    });

    test.each([
      ['800bn', ['800000000000']],
      ['1.5tn, 2mn, 3thousand', ['1500000000000', '2000000', '3000']],
      ['5bn2 5bnx', []],
      ['a 50-million-dollar loan', ['50000000']],
      ['5\u2010million, 5\u2011million', ['5000000', '5000000']],
      ['3 million hundred', ['3000000']],
      ['3  million, 3\n million', ['3000000', '3000000']],
      ['3. Million', ['3']],
      ['3, hundred', ['3']],
      ['3 - million', ['3']],
      ['3 hundred. Million', ['300']],
      ['3 dozen', ['3']],
    ])('%j', (text, expected) => {
      expect(valuesIn(text)).toEqual(expected);
    });
  });

  describe('with a unit', () => {
    test.each(['km', 'kg', 'cm', 'mm', 'ft', 'mph'])('5%s, 2.5%s', (unit) => {
      expect(valuesIn(`5${unit}, 2.5${unit}`)).toEqual(['5', '2.5']);
    });

    test('reads a point both ways before it', () => {
      expect(numbersIn('3.000km', 'en')).toMatchObject([{ readings: ['3', '3000'] }]);
    });
  });

  describe('with a currency', () => {
    test.each([
      ['USD 800 million', ['800000000']],
      ['$800 million', ['800000000']],
      ['a $50 billion loan', ['50000000000']],
      ['$800k, $800m, $800b', ['800000', '800000000', '800000000000']],
      ['$800 k, $800 m, $800 b', ['800000', '800000000', '800000000000']],
      ['$800bn, $800 bn', ['800000000000', '800000000000']],
      ['€5m, £5m, ¥5m, ₩5m', ['5000000', '5000000', '5000000', '5000000']],
      ['$ 5m, $\u00A05m, ($5m)', ['5000000', '5000000', '5000000']],
      ['\u{1E2FF} 5m', ['5000000']],
      ['$1.234.567 k, $1/2 m, $2 1/2 m', ['1234567000', '500000', '2500000']],
      ['$2 and a half m', ['2500000']],
      ['800k, 800m, 800b', []],
      ['800 k, 800 m, 800 b', ['800', '800', '800']],
      ['$  5m, $-5m, dollars 5m', []],
      ['a sum of $5 or 800m', ['5']],
    ])('%j', (text, expected) => {
      expect(valuesIn(text)).toEqual(expected);
    });

    test.each('usd eur gbp jpy krw cny uah rub chf cad aud'.split(' '))('%s', (code) => {
      expect(valuesIn(`${code.toUpperCase()} 800 m, ${code} 5k`)).toEqual(['800000000', '5000']);
    });

    test('leaves it out of the place', () => {
      expect(printedIn('“Some $50 billion”, USD 5')).toEqual(['50 billion', '5']);
    });
  });

  describe('in groups', () => {
    test.each([
      ['3’000 Mann', ['3000']],
      ["1'234'567, 12'345, 123'456 Mann", ['1234567', '12345', '123456']],
      ['1.234.567, 12.345.678, 123.456.789 Mann', ['1234567', '12345678', '123456789']],
      ['3.000.000 million', ['3000000000000']],
      ["0.123.456, 0'123, 1234.567.890, 1234'567", []],
      ["1.234.56, 1.23.456, 1.234.5678, 1'23, 1'2345, 1'234'5", []],
      ["1.234'567", []],
      ['3\u00A0000, 3\u2009000, 3\u202F000 hommes', ['3000', '3000', '3000']],
      ['12\u00A0345, 123\u00A0456\u00A0789', ['12345', '123456789']],
      ['3\u00A0000 million', ['3000000000']],
      ['3 000 hommes', ['3', '0']],
      ['3\u00A0\u00A0000', ['3', '0']],
      ['1234\u00A0567, 1.5\u00A0000', ['1234', '567', '1.5', '0']],
      ['1\u00A0234\u00A05, 1\u00A02345, 1\u00A045', ['1234', '5', '1', '2345', '1', '45']],
    ])('%j', (text, expected) => {
      expect(valuesIn(text)).toEqual(expected);
    });

    test.each([
      ['3.000', '3', '3000'],
      ['12.500', '12.5', '12500'],
      ['125.000', '125', '125000'],
    ])('reads the point of %s both ways', (text, value, grouped) => {
      expect(numbersIn(`${text} Mann`, 'en')).toMatchObject([
        { readings: [value, grouped], isCertain: false },
      ]);
    });

    test.each([
      '1.25',
      '0.125',
      '1234.567',
      '3.0000',
      '3.00',
      '1.500 million',
      '1.500 to 2 million',
    ])('reads the point of %s as a decimal sign only', (text) => {
      expect(numbersIn(text, 'en').filter(({ isCertain }) => !isCertain)).toEqual([]);
    });
  });

  describe('with fractions', () => {
    test.each([
      ['1/2', '0.5'],
      ['1/4', '0.25'],
      ['3/4', '0.75'],
      ['1/5', '0.2'],
      ['7/8', '0.875'],
      ['9/10', '0.9'],
      ['1⁄2', '0.5'],
    ])('%s', (text, expected) => {
      expect(valuesIn(`${text} men`)).toEqual([expected]);
    });

    test.each([
      ['2 1/2 years, 2-1/2 years, 2\t1/2 years', ['2.5', '2.5', '2.5']],
      ['2½ years, ½ year, 2 ¾ years', ['2.5', '0.5', '2.75']],
      ['1 /2, 1/ 2', ['1', '2', '1', '2']],
      ['2  1/2, 2, 1/2', ['2', '0.5', '2', '0.5']],
      ['2.5 1/2', ['2.5', '0.5']],
      ['1/2 million, 2 1/2 million', ['500000', '2500000']],
      ['2 and a half years', ['2.5']],
      ['2 and a half million', ['2500000']],
      ['2.5 and a half', ['2.5']],
      ['2 and a third, 2 or a half, 2 and the half', ['2', '2', '2']],
    ])('%j', (text, expected) => {
      expect(valuesIn(text)).toEqual(expected);
    });

    test.each([
      '1/3',
      '5/6',
      '1/7',
      '5/9',
      '1/12',
      '1/16',
      '1/20',
      '01/2',
      '5/4',
      '4/4',
      '10/2',
      '1:2',
      '1/2/2024',
    ])('finds no number in %j', (text) => {
      expect(valuesIn(`The ${text} thing`)).toEqual([]);
    });
  });

  describe('in a chain', () => {
    test.each([
      ['24/7, 9/11, 9⁄11, 10:30, 10:30:15', []],
      ['9/11 5', ['5']],
      ['5 / 7, 5/ 7, 5 /7, 5/x', ['5', '7', '5', '7', '5', '7', '5']],
    ])('%j', (text, expected) => {
      expect(valuesIn(text)).toEqual(expected);
    });
  });

  test.each([
    ['3,000² men', ['3000']],
    ['3,000² 5', ['3000', '5']],
    ['² 5', ['2', '5']],
    ['men² 5', ['2', '5']],
  ])('takes no raised digit behind a number for one: %j', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});
