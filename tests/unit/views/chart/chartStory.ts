import { expect } from 'vitest';
import type { Archive } from '../../../../src/domain/archive.ts';
import { parseDate } from '../../../../src/schema/date.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import type { ChartWidth } from '../../../../src/views/chart/chartLayout.ts';
import type { ChartText } from '../../../../src/views/chart/chartText.ts';
import { chartView } from '../../../../src/views/chart/chartView.ts';
import type { ChartView } from '../../../../src/views/chart/chartView.ts';
import type { Box } from '../../../../src/views/chart/geometry.ts';
import type { ChartMark } from '../../../../src/views/chart/marks.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { sampleArchive } from '../../../support/sampleArchive.ts';

export const WIDTHS: readonly ChartWidth[] = ['narrow', 'wide'];

/** A number of the story, at an event of its own; what is left out is filled in. */
export interface Given extends Partial<Omit<Figure, 'asOf'>> {
  /** name of the actor whose number it is */
  who?: string;
  /** name of the actor who gives it for the other */
  through?: string;
  asOf?: string;
}

/** A story in which some numbers are given for one measure, each at an event of its own. */
export function archiveWith(given: readonly Given[], language = 'en'): Archive {
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
        outOf,
        whole,
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
          via: [],
          saidBoundIn: [],
          says: 'So many.',
          quotes: [],
          relations: [],
          replies: [],
          aliases: [],
          sources: ['daily'],
          figure: {
            measure: measure.id,
            value,
            hedge,
            outOf,
            whole,
            asOf: parseDate(asOf),
            asOfBoundIn: [],
            scope,
            expected,
            proof: 'not-checked' as const,
            printedIn: [],
            numbersIn: [],
            alsoPrintedIn: [],
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

export const chart = (
  given: readonly Given[],
  width: ChartWidth = 'wide',
  language = 'en',
): ChartView => chartView(siteOf(archiveWith(given, language)), 'crossings', width);
export const marksIn = (view: ChartView): ChartMark[] => view.lanes.flatMap(({ marks }) => marks);
export const laneNames = (view: ChartView): string[] =>
  view.lanes.map(({ name }) => name.lines.join(' '));

/** The mark of a chart of one number. */
export function onlyMark(given: Given, width?: ChartWidth): ChartMark {
  const [mark, ...more] = marksIn(chart([given], width));
  if (!mark || more.length > 0) throw new Error('not one mark');
  return mark;
}

/** Whether two boxes overlap, said again here so that the chart’s own test of it is not trusted. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = (box: Box, { x, y }: ChartMark): boolean =>
  box.left < x && x < box.right && box.top < y && y < box.bottom;

function anchorsFit({ x, y, anchor, box }: ChartText): boolean {
  const at = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return Math.abs(at - x) < 0.1 && y > box.top && y < box.bottom;
}

/** What must hold for every chart. */
export function expectSound(view: ChartView): void {
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
