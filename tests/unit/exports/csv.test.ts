import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/fingerprint/articleFingerprint.ts';
import { claimsCsv } from '../../../src/exports/claimsCsv.ts';
import { csvFile } from '../../../src/exports/csvFile.ts';
import type { Columns } from '../../../src/exports/csvFile.ts';
import { eventsCsv, sourcesCsv } from '../../../src/exports/entryTables.ts';
import { measureCsv } from '../../../src/exports/measureCsv.ts';
import { siteOf } from '../../../src/views/site.ts';
import type { Site } from '../../../src/views/site.ts';
import { claimTimesStory } from '../../support/claimTimesStory.ts';
import {
  event,
  HOSTILE,
  hostileArchive,
  sampleArchive,
  source,
} from '../../support/sampleArchive.ts';

/**
 * Reads a file of RFC 4180, and refuses one that breaks its rules or whose lines are not of one
 * length.
 */
function readCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`not CSV: ${text.slice(at, at + 60)}`);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  if (rows.pop()?.length !== 0) throw new Error('not CSV: the last line has no end');
  if (new Set(rows.map(({ length }) => length)).size !== 1)
    throw new Error('not CSV: lines of different length');
  return rows;
}

function readRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

const site = siteOf(sampleArchive());
const measureOf = (of: Site): string => {
  const [measure] = of.index.measures;
  if (!measure) throw new Error('no measure');
  return measureCsv(of, measure);
};
const files = (of: Site): string[] => [claimsCsv(of), eventsCsv(of), sourcesCsv(of), measureOf(of)];

describe('a CSV file', () => {
  test('gives back what was put in, with formulas made text', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        ',',
        ';',
        '"',
        "'",
        '\n',
        '\r',
        '\t',
        '=',
        '+',
        '-',
        '@',
        'é',
        '😀',
        '\\',
      ),
    });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            a: text,
            b: fc.option(text),
            c: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
            d: fc.boolean(),
          }),
        ),
        (rows) => {
          const columns: Columns<(typeof rows)[number]> = {
            a: { cell: ({ a }) => a },
            b: { cell: ({ b }) => b },
            c: { cell: ({ c }) => c },
            d: { cell: ({ d }) => d },
          };
          const guarded = (value: string): string =>
            /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
          const number = (value: number | null): string => (value === null ? '' : String(value));
          expect(readCsv(csvFile(columns, rows))).toEqual([
            ['a', 'b', 'c', 'd'],
            ...rows.map(({ a, b, c, d }) => [guarded(a), guarded(b ?? ''), number(c), String(d)]),
          ]);
        },
      ),
    );
  });

  test('is UTF-8 without a byte order mark, with lines that end in CRLF', () => {
    for (const text of files(site)) {
      expect(text).not.toMatch(/^\uFEFF/);
      expect(text).toMatch(/^[a-z_,]+\r\n/);
      expect(text.endsWith('\r\n')).toBe(true);
    }
  });

  test('has the names of its columns when there is nothing to tell', () => {
    expect(
      files(siteOf({ ...sampleArchive(), events: [], sources: [] })).map(
        (text) => readCsv(text).length,
      ),
    ).toEqual([1, 1, 1, 1]);
  });
});

test('claims, each with its event, speaker, figure, quotations, relations and sources', () => {
  const records = readRecords(claimsCsv(site));
  expect(records).toHaveLength(3);
  expect(records[0]).toEqual({
    claim: '2024-02-05-end-of-the-line#cancelled',
    address: 'https://dateline.example/events/2024-02-05-end-of-the-line/#cancelled',
    event: '2024-02-05-end-of-the-line',
    date: '2024-02-05',
    date_earliest: '2024-02-05',
    date_latest: '2024-02-05',
    said: '2024-02-05',
    said_earliest: '2024-02-05',
    said_latest: '2024-02-05',
    occasion: '2024-02-05-end-of-the-line',
    known_since: '2024-02-06',
    event_withdrawn: '',
    by: 'vold',
    by_name: 'Ingrid Vold',
    on_behalf_of: 'ferry-line',
    on_behalf_of_name: 'The ferry line',
    says: 'At least 1,240 crossings were called off.',
    measure: 'crossings',
    hedge: 'at-least',
    value_low: '1240',
    value_high: '',
    unit: 'crossings',
    as_of: '2024-01~',
    as_of_earliest: '2024-01-01',
    as_of_latest: '2024-01-31',
    scope: 'in winter',
    expected: 'false',
    quotes: 'daily: as long as anybody could ask\nweekly: as long as anyone could ask',
    relation: '',
    relation_claim: '',
    sources: 'daily weekly',
    figure_verified_in: '',
    figure_proof: 'not-checked',
    quotes_verified: 'false\nfalse',
    quotes_proof: 'not-checked\nnot-checked',
    quotes_translated: 'false\nfalse',
    quotes_original: '\n',
    quotes_original_verified: '\n',
    via: '',
    replies: '',
    date_sureness: 'bounded',
    said_sureness: 'bounded',
    said_basis: '',
    said_bound_in: '',
    said_assumes: '',
    as_of_sureness: 'printed',
    out_of: '',
    whole: '',
    as_of_basis: '',
    as_of_bound_in: '',
    as_of_assumes: '',
    known_since_sureness: 'printed',
    relation_known_since: '',
    relation_known_since_sureness: '',
  });
  expect(records[1]?.replies?.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
    { asked: 'union', on: null, answer: null, source: 'daily' },
    { asked: 'ferry-line', on: '2024-02-12', answer: 'None is planned.', source: null },
  ]);
  expect(records[2]).toMatchObject({
    on_behalf_of: '',
    value_low: '100',
    value_high: '200',
    relation: 'denies\nrevises',
    relation_claim: '2024-02-05-end-of-the-line#cancelled\n2024-02-05-end-of-the-line#plans',
    relation_known_since: '2024-02-11\n2024-02-11',
    relation_known_since_sureness: 'assumed\nassumed',
  });
});

test('dates, with how sure they are and what they rest on', () => {
  const DATED = [
    'date_sureness',
    'date_basis',
    'date_bound_in',
    'date_assumes',
    'known_since_sureness',
  ];
  expect(readRecords(eventsCsv(site)).map((row) => DATED.map((name) => row[name]))).toEqual([
    [
      'assumed',
      'The reports call it old.',
      '',
      'Old is what is older than most of those who cross it',
      '',
    ],
    ['bounded', 'The report of Tuesday says Monday.', 'weekly', '', 'printed'],
    ['printed', '', '', '', 'assumed'],
    ['printed', '', '', '', ''],
  ]);
  const timed = siteOf(
    sampleArchive({
      events: [],
      sources: [
        source('now', {
          published: '2024-02-05T14:05Z',
          publishedBasis: 'So.',
          publishedBoundIn: ['now'],
        }),
      ],
    }),
  );
  expect(readRecords(sourcesCsv(timed))).toMatchObject([
    {
      published: '2024-02-05T14:05Z',
      published_latest: '2024-02-05',
      published_sureness: 'bounded',
      published_bound_in: 'now',
      published_assumes: '',
    },
  ]);
});

test('when a claim was made and a figure was given for, with how sure both are', () => {
  const sure = siteOf(claimTimesStory());
  const [own, taken] = readRecords(claimsCsv(sure));
  expect(own).toMatchObject({
    said_sureness: 'bounded',
    said_basis: 'It says Monday.',
    said_bound_in: 'early',
    said_assumes: '',
    as_of_sureness: 'assumed',
    as_of_basis: 'It says so.',
    as_of_bound_in: '',
    as_of_assumes: 'It is of that day.',
  });
  expect(taken).toMatchObject({
    said_sureness: 'bounded',
    said_basis: '',
    as_of_sureness: 'bounded',
  });
  expect(readRecords(measureOf(sure)).map((row) => row.as_of_sureness)).toEqual([
    'assumed',
    'bounded',
  ]);
});

test('each quotation and each figure with what was verified of it', () => {
  const checked = siteOf(
    sampleArchive({
      fingerprints: new Map([
        ['daily', fingerprintOf('He ran 1,240 crossings “as long as anybody could ask”.', 'daily')],
      ]),
    }),
  );
  const [claim, plan] = readRecords(claimsCsv(checked));
  expect(claim).toMatchObject({
    quotes: 'daily: as long as anybody could ask\nweekly: as long as anyone could ask',
    quotes_verified: 'true\nfalse',
    figure_verified_in: 'daily',
  });
  expect(plan).toMatchObject({
    quotes: '',
    quotes_verified: '',
    value_high: '900',
    figure_verified_in: '',
  });
  expect(
    readRecords(measureOf(checked)).map(({ value_low, verified_in }) => [value_low, verified_in]),
  ).toEqual([
    ['1240', 'daily'],
    ['100', ''],
    ['', ''],
  ]);
});

test('each translation with its original, and through whom a claim came', () => {
  const words = 'as long as anybody could ask';
  const of = siteOf(
    sampleArchive({
      events: [
        event('told', {
          sources: ['daily'],
          claims: [
            {
              id: 'one',
              by: 'vold',
              says: 'It ends.',
              via: ['union', 'ferry-line'],
              quotes: [
                { text: words, source: 'daily' },
                { text: 'so lang', source: 'daily', translated: true, original: words },
                { text: 'so lange', source: 'daily', translated: true, original: 'no such words' },
              ],
              sources: ['daily'],
            },
          ],
        }),
      ],
      fingerprints: new Map([['daily', fingerprintOf(`“${words}”`, 'daily')]]),
    }),
  );
  expect(readRecords(claimsCsv(of))[0]).toMatchObject({
    quotes_verified: 'true\nfalse\nfalse',
    quotes_translated: 'false\ntrue\ntrue',
    quotes_original: `\n${words}\nno such words`,
    quotes_original_verified: '\ntrue\nfalse',
    via: 'union ferry-line',
  });
});

test('events, in the order in which they happened', () => {
  const records = readRecords(eventsCsv(site));
  expect(
    records.map(({ event, date_earliest, known_since, contested, claims, last_corrected }) => [
      event,
      date_earliest,
      known_since,
      contested,
      claims,
      last_corrected,
    ]),
  ).toEqual([
    ['1990s-bridge', '1990-01-01', '', 'false', '0', ''],
    ['2024-02-05-end-of-the-line', '2024-02-05', '2024-02-06', 'true', '2', '2024-02-20'],
    ['2024-02-06-union', '2024-02-06', '2024-02-11', 'true', '1', ''],
    ['2024-03-last-ferry', '2024-03-01', '', 'false', '0', ''],
  ]);
});

test('an event with the day of its last correction', () => {
  const corrections = ['2024-02-20', '2024-03-01'].map((date) => ({
    date,
    kind: 'wording',
    field: 'other',
    was: 'a',
    now: 'b',
    why: 'c',
  }));
  const [record] = readRecords(
    eventsCsv(siteOf(sampleArchive({ events: [event('corrected', { corrections })] }))),
  );
  expect(record?.last_corrected).toBe('2024-03-01');
});

test('sources, with nothing where a document prints nothing', () => {
  const records = readRecords(sourcesCsv(site));
  expect(records[0]).toMatchObject({
    source: 'daily',
    title: 'Ferry to stop',
    public_by: '2024-02-06',
    url: 'https://daily.example/ferry?a=1&b=2',
    events: '1',
    claims: '2',
  });
  expect(records[1]).toMatchObject({
    source: 'weekly',
    title: '',
    publisher: '',
    published: '2024-02-05/2024-02-11',
    credits: 'Agency One\nAgency, Two',
  });
  expect(records[3]).toMatchObject({ source: 'undated', published: '', public_by: '' });
});

test('the numbers of a measure, each under the one whose number it is', () => {
  const records = readRecords(measureOf(site));
  expect(records).toHaveLength(3);
  expect(records[0]).toEqual({
    as_of: '2024-01~',
    earliest: '2024-01-01',
    latest: '2024-01-31',
    actor: 'ferry-line',
    actor_name: 'The ferry line',
    through: 'vold',
    through_name: 'Ingrid Vold',
    hedge: 'at-least',
    value_low: '1240',
    value_high: '',
    unit: 'crossings',
    scope: 'in winter',
    expected: 'false',
    said: '2024-02-05',
    known_since: '2024-02-06',
    event: '2024-02-05-end-of-the-line',
    claim: 'https://dateline.example/events/2024-02-05-end-of-the-line/#cancelled',
    sources: 'daily weekly',
    verified_in: '',
    proof: 'not-checked',
    as_of_sureness: 'printed',
    out_of: '',
    whole: '',
    as_of_basis: '',
    as_of_bound_in: '',
    as_of_assumes: '',
  });
  expect(records[1]).toMatchObject({
    actor: 'union',
    through: '',
    hedge: 'between',
    value_low: '100',
    value_high: '200',
  });
  expect(records[2]).toMatchObject({
    actor: 'vold',
    through: '',
    hedge: 'up-to',
    value_low: '',
    value_high: '900',
    expected: 'true',
  });
});

describe('hostile text', () => {
  test('stays in its cell and is no formula', () => {
    const hostile = siteOf(hostileArchive());
    const [claim] = readRecords(claimsCsv(hostile));
    expect([claim?.says, claim?.by_name, claim?.scope]).toEqual([
      `'${HOSTILE}`,
      `'${HOSTILE}`,
      `'${HOSTILE}`,
    ]);
    expect(claim?.quotes).toBe(`daily: ${HOSTILE.replace('\n', ' ')}`);
    expect(readRecords(eventsCsv(hostile))[0]?.title).toBe(`'${HOSTILE}`);
    expect(readRecords(measureOf(hostile))[0]).toMatchObject({
      unit: `'${HOSTILE}`,
      value_low: '7',
    });
    for (const text of files(hostile))
      for (const row of readCsv(text))
        expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('everywhere and always the same', () => {
  test('all addresses are under the sub-path', () => {
    for (const text of files(siteOf(sampleArchive({ site: 'https://user.example/repo/' })))) {
      const own = text.match(/https:\/\/user\.example\/[^,\s]*/g) ?? [];
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((address) => !address.startsWith('https://user.example/repo/'))).toEqual(
        [],
      );
    }
  });
});
