import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toArchive } from '../../../../src/domain/archive.ts';
import type { Archive } from '../../../../src/domain/archive.ts';
import { readContent } from '../../../../src/parse/content.ts';
import { DateError, parseDate } from '../../../../src/schema/date.ts';
import { HEDGES } from '../../../../src/schema/figure.ts';
import type { Box } from '../../../../src/views/chart/geometry.ts';
import type { ChartMark } from '../../../../src/views/chart/marks.ts';
import type { ChartWidth } from '../../../../src/views/chart/chartLayout.ts';
import { ON_ITS_PAGE } from '../../../../src/views/chart/chartLimits.ts';
import type { ChartText } from '../../../../src/views/chart/chartText.ts';
import { chartView } from '../../../../src/views/chart/chartView.ts';
import type { ChartView } from '../../../../src/views/chart/chartView.ts';
import { siteOf } from '../../../../src/views/site.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import { sampleArchive } from '../../../support/sampleArchive.ts';

const WIDTHS: readonly ChartWidth[] = ['narrow', 'wide'];

interface Given extends Partial<Omit<Figure, 'asOf'>> {
  /** name of the actor whose number it is */
  who?: string;
  /** name of the actor who gives it for the other */
  through?: string;
  asOf?: string;
}

/** A story in which some numbers are given for one measure, each at an event of its own. */
function archiveWith(given: readonly Given[], language = 'en'): Archive {
  const sample = sampleArchive();
  const [event] = sample.events;
  const [actor] = sample.actors;
  const [measure] = sample.measures;
  if (!event || !actor || !measure) throw new Error('The sample has too little in it.');
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    if (!ids.has(name)) ids.set(name, `actor-${ids.size}`);
    return ids.get(name) ?? '';
  };
  const events = given.map(
    (
      {
        who = 'Ada',
        through,
        asOf = '2024-05-05',
        value = 100,
        hedge = Array.isArray(value) ? 'between' : 'exactly',
        expected = false,
        scope,
      },
      i,
    ) => ({
      ...event,
      id: `event-${String(i).padStart(3, '0')}`,
      corrections: [],
      claims: [
        {
          id: 'claim',
          by: idOf(through ?? who),
          onBehalfOf: through === undefined ? undefined : idOf(who),
          says: 'So many.',
          quotes: [],
          aliases: [],
          sources: ['daily'],
          figure: {
            measure: measure.id,
            value,
            hedge,
            asOf: parseDate(asOf),
            scope,
            expected,
            printedIn: [],
            numbersIn: [],
          },
        },
      ],
    }),
  );
  return {
    ...sample,
    story: { ...sample.story, language },
    events,
    actors: [...ids].map(([name, id]) => ({ ...actor, id, name })),
  };
}

const chart = (given: readonly Given[], width: ChartWidth = 'wide', language = 'en'): ChartView =>
  chartView(siteOf(archiveWith(given, language)), 'crossings', width);
const marksIn = (view: ChartView): ChartMark[] => view.lanes.flatMap(({ marks }) => marks);
const laneNames = (view: ChartView): string[] => view.lanes.map(({ name }) => name.lines.join(' '));

function onlyMark(given: Given, width?: ChartWidth): ChartMark {
  const [mark, ...more] = marksIn(chart([given], width));
  if (!mark || more.length > 0) throw new Error('not one mark');
  return mark;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = (box: Box, { x, y }: ChartMark): boolean =>
  box.left < x && x < box.right && box.top < y && y < box.bottom;

function anchorsFit({ x, y, anchor, box }: ChartText): boolean {
  const at = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return Math.abs(at - x) < 0.1 && y > box.top && y < box.bottom;
}

/** What must hold for every chart. */
function expectSound(view: ChartView): void {
  const labels = marksIn(view).flatMap(({ label }) => label ?? []);
  const texts = [...view.times, ...view.lanes.map(({ name }) => name), ...labels];
  const said = ({ lines }: ChartText): string => lines.join(' ');
  const overlapping = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${said(a)} | ${said(b)}`),
  );
  const outside = texts
    .filter(
      ({ box }) =>
        !(box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height),
    )
    .map(said);
  const onMarks = view.lanes.flatMap(({ marks }) =>
    marks.flatMap(({ label }) =>
      label && marks.some((mark) => covers(label.box, mark)) ? [said(label)] : [],
    ),
  );
  const lost = marksIn(view)
    .filter(({ x, y }) => !(x >= 0 && x <= view.width && y >= 0 && y <= view.height))
    .map(({ name }) => name);
  expect({ overlapping, outside, onMarks, lost }).toEqual({
    overlapping: [],
    outside: [],
    onMarks: [],
    lost: [],
  });
  expect(texts.filter((text) => !anchorsFit(text))).toEqual([]);
  expect(JSON.stringify(view)).not.toMatch(/null|NaN|Infinity/);
  expect(view.times.length).toBeGreaterThan(1);
}

describe('the labels', () => {
  test.each(WIDTHS)(
    'neither overlap nor leave the drawing, and none is missing, in the story itself (%s)',
    async (width) => {
      const { content } = await readContent(
        new URL('../../../../content', import.meta.url).pathname,
      );
      const site = siteOf(toArchive(content));
      const views = site.index.measures.map(({ id }) => chartView(site, id, width));
      expect(views.length).toBeGreaterThan(0);
      for (const view of views) {
        expectSound(view);
        expect(
          marksIn(view)
            .filter(({ label }) => !label)
            .map(({ name }) => name),
        ).toEqual([]);
      }
    },
  );

  const day = (first: number, days: number): fc.Arbitrary<string> =>
    fc
      .integer({ min: 0, max: days })
      .map((n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
  const near = day(Date.UTC(2024, 8, 1), 120);
  const far = day(Date.parse('0001-01-01'), 3_652_000);
  const dates = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: far });
  const asOf = fc
    .oneof(
      dates,
      dates.map((text) => `${text}~`),
      dates.map((text) => text.slice(0, 7)),
      dates.map((text) => `${text.slice(0, 4)}?`),
      dates.map((text) => `${text.slice(0, 3)}X`),
      dates.map((text) => `${text}/..`),
      dates.map((text) => `../${text}`),
      fc.tuple(dates, dates).map((pair) => pair.sort().join('/')),
      fc.tuple(dates, dates).map((pair) =>
        pair
          .sort()
          .map((text) => `${text}~`)
          .join('/'),
      ),
    )
    .filter((text) => {
      try {
        return Boolean(parseDate(text));
      } catch (error) {
        if (error instanceof DateError) return false;
        throw error;
      }
    });
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.double({ min: 0, max: 1e15, noNaN: true }),
    fc.constantFrom(0, 3000, 10_000, 1e15),
  );
  const value = fc.oneof(
    amount,
    fc
      .tuple(amount, amount)
      .filter(([a, b]) => a !== b)
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );
  const name = fc.oneof(
    fc.constantFrom(
      'South Korea',
      '대한민국 국방부 정보본부 대변인실',
      'Министерство иностранных дел',
      'W'.repeat(200),
      'Report on the joint statement (own voice)',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => text.trim() !== ''),
  );
  const figures = fc.array(name, { minLength: 1, maxLength: 8 }).chain((names) =>
    fc.array(
      fc
        .record({
          who: fc.constantFrom(...names),
          asOf,
          value,
          hedge: fc.constantFrom(...HEDGES.filter((hedge) => hedge !== 'between')),
          expected: fc.boolean(),
          scope: fc.option(fc.constantFrom('on the border with Ukraine', 'x'.repeat(600)), {
            nil: undefined,
          }),
        })
        .map((given): Given =>
          Array.isArray(given.value) ? { ...given, hedge: 'between' } : given,
        ),
      { minLength: 1, maxLength: 40 },
    ),
  );

  test.each(
    WIDTHS.flatMap((width) =>
      ['0001-01-01/..', '../9999-12-31'].map((end) => [width, end] as const),
    ),
  )('name the times at an end of the calendar (%s, %s)', (width, end) => {
    expectSound(chart([{ asOf: end, value: [0, 1], hedge: 'between', who: 'A' }], width, 'en'));
  });

  test.each(WIDTHS)(
    'neither overlap nor leave the drawing, whatever the numbers are (%s)',
    (width) => {
      fc.assert(
        fc.property(figures, fc.constantFrom('en', 'ko'), (given, language) => {
          const view = chart(given, width, language);
          expectSound(view);
          expect(marksIn(view)).toHaveLength(given.length);
        }),
        { seed: 1, numRuns: 120 },
      );
    },
    60_000,
  );

  test('carry the hedge and the note where there is room', () => {
    expect(onlyMark({ value: 8000, hedge: 'about', scope: 'on the border' }).label?.lines).toEqual([
      'about 8,000',
      'on the border',
    ]);
    expect(onlyMark({ value: 8000, expected: true }).label?.lines).toEqual(['8,000', 'expected']);
    expect(onlyMark({ value: [3000, 5000] }).label?.lines).toEqual(['between 3,000 and 5,000']);
  });

  test('say that a number counts only a part where there is no room to say which', () => {
    expect(
      onlyMark({ value: 8000, hedge: 'about', scope: 'word '.repeat(100).trim() }).label?.lines,
    ).toEqual(['about 8,000 (part)']);
  });

  test('give way when a lane is full: some keep their numbers, all keep their names', () => {
    const given = Array.from({ length: 40 }, (_, i): Given => ({
      value: 1000 + 10 * i,
      hedge: 'at-least',
      asOf: '2024-05-05',
    }));
    const marks = marksIn(chart(given, 'narrow'));
    const labelled = marks.filter(({ label }) => label);
    expect(labelled.length).toBeGreaterThan(0);
    expect(labelled.length).toBeLessThan(40);
    expect(new Set(marks.map(({ name: text }) => text)).size).toBe(40);
  });
});

describe('a mark', () => {
  test('is named by who, how many and for when, and leads to its claim', () => {
    const mark = onlyMark({
      who: 'United States',
      value: 3000,
      hedge: 'at-least',
      asOf: '2024-10-15~',
    });
    expect(mark.name).toBe('United States, at least 3,000 crossings, as of around 15 October 2024');
    expect(mark.href).toBe('/events/event-000/#claim');
  });

  test('names what it counts and that it is only expected', () => {
    expect(
      onlyMark({ who: 'Ada', value: 900, scope: 'in winter', expected: true, asOf: '2024-12' })
        .name,
    ).toBe('Ada, 900 crossings, in winter, expected by December 2024');
  });

  test('stands as high above zero as its number, in every lane alike', () => {
    const view = chart([
      { who: 'A', value: 0 },
      { who: 'A', value: 4000 },
      { who: 'B', value: 0 },
      { who: 'B', value: 8000 },
    ]);
    const [[zeroA, a] = [], [zeroB, b] = []] = view.lanes.map(({ marks }) =>
      marks.map(({ y }) => y),
    );
    expect((zeroB ?? 0) - (b ?? 0)).toBeCloseTo(2 * ((zeroA ?? 0) - (a ?? 0)), 5);
    expect(view.scale).toBe('Each lane rises from 0 to 8,000 crossings at its dotted line.');
  });

  test('stands as far to the right as its time, in every lane alike', () => {
    const [a, b, c, d] = marksIn(
      chart([
        { who: 'A', asOf: '2024-02-28' },
        { who: 'A', asOf: '2024-03-09' },
        { who: 'B', asOf: '2024-02-28' },
        { who: 'B', asOf: '2024-03-19' },
      ]),
    ).map(({ x }) => x);
    expect(a).toBe(c);
    expect((d ?? 0) - (a ?? 0)).toBeCloseTo(2 * ((b ?? 0) - (a ?? 0)), 0);
  });

  test('has a sign of its own for every hedge', () => {
    const signs = marksIn(
      chart(HEDGES.map((hedge) => ({ hedge, value: hedge === 'between' ? [10, 90] : 50 }))),
    ).map(({ sign }) => `${sign.path} ${sign.hollow}`);
    expect(new Set(signs).size).toBe(HEDGES.length);
  });

  test('reaches from the low to the high number of a pair', () => {
    const [pair, low, high] = marksIn(
      chart([{ value: [2000, 6000] }, { value: 2000 }, { value: 6000 }]),
    );
    const length = Number(/h6v([\d.]+)h-6z/.exec(pair?.sign.path ?? '')?.[1]);
    expect(length).toBeCloseTo((low?.y ?? 0) - (high?.y ?? 0), 0);
    expect(pair?.y).toBeCloseTo(((low?.y ?? 0) + (high?.y ?? 0)) / 2, 0);
  });

  const caps = (path: string): number => path.split('v8').length - 1;
  const arrows = (path: string): number => (path.split('l').length - 1 >= 2 ? 1 : 0);

  test.each([
    { asOf: '2024-05-05', shows: 'a point', caps: 0, arrows: 0, loose: 0 },
    { asOf: '2024-05-01/2024-05-10', shows: 'a line between caps', caps: 2, arrows: 0, loose: 0 },
    { asOf: '2024-05', shows: 'a line between caps', caps: 2, arrows: 0, loose: 0 },
    { asOf: '2024-05-05~', shows: 'a tail at both ends', caps: 0, arrows: 0, loose: 2 },
    { asOf: '2024-05-05?', shows: 'a tail at both ends', caps: 0, arrows: 0, loose: 2 },
    {
      asOf: '2024-05-01~/2024-05-10',
      shows: 'a tail at its beginning',
      caps: 1,
      arrows: 0,
      loose: 1,
    },
    { asOf: '2024-05-05/..', shows: 'an arrow at its end', caps: 1, arrows: 1, loose: 0 },
    { asOf: '../2024-05-05', shows: 'an arrow at its beginning', caps: 1, arrows: 1, loose: 0 },
  ])('given for $asOf shows $shows', (expected) => {
    const { firm, loose } = onlyMark({ asOf: expected.asOf }).extent;
    expect({ caps: caps(firm), arrows: arrows(firm), loose: loose.split('M').length - 1 }).toEqual({
      caps: expected.caps,
      arrows: expected.arrows,
      loose: expected.loose,
    });
  });

  test('reaches the edge of the plot where its time has no end', () => {
    expect(onlyMark({ asOf: '2024-05-05/..' }, 'narrow').extent.firm).toContain('H320');
    expect(onlyMark({ asOf: '../2024-05-05' }, 'narrow').extent.firm).toContain('M0 ');
  });

  test('never hides a short range', () => {
    const [mark] = marksIn(
      chart([{ asOf: '2024-05-05/2024-05-06' }, { asOf: '1950' }], 'narrow'),
    ).slice(-1);
    const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(mark?.extent.firm ?? '') ?? [];
    expect(Number(to) - Number(from)).toBeGreaterThanOrEqual(20);
  });
});

describe('the chart', () => {
  test('has a lane for each actor, in the order of their first numbers', () => {
    const view = chart([
      { who: 'Late', asOf: '2024-06-01' },
      { who: 'Early', asOf: '2024-05-01' },
      { who: 'Late', asOf: '2024-04-01' },
      { who: 'Middle', asOf: '2024-04-15' },
    ]);
    expect(laneNames(view)).toEqual(['Late', 'Middle', 'Early']);
    expect(view.lanes.map(({ marks }) => marks.length)).toEqual([2, 1, 1]);
  });

  test('puts a number under the one it was given for', () => {
    expect(laneNames(chart([{ who: 'United States', through: 'John Kirby' }]))).toEqual([
      'United States',
    ]);
  });

  test('breaks names that are too long for a line', () => {
    const [lane] = chart([{ who: '대한민국국방부정보본부대변인실'.repeat(4) }], 'narrow').lanes;
    expect(lane?.name.lines.length).toBeGreaterThan(1);
    expect(lane?.name.lines.join('')).toBe('대한민국국방부정보본부대변인실'.repeat(4));
  });

  test.each([
    { dates: ['2024-10', '2024-12'], times: ['October 2024', 'November 2024', 'December 2024'] },
    { dates: ['1990', '2024'], times: ['1990', '1995', '2000', '2005', '2010', '2015', '2020'] },
    { dates: ['2024-10-23'], times: ['20 October 2024', '27 October 2024'] },
  ])('names the times of $dates', ({ dates, times }) => {
    expect(
      chart(dates.map((asOf) => ({ asOf }))).times.map(({ lines }) => lines.join(' ')),
    ).toEqual(times);
  });

  test('names both ends where nothing between them has room for a name', () => {
    expect(
      chart([{ asOf: '2024-10' }], 'narrow').times.map(({ lines }) => lines.join(' ')),
    ).toEqual(['1 October 2024', '31 October 2024']);
  });

  test('explains the marks that it has, and no others', () => {
    const labels = chart([
      { hedge: 'at-least', asOf: '2024-05' },
      { hedge: 'about', asOf: '2024-05-05' },
      { expected: true, asOf: '2024-06-05' },
    ]).legend.items.map(({ label }) => label);
    expect(labels).toEqual(['no hedge', 'about', 'at least', 'expected', 'range of days']);
    expect(
      chart([{ asOf: '2024-05-05~' }, { asOf: '2024-05-05/..' }]).legend.items.map(
        ({ label }) => label,
      ),
    ).toEqual(['no hedge', 'range of days', 'approximate', 'open end']);
  });

  test('of more numbers than it can hold has the latest, and says so', () => {
    const given = Array.from({ length: 30 }, (_, i): Given => ({
      who: `Actor ${i % 3}`,
      value: i,
      asOf: `2024-05-${String(i + 1).padStart(2, '0')}`,
    }));
    const site = siteOf(archiveWith(given));
    const limits = { figures: 12, lanes: 8 };
    for (const width of WIDTHS) {
      const view = chartView(site, 'crossings', width, limits);
      expectSound(view);
      expect(
        marksIn(view)
          .map(({ href }) => href)
          .sort(),
      ).toEqual(given.slice(18).map((_, i) => `/events/event-0${18 + i}/#claim`));
      expect(view.omission).toMatchObject({
        text: 'Below, only the latest: 12 numbers by 3 actors, of 30 numbers by 3 actors in all.',
        more: { label: 'All numbers for this measure', href: '/measures/crossings/' },
      });
    }
    expect(chartView(site, 'crossings', 'wide').omission).toBeUndefined();
  });

  test('of more actors than it has lanes for leaves no number out of the time that it spans', () => {
    const given = ['A', 'B', 'C', 'C', 'B', 'A', 'C', 'C'].map((who, i): Given => ({
      who,
      asOf: `2024-05-0${i + 1}`,
    }));
    const view = chartView(siteOf(archiveWith(given)), 'crossings', 'wide', {
      figures: 20,
      lanes: 2,
    });
    expect(view.lanes.map(({ name, marks }) => [name.lines.join(' '), marks.length])).toEqual([
      ['A', 1],
      ['C', 2],
    ]);
    expect(view.omission?.text).toBe(
      'Below, only the latest: 3 numbers by 2 actors, of 8 numbers by 3 actors in all.',
    );
  });

  test('of more numbers than it can hold shows all of them in one lane besides, in a bounded number of strokes', () => {
    const given = Array.from({ length: 3000 }, (_, i): Given => ({
      value: i % 7 === 0 ? [100, 900] : 300 + (i % 50),
      asOf: new Date(Date.UTC(2020, 0, 1 + (i % 1500))).toISOString().slice(0, 10),
    }));
    for (const width of WIDTHS) {
      const view = chart([{ value: 5000, asOf: '2019-12-31' }, ...given], width);
      const history = view.omission?.history;
      expect(history?.name.lines.join(' ')).toBe('All 3,001 numbers');
      const strokes = [...(history?.ranges ?? '').matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(
        ([, x, y, end]) => [Number(x), Number(y), Number(end)] as const,
      );
      expect(strokes.length).toBeGreaterThan(50);
      expect(strokes.length).toBeLessThan(140);
      expect(
        strokes.every(
          ([x, y, end]) =>
            x > 0 && x < view.width && y > 0 && end > y && end < (history?.height ?? 0),
        ),
      ).toBe(true);
      expect(view.scale, 'one scale for all').toContain('from 0 to 5,000 crossings');
      const texts = [...(history ? [...history.times, history.name] : [])];
      expect(texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => meet(a.box, b.box)))).toEqual(
        [],
      );
    }
  });

  test('on the page of its measure has more numbers, and no link to where the reader is', () => {
    const given = Array.from({ length: ON_ITS_PAGE.figures + 1 }, (_, i): Given => ({ value: i }));
    const view = chart(given);
    expect(marksIn(view)).toHaveLength(ON_ITS_PAGE.figures);
    expect(view.omission?.more).toBeUndefined();
    expect(chart(given.slice(1)).omission).toBeUndefined();
  });

  test('is empty where nobody has given a number', () => {
    const view = chart([]);
    expect(view.lanes).toEqual([]);
    expect(view.legend.items).toEqual([]);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Santiago'])(
    'is the same on a machine in %s',
    (TZ) => {
      const archive = archiveWith([
        { asOf: '2024-09-01/2024-09-08' },
        { asOf: '2024-10-31' },
        { asOf: '2024-12' },
      ]);
      const address = (file: string): string =>
        JSON.stringify(new URL(`../../../../src/views/${file}.ts`, import.meta.url).href);
      const program = `
      import { readFileSync } from 'node:fs';
      import { siteOf } from ${address('site')};
      import { chartView } from ${address('chart/chartView')};
      if (new Date(0).getTimezoneOffset() === 0) throw new Error('The time zone did not reach the process.');
      process.stdout.write(JSON.stringify(chartView(siteOf(JSON.parse(readFileSync(0, 'utf8'))), 'crossings', 'wide')));`;
      const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        input: JSON.stringify(archive),
        encoding: 'utf8',
      });
      expect(run.stderr).toBe('');
      expect(run.stdout).toBe(JSON.stringify(chartView(siteOf(archive), 'crossings', 'wide')));
    },
  );
});
