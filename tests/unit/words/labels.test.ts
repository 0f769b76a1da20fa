import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/domain/archive.ts';
import { parseDate } from '../../../src/schema/date.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { dateLabel, dayLabel, monthLabel } from '../../../src/views/parts/dateLabel.ts';
import { dateView } from '../../../src/views/parts/dateView.ts';
import { figureLabel, numberLabel } from '../../../src/views/parts/figureLabel.ts';
import { ar } from '../../../src/words/ar.ts';
import { en } from '../../../src/words/en.ts';
import { CATALOGUES } from '../../../src/words/index.ts';
import { ko } from '../../../src/words/ko.ts';
import { inZones } from '../../support/timeZones.ts';
import { ARABIC_DATES } from './arabicDates.ts';
import { LABELS } from './dateTexts.ts';

describe('a date as people say it', () => {
  test.each(LABELS)('%s is “%s” and “%s”', (edtf, inEnglish, inKorean) => {
    const date = parseDate(edtf);
    expect([dateLabel(date, en), dateLabel(date, ko)]).toEqual([inEnglish, inKorean]);
    expect(dateLabel(date, ar)).toBe(ARABIC_DATES[edtf]);
  });

  test('a day, a month and how firm a date is', () => {
    expect([dayLabel('2024-10-05', ko), monthLabel('2024-10-31', ko)]).toEqual([
      '2024년 10월 5일',
      '2024년 10월',
    ]);
    const firmness = (edtf: string): string => dateView(parseDate(edtf), ko).certaintyLabel;
    expect(
      [
        '2024-10-23',
        '2024-10-23~',
        '2024-10',
        '2024-10-14/2024-10-20',
        '2024-10-24/..',
        '../2024-10-24',
      ].map(firmness),
    ).toEqual([
      '정확한 날짜',
      '정확하지 않거나 확실하지 않은 날짜',
      '날은 알 수 없음',
      '이 기간의 어느 때, 또는 기간 내내',
      '이때 또는 그 이후',
      '이때 또는 그 이전',
    ]);
  });

  test('is the same in every time zone', () => {
    const zones = [
      'Asia/Seoul',
      'Pacific/Kiritimati',
      'Pacific/Apia',
      'Pacific/Pago_Pago',
      'Africa/Cairo',
      'UTC',
    ];
    const texts = LABELS.map(([edtf]) => edtf);
    const said = LABELS.map((labels) => [...labels, ARABIC_DATES[labels[0]]]);
    expect(
      inZones(
        zones,
        `
        const { parseDate } = await load('schema/date.ts');
        const { dateLabel } = await load('views/parts/dateLabel.ts');
        const { CATALOGUES } = await load('words/index.ts');
        return ${JSON.stringify(texts)}.map((edtf) => [
          edtf,
          ...CATALOGUES.map((words) => dateLabel(parseDate(edtf), words)),
        ]);`,
      ),
    ).toEqual(zones.map((zone) => ({ zone, said })));
  });
});

describe('a figure as people say it', () => {
  const soldiers = { one: 'soldier', other: 'soldiers' };
  const dollars = { one: 'US dollar', other: 'US dollars' };
  const FIGURES: readonly (readonly [
    Figure['hedge'],
    Figure['value'],
    typeof soldiers,
    english: string,
    korean: string,
    arabic: string,
  ])[] = [
    ['exactly', 11_000, soldiers, '11,000 soldiers', '1만 1,000명', '11,000 جندي'],
    ['exactly', 1, soldiers, '1 soldier', '1명', '1 جندي'],
    ['exactly', 0, soldiers, '0 soldiers', '0명', '0 جنود'],
    ['about', 8000, soldiers, 'about 8,000 soldiers', '약 8,000명', 'نحو 8,000 جندي'],
    [
      'at-least',
      3000,
      soldiers,
      'at least 3,000 soldiers',
      '최소 3,000명',
      'ما لا يقل عن 3,000 جندي',
    ],
    ['more-than', 3000, soldiers, 'more than 3,000 soldiers', '3,000명 초과', 'أكثر من 3,000 جندي'],
    ['up-to', 10_000, soldiers, 'up to 10,000 soldiers', '최대 1만 명', 'ما يصل إلى 10,000 جندي'],
    [
      'between',
      [8000, 12_000],
      soldiers,
      'between 8,000 and 12,000 soldiers',
      '8,000명에서 1만 2,000명 사이',
      'بين 8,000 و12,000 جندي',
    ],
    [
      'fewer-than',
      3000,
      soldiers,
      'fewer than 3,000 soldiers',
      '3,000명 미만',
      'أقل من 3,000 جندي',
    ],
    ['exactly', -1200, dollars, '−1,200 US dollars', '−1,200달러', '\u200e−\u200e1,200 دولار'],
    [
      'about',
      -2_500_000,
      dollars,
      'about −2.5 million US dollars',
      '약 −250만 달러',
      'نحو \u200e−\u200e2.5 مليون دولار',
    ],
    ['multiples-of', 12, soldiers, 'dozens of soldiers', '수십 명', 'جنود بالعشرات'],
    ['multiples-of', 1000, soldiers, 'thousands of soldiers', '수천 명', 'جنود بالآلاف'],
    ['between', [0, 1], soldiers, 'between 0 and 1 soldiers', '0명에서 1명 사이', 'بين 0 و1 جندي'],
    [
      'about',
      50_000_000_000,
      dollars,
      'about 50 billion US dollars',
      '약 500억 달러',
      'نحو 50 مليار دولار',
    ],
    [
      'exactly',
      20_250_000_000,
      dollars,
      '20.25 billion US dollars',
      '202억 5,000만 달러',
      '20.25 مليار دولار',
    ],
  ];
  // The unit is content, which is written in the language of the story.
  const inKorean = (unit: typeof soldiers) =>
    unit === soldiers ? { one: '명', other: '명' } : { one: '달러', other: '달러' };
  const inArabic = (unit: typeof soldiers) =>
    unit === soldiers ? { one: 'جندي', other: 'جنود' } : { one: 'دولار', other: 'دولارات' };
  const label = (
    hedge: Figure['hedge'],
    value: Figure['value'],
    unit: typeof soldiers,
    words: typeof en,
  ): string => figureLabel({ hedge, value }, { unit } as Measure, words);

  test.each(FIGURES)('%s %j', (hedge, value, unit, english, korean, arabic) => {
    expect([
      label(hedge, value, unit, en),
      label(hedge, value, inKorean(unit), ko),
      label(hedge, value, inArabic(unit), ar),
    ]).toEqual([english, korean, arabic]);
  });

  test.each([
    [
      1,
      3,
      'about 1 in 3 of those asked',
      '질문을 받은 사람 가운데 약 3분의 1',
      'نحو 1 من كل 3 من المستطلَعين',
    ],
    [
      12.5,
      100,
      'about 12.5% of those asked',
      '질문을 받은 사람 가운데 약 12.5%',
      'نحو 12.5\u200e%\u200e من المستطلَعين',
    ],
  ])('a share of %s out of %s', (value, outOf, english, korean, arabic) => {
    const share = (whole: string, words: typeof en): string =>
      figureLabel({ hedge: 'about', value, outOf, whole }, undefined, words);
    expect([
      share('those asked', en),
      share('질문을 받은 사람', ko),
      share('المستطلَعين', ar),
    ]).toEqual([english, korean, arabic]);
  });

  test('without a unit', () => {
    const bare = (hedge: Figure['hedge'], value: Figure['value']): string[] =>
      CATALOGUES.map((words) => figureLabel({ hedge, value }, undefined, words));
    expect([
      bare('at-least', 3000),
      bare('more-than', 10_000),
      bare('between', [100, 200]),
    ]).toEqual([
      ['at least 3,000', '최소 3,000', 'ما لا يقل عن 3,000'],
      ['more than 10,000', '1만 초과', 'أكثر من 10,000'],
      ['between 100 and 200', '100에서 200 사이', 'بين 100 و200'],
    ]);
  });

  test.each([
    [0, '0', '0', '0'],
    [0.5, '0.5', '0.5', '0.5'],
    [9999, '9,999', '9,999', '9,999'],
    [10_000, '10,000', '1만', '10,000'],
    [12_345.6, '12,345.6', '1만 2,345.6', '12,345.6'],
    [999_999, '999,999', '99만 9,999', '999,999'],
    [1_000_000, '1 million', '100만', 'مليون'],
    [1_234_567, '1,234,567', '123만 4,567', '1,234,567'],
    [2_500_000, '2.5 million', '250만', '2.5 مليون'],
    [100_000_001, '100,000,001', '1억 1', '100,000,001'],
    [1e12, '1 trillion', '1조', 'تريليون'],
    [1e15, '1000 trillion', '1,000조', '1,000 تريليون'],
  ])('the number %d', (value, english, korean, arabic) => {
    expect(CATALOGUES.map((words) => numberLabel(value, words))).toEqual([english, korean, arabic]);
  });
});
