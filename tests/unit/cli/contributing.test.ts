import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textReport } from '../../../src/cli/reports/textReport.ts';
import { parseEntry } from '../../../src/parse/entry.ts';
import { citationsIn } from '../../../src/parse/citations.ts';
import {
  inDigits,
  inWords,
  MAX_QUOTED_WORDS,
  MIN_CHECKED_WORDS,
} from '../../../src/problems/limits.ts';
import { parseDateOrTime } from '../../../src/schema/timedDate.ts';
import { KINDS } from '../../../src/schema/kinds.ts';
import { storyFields } from '../../../src/schema/story.ts';
import { HEDGES } from '../../../src/schema/figure.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { figureLabel } from '../../../src/views/parts/figureLabel.ts';
import { RELATION_KINDS } from '../../../src/schema/relation.ts';
import { dateView } from '../../../src/views/parts/dateView.ts';
import { en } from '../../../src/words/en.ts';

// The hand-written half of the guide: what it promises is held against the code.
const guide = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8').replaceAll(
  '\r\n',
  '\n',
);
const blocks = [...guide.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
  ([, , language = '', text = '']) => ({ language, text }),
);
const rowsUnder = (head: string): string[][] =>
  (guide.split(`\n${head}\n`)[1] ?? '')
    .split('\n\n')[0]
    ?.split('\n')
    .slice(1)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    ) ?? [];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('every date in the table is shown as the table says', () => {
  const rows = rowsUnder('| Write | Shown as |');
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.map(([date = '']) => [date, dateView(parseDateOrTime(date), en).label])).toEqual(
    rows,
  );
});

test('every hedge is in the table, and is shown as the table says', () => {
  const rows = rowsUnder('| Hedge | Value | Shown as |');
  expect(rows.map(([hedge]) => hedge)).toEqual([...HEDGES]);
  for (const [hedge = '', value = '', shown = ''] of rows) {
    expect(
      figureLabel(
        {
          value: parse(value) as Figure['value'],
          hedge: hedge as Figure['hedge'],
          outOf: undefined,
        },
        undefined,
        en,
      ),
    ).toBe(shown);
  }
});

describe('a limit that is written by hand', () => {
  /** The guide without its generated parts: what `npm run guide` does not write. */
  const byHand = guide.replaceAll(/<!-- (\w+): made[^]*?<!-- end of \1 -->/g, '');
  const UNITS = '(?:words|characters|lines|levels|fields|items|marks|KiB)';
  const LIMIT = new RegExp(
    `\\b(?:at (?:most|least)|more than|up to|fewer than) [\\w,]+ ${UNITS}|` +
      `\\b[\\w,]+ ${UNITS} or more`,
    'gi',
  );

  test('is the one of the code, and no other is written there', () => {
    const prose = byHand.replaceAll(/^( *)```[^]*?^\1```$/gm, '').replaceAll(/^\|.*\|$/gm, '');
    expect([...prose.matchAll(LIMIT)].map(([phrase]) => phrase)).toEqual([
      `at most ${inDigits(MAX_QUOTED_WORDS)} words`,
      `${inWords(MIN_CHECKED_WORDS)} words or more`,
    ]);
    expect(prose).not.toMatch(/\d+ (?:KiB|characters|levels|fields)/);
  });

  test('is found, however it is written', () => {
    const phrases =
      'at most 15 words, Up to 2,000 lines, four words or more, fewer than four words';
    expect([...phrases.matchAll(LIMIT)].map(([phrase]) => phrase)).toEqual(phrases.split(', '));
  });

  test('is in the table of fields as well', () => {
    expect(guide.match(/at most .* in a row\. \|/g)).toEqual([
      `at most ${inDigits(MAX_QUOTED_WORDS)} in a row. |`,
    ]);
  });
});

test('every relation is explained, and none that is not there', () => {
  const list =
    (guide.split('A claim may stand in a relation to an earlier claim:\n\n')[1] ?? '').split(
      '\n\n',
    )[0] ?? '';
  expect([...list.matchAll(/^- `(.*?)`/gm)].map(([, kind]) => kind)).toEqual([...RELATION_KINDS]);
});

test('the sample event has no problem of its own, and cites only what it lists', () => {
  const sample = blocks.find(({ language }) => language === 'markdown')?.text ?? '';
  const { entry, problems } = parseEntry(
    'content/events/2024-10-23-sample.md',
    bytes(sample),
    KINDS.events.schema,
  );
  expect(problems).toEqual([]);
  const { sources = [], claims = [] } = entry?.data ?? {};
  const used = [
    ...(entry ? citationsIn(entry.body).map(({ id }) => id) : []),
    ...claims.flatMap((claim) => [...claim.sources, ...claim.quotes.map(({ source }) => source)]),
  ];
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((id) => !sources.includes(id))).toEqual([]);
});

test('the samples of fields are what the schemas take', () => {
  const samples = blocks
    .filter(({ language }) => language === 'yaml')
    .map(({ text }) => parse(text) as Record<string, unknown>);
  expect(samples.map((sample) => Object.keys(sample))).toEqual([
    ['corrections'],
    ['withdrawn'],
    ['merged'],
    ['aliases'],
    ['kinds'],
    ['versions'],
  ]);
  const { corrections, withdrawn, merged, aliases } = KINDS.events.schema.shape;
  expect(corrections.safeParse(samples[0]?.corrections).error).toBeUndefined();
  expect(withdrawn.safeParse(samples[1]?.withdrawn).error).toBeUndefined();
  expect(merged.safeParse(samples[2]?.merged).error).toBeUndefined();
  expect(aliases.safeParse(samples[3]?.aliases).error).toBeUndefined();
  expect(storyFields.kinds.safeParse(samples[4]?.kinds).error).toBeUndefined();
  const { versions } = KINDS.sources.schema.shape;
  expect(versions.safeParse(samples[5]?.versions).error).toBeUndefined();
});

test('the sample report is what the check prints', () => {
  const file = 'content/events/2024-11-02-short-name.md';
  const text =
    '---\ntitle: Brandt speaks in Tallow\ndate: 2024-11-02\nplce: Tallow\nkind: ' +
    'statement\nsummary: He spoke of the delay.\nsources: [first-report]\n---\n';
  const { problems } = parseEntry(file, bytes(text), KINDS.events.schema);
  expect(textReport(problems, new Map([[file, text]]))).toBe(
    blocks.find(({ language }) => language === 'text')?.text,
  );
});
