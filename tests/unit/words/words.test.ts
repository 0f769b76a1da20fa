import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/schema/date.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { dayLabel, monthLabel } from '../../../src/views/parts/dateLabel.ts';
import { dateView } from '../../../src/views/parts/dateView.ts';
import { figureLabel, numberLabel } from '../../../src/views/parts/figureLabel.ts';
import { neighbourKeys } from '../../../src/views/parts/neighbourKeys.ts';
import type { Measure } from '../../../src/domain/archive.ts';
import { en } from '../../../src/words/en.ts';
import { CATALOGUES, wordsFor } from '../../../src/words/index.ts';
import { ko } from '../../../src/words/ko.ts';

type Leaf = string | ((...parts: unknown[]) => unknown);

/** Every text of a catalogue, and every function that makes one, by the path to it. */
function leaves(value: unknown, path: string): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, item]) =>
    leaves(item, path === '' ? key : `${path}.${key}`),
  );
}

/** What a value is, without what it says: a text, a function, a list of so many. */
function kindOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kindOf);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, kindOf(item)]));
  return typeof value;
}

const NO_TEXTS = ['language', 'locale', 'dateLocale', 'direction'];
const textsOf = (words: typeof en) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !NO_TEXTS.includes(key)));
const [english, korean] = [leaves(textsOf(en), ''), new Map(leaves(textsOf(ko), ''))];

const NAMES = ['Ãlpha', 'Ƀeta', 'Ɠamma'];
/** What is not given names, as most functions are. */
const ARGUMENTS: Record<string, unknown[]> = {
  list: [NAMES],
  'date.decade': [2020],
  'date.century': [2000],
  'date.partOfMonth': [ko.date.partsOfMonth.slice(0, 2), NAMES[0]],
  'figure.number': [12_000_000],
  'figure.quantity': [[8000, 12_000], { one: NAMES[0], other: NAMES[1] }],
  'timeline.count': [1234, 5],
  'timeline.sources': [1234],
  'timeline.claims': [1234],
  'timeline.allOf': [NAMES[0], 1234],
  'event.sourceNumber': [3, NAMES[0]],
  'source.sameOccasion': [2],
  'source.uses': [1234, 5],
  'actor.claimCount': [1234],
  'measure.count': [1234, 5],
  'chart.parts': [NAMES],
  'source.silence': [NAMES],
  'chart.all': [1234],
  'verification.quotations': [3, 1234],
  'verification.figures': [3, 1234],
  'verification.by': [4, 20, 1234],
  'finding.shown': ['%n', 1234, '%f'],
  'finding.most': [3, 1234],
  'finding.latestMonths': [6, 1234],
  'finding.find': [1234],
};
const say = (path: string, leaf: Leaf): string =>
  typeof leaf === 'string' ? leaf : String(leaf(...(ARGUMENTS[path] ?? NAMES)));

describe('the Korean catalogue', () => {
  test('has every key of the English one, each of the same kind', () => {
    expect(kindOf(textsOf(ko))).toEqual(kindOf(textsOf(en)));
  });

  test('says nothing in the words of the English one', () => {
    // Only signs stand between what these put together.
    const SIGNS_ALONE = [
      'figure.hedges.exactly',
      'source.fact',
      'chart.parts',
      'feeds.quotation',
      'finding.query',
    ];
    expect(
      english
        .filter(([path, leaf]) => say(path, leaf) === say(path, korean.get(path) ?? ''))
        .map(([path]) => path),
    ).toEqual(SIGNS_ALONE);
  });

  test('has no words in Latin letters but names of formats and of a licence', () => {
    const NAMED = /JSON|CSV|Atom|MIT|EDTF|ISO 8601|SHA-256|yyyy|M(?=월)|d(?=일)|%[nf]/g;
    const said = [...korean].map(
      ([path, leaf]) =>
        [
          path,
          NAMES.reduce((text, name) => text.replaceAll(name, ''), say(path, leaf)).replace(
            NAMED,
            '',
          ),
        ] as const,
    );
    expect(said.filter(([, text]) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  test('says all that the English one is given', () => {
    const givenTo = (path: string, leaf: Leaf): string[] =>
      NAMES.filter((name) => say(path, leaf).toLowerCase().includes(name.toLowerCase()));
    expect(english.map(([path]) => [path, givenTo(path, korean.get(path) ?? '')])).toEqual(
      english.map(([path, leaf]) => [path, givenTo(path, leaf)]),
    );
  });

  test('lets no particle that depends on a sound follow what varies', () => {
    const PARTICLE =
      /(?:Ãlpha|Ƀeta|Ɠamma|\d|%[nf])(?:은|는|이|가|을|를|과|와|로|으로|이나|나|이라고|라고|이라|라|아|야)(?![가-힣])/;
    expect(
      [...korean]
        .map(([path, leaf]) => [path, say(path, leaf)])
        .filter(([, text = '']) => PARTICLE.test(text)),
    ).toEqual([]);
  });

  test('ends sentences in the style of news, not of speech', () => {
    expect(
      [...korean]
        .map(([path, leaf]) => say(path, leaf))
        .filter((text) => /습니다|입니다|세요|요[.?]/.test(text)),
    ).toEqual([]);
  });
});

const LABELS: readonly (readonly [edtf: string, english: string, korean: string])[] = [
  ['2024-10-23', '23 October 2024', '2024년 10월 23일'],
  ['2024-10-01', '1 October 2024', '2024년 10월 1일'],
  ['0099-12-31', '31 December 0099', '0099년 12월 31일'],
  ['2024-10', 'October 2024', '2024년 10월'],
  ['2024-10-XX', 'October 2024', '2024년 10월'],
  ['2024', '2024', '2024년'],
  ['2024-10-24~', 'around 24 October 2024', '2024년 10월 24일 무렵'],
  ['2024-10-24?', 'perhaps 24 October 2024', '2024년 10월 24일(추정)'],
  ['2024-10-24%', 'perhaps around 24 October 2024', '2024년 10월 24일 무렵(추정)'],
  ['2024-10~', 'around October 2024', '2024년 10월 무렵'],
  ['2024~', 'around 2024', '2024년 무렵'],
  ['2024-21', 'spring 2024', '2024년 봄'],
  ['2024-22', 'summer 2024', '2024년 여름'],
  ['2024-23', 'autumn 2024', '2024년 가을'],
  ['2024-24', 'winter 2024', '2024년 겨울'],
  ['202X', '2020s', '2020년대'],
  ['20XX', 'the 21st century', '21세기'],
  ['11XX', 'the 12th century', '12세기'],
  ['2024-10-01~/2024-10-10~', 'early October 2024', '2024년 10월 초순'],
  ['2024-10-11~/2024-10-20~', 'mid October 2024', '2024년 10월 중순'],
  ['2024-10-21~/2024-10-31~', 'late October 2024', '2024년 10월 하순'],
  ['2024-10-01~/2024-10-15~', 'early to mid October 2024', '2024년 10월 초중순'],
  ['2024-10-11~/2024-10-31~', 'mid to late October 2024', '2024년 10월 중하순'],
  ['2024-10-01~/2024-10-31~', 'early to late October 2024', '2024년 10월 초순~하순'],
  ['2024-10-01%/2024-10-15%', 'perhaps early to mid October 2024', '2024년 10월 초중순(추정)'],
  [
    '2024-10-01%/2024-10-15~',
    'perhaps around 1 to around 15 October 2024',
    '2024년 10월 1일 무렵(추정)~15일 무렵',
  ],
  ['2024-10-14/2024-10-20', '14 to 20 October 2024', '2024년 10월 14일~20일'],
  ['2024-10-14~/2024-10-20', 'around 14 to 20 October 2024', '2024년 10월 14일 무렵~20일'],
  ['2024-10-14/2024-10-20~', '14 to around 20 October 2024', '2024년 10월 14일~20일 무렵'],
  ['2024-10-28/2024-11-06', '28 October to 6 November 2024', '2024년 10월 28일~11월 6일'],
  [
    '2024-10-28~/2024-11-06~',
    'around 28 October to around 6 November 2024',
    '2024년 10월 28일 무렵~11월 6일 무렵',
  ],
  [
    '2024-12-28/2025-01-03',
    '28 December 2024 to 3 January 2025',
    '2024년 12월 28일~2025년 1월 3일',
  ],
  ['2024-10/2024-11', 'October 2024 to November 2024', '2024년 10월~11월'],
  ['2024-10~/2024-11', 'around October 2024 to November 2024', '2024년 10월 무렵~11월'],
  ['2024-12/2025-01', 'December 2024 to January 2025', '2024년 12월~2025년 1월'],
  ['2022/2024', '2022 to 2024', '2022년~2024년'],
  ['2024-10/2024-11-06', 'October 2024 to 6 November 2024', '2024년 10월~2024년 11월 6일'],
  ['2024-10-24/..', 'from 24 October 2024', '2024년 10월 24일 이후'],
  ['2024-10-24~/', 'from around 24 October 2024', '2024년 10월 24일 무렵 이후'],
  ['2024-10/..', 'from October 2024', '2024년 10월 이후'],
  ['../2024-11-06', 'by 6 November 2024', '2024년 11월 6일 이전'],
  ['/2024-10~', 'by around October 2024', '2024년 10월 무렵 이전'],
  // Clocks change on these days in some of the zones below, or the day is left out there
  // altogether.
  ['2024-03-31', '31 March 2024', '2024년 3월 31일'],
  ['2018-11-04', '4 November 2018', '2018년 11월 4일'],
  ['1994-12-31', '31 December 1994', '1994년 12월 31일'],
  ['2011-12-30', '30 December 2011', '2011년 12월 30일'],
];

describe('a date as people say it', () => {
  test.each(LABELS)('%s is “%s” and “%s”', (edtf, inEnglish, inKorean) => {
    const date = parseDate(edtf);
    expect([dateView(date, en).label, dateView(date, ko).label]).toEqual([inEnglish, inKorean]);
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
      '대략의 날짜',
      '날짜 미상',
      '기간 중 어느 날',
      '이날 또는 그 이후',
      '이날 또는 그 이전',
    ]);
  });

  const address = (path: string): string =>
    JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);
  const program = `
    const { parseDate } = await import(${address('schema/date.ts')});
    const { dateView } = await import(${address('views/parts/dateView.ts')});
    const { CATALOGUES } = await import(${address('words/index.ts')});
    const said = ${JSON.stringify(LABELS.map(([edtf]) => edtf))}.map((edtf) => [edtf, ...CATALOGUES.map((words) => dateView(parseDate(edtf), words).label)]);
    console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, said }));`;

  test.each([
    'UTC',
    'Asia/Seoul',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Pacific/Pago_Pago',
    'Africa/Cairo',
  ])('is the same in %s', (zone) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({ zone, said: LABELS });
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
  ])[] = [
    ['exactly', 11_000, soldiers, '11,000 soldiers', '1만 1,000명'],
    ['exactly', 1, soldiers, '1 soldier', '1명'],
    ['exactly', 0, soldiers, '0 soldiers', '0명'],
    ['about', 8000, soldiers, 'about 8,000 soldiers', '약 8,000명'],
    ['at-least', 3000, soldiers, 'at least 3,000 soldiers', '최소 3,000명'],
    ['more-than', 3000, soldiers, 'more than 3,000 soldiers', '3,000명 초과'],
    ['up-to', 10_000, soldiers, 'up to 10,000 soldiers', '최대 1만 명'],
    [
      'between',
      [8000, 12_000],
      soldiers,
      'between 8,000 and 12,000 soldiers',
      '8,000명에서 1만 2,000명 사이',
    ],
    ['between', [0, 1], soldiers, 'between 0 and 1 soldiers', '0명에서 1명 사이'],
    ['about', 50_000_000_000, dollars, 'about 50 billion US dollars', '약 500억 달러'],
    ['exactly', 20_250_000_000, dollars, '20.25 billion US dollars', '202억 5,000만 달러'],
  ];
  // The unit is content, which is written in the language of the story.
  const inKorean = (unit: typeof soldiers) =>
    unit === soldiers ? { one: '명', other: '명' } : { one: '달러', other: '달러' };
  const label = (
    hedge: Figure['hedge'],
    value: Figure['value'],
    unit: typeof soldiers,
    words: typeof en,
  ): string => figureLabel({ hedge, value }, { unit } as Measure, words);

  test.each(FIGURES)('%s %j', (hedge, value, unit, english, korean) => {
    expect([label(hedge, value, unit, en), label(hedge, value, inKorean(unit), ko)]).toEqual([
      english,
      korean,
    ]);
  });

  test('without a unit', () => {
    const bare = (hedge: Figure['hedge'], value: Figure['value']): string[] =>
      CATALOGUES.map((words) => figureLabel({ hedge, value }, undefined, words));
    expect([
      bare('at-least', 3000),
      bare('more-than', 10_000),
      bare('between', [100, 200]),
    ]).toEqual([
      ['at least 3,000', '최소 3,000'],
      ['more than 10,000', '1만 초과'],
      ['between 100 and 200', '100에서 200 사이'],
    ]);
  });

  test.each([
    [0, '0', '0'],
    [0.5, '0.5', '0.5'],
    [9999, '9,999', '9,999'],
    [10_000, '10,000', '1만'],
    [12_345.6, '12,345.6', '1만 2,345.6'],
    [999_999, '999,999', '99만 9,999'],
    [1_000_000, '1 million', '100만'],
    [1_234_567, '1,234,567', '123만 4,567'],
    [2_500_000, '2.5 million', '250만'],
    [100_000_001, '100,000,001', '1억 1'],
    [1e12, '1 trillion', '1조'],
    [1e15, '1000 trillion', '1,000조'],
  ])('the number %d', (value, english, korean) => {
    expect(CATALOGUES.map((words) => numberLabel(value, words))).toEqual([english, korean]);
  });
});

describe('the words for the language of a story', () => {
  test.each([
    ['en', 'en', 'ltr'],
    ['en-US', 'en', 'ltr'],
    ['EN', 'en', 'ltr'],
    ['ko', 'ko', 'ltr'],
    ['ko-KR', 'ko', 'ltr'],
    ['ko-Kore-KP', 'ko', 'ltr'],
    ['uk', 'en', 'ltr'],
    ['ar', 'en', 'rtl'],
    ['he-IL', 'en', 'rtl'],
    ['az-Arab', 'en', 'rtl'],
    ['ar-Latn', 'en', 'ltr'],
  ])('a story in %s has the words of %s, from %s', (tag, language, direction) => {
    const words = wordsFor(tag);
    expect([words.language, words.direction]).toEqual([language, direction]);
  });

  test('every catalogue is in the list, and has the direction of its own language', () => {
    const files = readdirSync(new URL('../../../src/words/', import.meta.url)).filter(
      (file) => file !== 'index.ts',
    );
    expect(CATALOGUES.map(({ language }) => `${language}.ts`)).toEqual(files.sort());
    expect(CATALOGUES.map(({ direction }) => direction)).toEqual(
      CATALOGUES.map(({ language }) => new Intl.Locale(language).getTextInfo().direction),
    );
  });

  test('in a page of the other direction each text is marked off once, and is otherwise the same', () => {
    const MARKED_OFF = /^\u2068[^\u2066-\u2069]+\u2069$/;
    const arabic = wordsFor('ar');
    expect(kindOf(textsOf(arabic))).toEqual(kindOf(textsOf(en)));
    const said = leaves(textsOf(arabic), '').map(
      ([path, leaf]) => [path, say(path, leaf)] as const,
    );
    expect(said.filter(([, text]) => !MARKED_OFF.test(text))).toEqual([]);
    expect(said.map(([path, text]) => [path, text.slice(1, -1)])).toEqual(
      english.map(([path, leaf]) => [path, say(path, leaf)]),
    );
    expect(arabic.chart.parts([])).toBe('');
  });

  test.each(LABELS)('the date %s is marked off once too', (edtf, inEnglish) => {
    expect(dateView(parseDate(edtf), wordsFor('he')).label).toBe(`\u2068${inEnglish}\u2069`);
  });

  test('from right to left the next page lies to the left', () => {
    expect([neighbourKeys(wordsFor('ko')), neighbourKeys(en)]).toEqual([
      { previous: '← 키', next: '→ 키' },
      { previous: 'Key ←', next: 'Key →' },
    ]);
    expect(neighbourKeys(wordsFor('ar'))).toEqual({
      previous: '\u2068Key →\u2069',
      next: '\u2068Key ←\u2069',
    });
  });
});
