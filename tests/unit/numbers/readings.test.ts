import { describe, expect, test } from 'vitest';
import { printedIn, readingsIn } from './support.ts';

/** A text in some language, and what is read in it: a question mark where that is not certain. */
type Case = readonly [language: string, text: string, readings: string];

const expectAll = (cases: readonly Case[]): void => {
  test.each(cases)('%s: %s', (language, text, readings) => {
    expect(readingsIn(text, language)).toBe(readings);
  });
};

describe('digits and what divides them', () => {
  expectAll([
    ['en', '3,000 men, 12,000.She said', '3000 ; 12000'],
    ['en', 'they lost 3000 men', '3000'],
    ['en', 'it rose 1.50 metres', '?1.5'],
    ['en', 'it rose 1.75 metres', '1.75'],
    ['en', 'owed 1,234.56 and 1 234.56', '1234.56 ; 1234.56'],
    ['en', '1,23,456 and 12,34,567', '123456 ; 1234567'],
    ['en', '3.000 men', '?3|3000'],
    ['en', '1.234 million', '1234000'],
    ['en', '1.234.567 and 1.234.000', '?1234567 ; 1234000'],
    ['en', '3 000 men', '?3000|3'],
    ['en', '3\u00A0000 men, 3\u2009000 men, 3\u202F000 men', '3000 ; 3000 ; 3000'],
    ['en', '3 000 000 men', '3000000'],
    ['en', '3  000 men', '?3000|3'],
    ['en', "3'000 men", '?3000|3'],
    ['en', '3,5 men', '?3.5|3'],
    ['en', '1,2345 men', '?1.2345|1'],
    ['en', '1,2,3', ''],
    ['en', 'the 007 agent', ''],
    ['en', '9'.repeat(40), ''],
    ['de', '3.000 Mann, 3 000 Mann, 3’000 Mann', '3000 ; 3000 ; 3000'],
    ['de', '3,5 Meter, 3,000 Meter', '3.5 ; ?3|3000'],
    ['de', '12.5 Meter', '?12.5|12'],
    ['de-CH', "3'000 Mann, 3.000 Mann", '3000 ; ?3|3000'],
    ['fr', '3 000 hommes, 12 345 hommes', '3000 ; 12345'],
    ['fr', '3.000 hommes', '?3000|3'],
    ['fr-BE', '3.000 hommes', '3000'],
    ['es', '3.000 hombres, 3,000 hombres', '3000 ; ?3|3000'],
    ['es', '1.500 millones', '?1500000000|1500000'],
    ['es-MX', '3,000 hombres, 3.5 millones', '3000 ; 3500000'],
    ['hi', '१२,३४,५६७ लोग', '1234567'],
    ['ar', '٣٬٠٠٠ شخص و ٣٫٥ طن', '3000 ; ?3.5'],
    ['zh', '1,2345人', '12345'],
    ['en', '１２,０００ men, ३ lakh', '12000 ; 300000'],
    ['en', '3,000² men, men² and 5 others', '3000 ; 5'],
  ]);
});

describe('scales', () => {
  expectAll([
    [
      'en',
      '3 thousand, 3 million, 3mn, 3 mln, 3bn, 3 tn',
      '3000 ; 3000000 ; 3000000 ; 3000000 ; 3000000000 ; 3000000000000',
    ],
    ['en', '12 lakh, 1.5 crore, 2 lakh crore', '1200000 ; 15000000 ; 2000000000000'],
    ['en', '3 hundred thousand, 3 million hundred', '300000 ; ?3000000'],
    ['en', '$5m, £5 m, USD 5k, €5b', '5000000 ; 5000000 ; 5000 ; 5000000000'],
    ['en', 'it is 5m, 3k', '?5000000|5 ; ?3000|3'],
    ['en', '1.1m people, 3k soldiers', '1100000 ; 3000'],
    ['en', '5km, 5mm, 2.5 kg', '5 ; 5 ; 2.5'],
    ['en', '5xy, 10th, 1990s, 4x4, x5km, 5bn2', ''],
    ['en', 'a 50-million-dollar loan, a $50-billion loan', '50000000 ; 50000000000'],
    ['en', '3 millionaires, 3 gross, 3 zillion, 3 mrd', '?3 ; ?3 ; ?3 ; ?3'],
    ['en', 'there were 3. Million', '?3'],
    [
      'de',
      '3 Billionen, 3 Milliarden, 3 Mio., 3 Tsd.',
      '3000000000000 ; 3000000000 ; 3000000 ; 3000',
    ],
    ['es-ES', '3 mil millones, 3 billones', '3000000000 ; 3000000000000'],
    ['it', '300mila, 3 trilioni', '300000 ; ?3'],
    ['ru', '2 миллиона 300 тысяч человек', '2300000'],
    ['en', '2 million 300 thousand', '?2000000 ; ?300000'],
    ['fi', '3 miljoonaa euroa', '3000000'],
    ['hu', '3 millió euró', '?3'],
  ]);
});

describe('fractions, halves and dozens', () => {
  expectAll([
    ['en', 'a quarter of a million, half a million', '250000 ; 500000'],
    ['en', 'three quarters of a million, a tenth of a billion', '750000 ; 100000000'],
    ['en', 'a third of a million', ''],
    ['en', 'a million and a half; one and a half million', '1500000 ; 1500000'],
    ['en', '2 million and a half; 2 and a half million', '2500000 ; 2500000'],
    ['en', 'a thousand and a half', '?1500'],
    ['en', 'a million and a half dozen', '?18000000'],
    ['en', '2 1/2 years; 2½ years; ½ a mile; 1/2', '2.5 ; 2.5 ; 0.5 ; ?0.5'],
    ['en', 'two dozen; half a dozen; a dozen; dozens', '24 ; 6 ; 12 ; multiples 12'],
    ['en', 'a score of 9; three score', '?20 ; ?9 ; ?60'],
    ['en', 'tens of thousands; several hundred thousand', 'multiples 10000 ; multiples 100000'],
    ['en', 'in thousands of dollars', '?multiples 1000'],
    ['en', 'the fifth million', '?200000'],
    ['de', 'anderthalb Millionen; zweieinhalb Tonnen', '1500000 ; 2.5'],
    ['de', 'eine Viertelmillion; eine halbe Million', '250000 ; 500000'],
    ['fr', 'deux millions et demi; une demi-douzaine', '2500000 ; 6'],
    ['fr', 'une centaine de milliers', '100000'],
    ['es', 'medio millón; millón y medio; media docena', '500000 ; 1500000 ; 6'],
    ['ru', 'полтора миллиона; два с половиной; полмиллиона', '1500000 ; 2.5 ; 500000'],
    ['pl', 'półtora miliona; kilkadziesiąt tysięcy', '1500000 ; multiples 10000'],
    ['nl', 'tweeënhalf miljoen; anderhalf', '2500000 ; 1.5'],
    ['tr', 'iki buçuk milyon; yarım milyon', '2500000 ; 500000'],
  ]);
});

describe('shares', () => {
  expectAll([
    [
      'en',
      '20%, 20 per cent, twenty percent, 2.5 pct',
      'share 1/5 ; share 1/5 ; share 1/5 ; share 1/40',
    ],
    ['en', '5 percentage points, 5%-points', '?5 ; ?5'],
    ['en', 'half a per cent', 'share 1/200'],
    ['en', 'a third of the men; two thirds; one fifth', 'share 1/3 ; share 2/3 ; ?share 1/5'],
    ['en', 'half of the men; the second half of the game', 'share 1/2 ; ?share 1/2'],
    ['en', 'a quarter of last year; the third quarter; the third', '?share 1/4'],
    ['en', 'three quarters of growth; three quarters of the men', '?share 3/4 ; share 3/4'],
    ['en', 'five sixth graders', '?share 5/6'],
    ['en', 'One in five men', 'share 1/5 ; ?1 ; ?5'],
    ['en', 'killed 3 in 10 days', '?share 3/10 ; ?3 ; ?10'],
    ['en', '3 out of 4 men', 'share 3/4 ; ?3 ; ?4'],
    ['en', 'one sailor in five', '?share 1/5 ; ?1 ; ?5'],
    ['de', 'zwei Drittel; in einem Viertel der Stadt', 'share 2/3 ; ?share 1/4'],
    ['es', 'uno de cada cinco', 'share 1/5 ; ?1 ; ?5'],
    ['tr', 'yüzde 20', 'share 1/5'],
    ['zh', '百分之三十，三分之一，一半', 'share 3/10 ; share 1/3 ; share 1/2'],
    ['ko', '3분의 1, 절반, 20%', 'share 1/3 ; share 1/2 ; share 1/5'],
  ]);
});

describe('signs', () => {
  expectAll([
    ['en', 'fell to −5 and minus five', '-5 ; -5'],
    ['en', 'fell to -5% and -5°C', 'share -1/20 ; -5'],
    ['en', 'fell to -5', '?5|-5'],
    ['en', 'plus or minus five', '?5|-5'],
    ['en', 'ten minus five', '?10 ; ?-5'],
    ['es', 'al menos 27; menos cinco', '27 ; -5'],
  ]);
});

describe('ranges and lists', () => {
  expectAll([
    [
      'en',
      '3–5 million, 3 to 5 million, between 3 and 5 million',
      '3000000 ; 5000000 ; 3000000 ; 5000000 ; 3000000 ; 5000000',
    ],
    ['en', '$3–$5 million', '3000000 ; 5000000'],
    ['en', '500 to 2 million; 3,000 to 2 million', '?500|500000000 ; 2000000 ; 3000 ; 2000000'],
    ['en', 'five or six thousand', '?5|5000 ; 6000'],
    ['en', '3, 4 and 5 million', '?3 ; ?4|4000000 ; 5000000'],
    [
      'en',
      '3 to 5 per cent; 3, 4 and 5 per cent',
      'share 3/100 ; share 1/20 ; ?3 ; ?4 ; share 1/20',
    ],
    ['en', 'two to three hundred thousand', '200000 ; 300000'],
    ['en', 'between one hundred and two hundred', '100 ; 200'],
    ['en', 'one hundred and two hundred', '?10200'],
    ['en', '3-5m', '?3000000 ; ?5000000|5'],
    ['en', 'won 3-2, won 3 to 2', '?3 ; ?2 ; ?3 ; ?2'],
    ['en', 'two thousand, three hundred', '?2000 ; ?300'],
    ['en', 'room 5 300 men', '?5300|5'],
    ['en', 'five six', '?5 ; ?6'],
    [
      'de',
      'von 3 bis 5 Millionen; von 2,4 auf 2,1 Prozent',
      '3000000 ; 5000000 ; share 3/125 ; share 21/1000',
    ],
  ]);
});

describe('what is no amount', () => {
  expectAll([
    ['en', 'on 2024-10-23, 23.10.2024, 10/23/2024 at 10:30', ''],
    ['en', 'on 23 October 2024, October 23', '?23 ; ?2024 ; ?23'],
    ['en', 'in 1950; some 1950 men; the 1990s', '?1950 ; 1950'],
    ['en', 'at 10.30am, 5 pm, 1430 GMT, 3h20', '?5 ; ?1430'],
    ['en', 'COVID-19, F-16, G7, v2, Su-34', ''],
    ['en', 'Article 5, Flight 370, page 23, No. 10', '?5 ; ?370 ; ?23 ; ?10'],
    ['en', '10 Downing Street', '?10'],
    ['en', '+44 20 7946 0958; 192.168.1.1; 24/7', '?44 ; ?20 ; ?7946 ; ?24 ; ?7'],
    ['en', 'https://a.example/2024/3000 and www.b.example/5', ''],
    ['en', '54.5°N, 5 °C', '?54.5 ; 5'],
    ['en', 'see (5) and [12]', '?5 ; ?12'],
    ['en', '1. first\n\n2. second', '?1 ; ?2'],
    ['en', 'one day, no one, two-way, three-day', '?1 ; ?1 ; ?2 ; 3'],
    ['en', 'twenty-first, one hundred and fifth, two hundredth', ''],
    ['en', 'twenty twenty-four', '?20 ; ?24'],
    ['en', 'We met Seven and the Five', '?7 ; ?5'],
    ['de', 'am 5. Mai; die 5. Armee; um drei Uhr', '?5 ; ?5 ; ?3'],
    ['ru', '5-й полк; 1990-х; статье 5', '?5 ; ?1990 ; ?5'],
    ['ko', '제3차, 5층, 2024년, 3개월 반', '?5 ; ?2024 ; ?3'],
    ['zh', '一万二，二〇二四年，30多万人', '?10002 ; ?30'],
    ['xx', '3,000 men', '?3000|3'],
  ]);
});

/** A number and what belongs to it, which is read in another cell, paragraph or bracket. */
describe('what stands apart from a number', () => {
  const apart = (language: string, first: string, second: string): Case[] =>
    ['\t', ' \t ', '    ', '\n\n', '\u2029', '\f', ' | ', '|', ' (', ', ', ' – ', '\uFFFD'].map(
      (gap) => [language, `${first}${gap}${second}`, `?${first}`],
    );

  expectAll([
    ...apart('en', '800', 'million'),
    ...apart('de', '800', 'Mio.'),
    ...apart('hi', '800', 'लाख'),
    ...apart('ja', '800', '万人'),
    ...apart('en', '20', 'per cent'),
    ['en', '800-\nmillion, 800-\u2028million', '?800 ; ?800'],
    [
      'en',
      '800\nmillion, 800\u2028million, 800\u00AD\nmillion',
      '800000000 ; 800000000 ; 800000000',
    ],
    ['en', '800¹ million; 800[a] million; 800* million; 800+ million', '?800 ; ?800 ; ?800 ; ?800'],
    ['en', '800 € million; 800€ million; 800 US$ million', '?800 ; ?800 ; ?800'],
    ['en', '“800” million; 800 "million"; 800 -million', '?800 ; ?800 ; ?800'],
    ['en', '800<br>million; 800</td><td>million; 800&nbsp;million', '?800 ; ?800 ; ?800'],
    [
      'en',
      'eight hundred (800) million; 800 (in millions)',
      '?800 ; ?800 ; ?800 ; ?multiples 1000000',
    ],
    ['en', 'three hundred or so million', '?300'],
    [
      'en',
      '800\tm; 800\tbn; 3\tdozen; 800\tmillions',
      '?800 ; ?800 ; ?3 ; ?800 ; ?multiples 1000000',
    ],
    ['en', 'eight\thundred; twenty\n\nfive men', '?8 ; ?20 ; ?5'],
    ['en', '20 (%), 20\tpercentage points', '?20 ; ?20'],
    ['en', '3\t000 men; 2\t½ years; 2 | 1/2', '?3 ; ?2 ; ?0.5 ; ?2 ; ?0.5'],
    ['en', 'minus\t5 men; −\t5 men', '?5 ; ?5'],
    ['en', 'half\ta million; two thirds\tof a million', '?1000000 ; ?share 2/3 ; ?1000000'],
    [
      'en',
      'tens of\tmillions; hundreds\tof thousands',
      '?multiples 1000000 ; ?multiples 100 ; ?multiples 1000',
    ],
    ['fr', '800\n\nmille; 20\tpour cent', '?800 ; ?1000 ; ?20 ; ?100'],
    ['ru', '2 миллиона\t300 тысяч', '?2000000 ; ?300000'],
    ['ko', '3,000\n\n만 명', '?3000 ; ?10000'],
    ['tr', 'yüzde\t20 kişi', '?20'],
    ['zh', '百分之\t30人', '?30'],
    ['en', '300\t400; 3,000 men\n\nMillion-dollar ships', '?300 ; ?400 ; 3000'],
    ['en', 'lost 3,000.\n\nMillion-dollar ships', '3000'],
    ['ja', '3,000人\n\n万一', '3000'],
  ]);
});

test('says where the numbers stand', () => {
  expect(printedIn('“Some $50 billion”, 2½ or twenty-five thousand')).toEqual([
    '50 billion',
    '2½',
    'twenty-five thousand',
  ]);
  expect(printedIn('twenty-\nfive me\u0301n, minus five')).toEqual(['twenty-\nfive', 'minus five']);
});
