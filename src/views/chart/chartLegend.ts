import { HEDGES } from '../../schema/figure.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Words } from '../../words/index.ts';
import { endOf, extentAt, NO_EXTENT, TAIL } from './extents.ts';
import type { ChartExtent, End } from './extents.ts';
import { SHAPES } from './signs.ts';
import type { ChartSign } from './signs.ts';

/** A kind of mark and what it means. */
export interface ChartLegendItem {
  label: string;
  sign: ChartSign;
  extent: ChartExtent;
}

/** How the legend draws each kind of end of a time, in its order. */
const SAMPLES: Readonly<Record<End, readonly [End, End]>> = {
  known: ['known', 'known'],
  loose: ['loose', 'loose'],
  open: ['known', 'open'],
};
const ENDS: readonly End[] = ['known', 'loose', 'open'];

/** Half the length of a time with a known beginning in the legend. */
const HALF_SAMPLE = 14;

function sampleExtent(ends: readonly [End, End]): ChartExtent {
  const half = ends[0] === 'known' ? HALF_SAMPLE : 0;
  return extentAt(-half, half, 0, ends, { left: -TAIL, right: TAIL }).extent;
}

function item(
  label: string,
  hedge: Figure['hedge'],
  { expected = false, extent = NO_EXTENT } = {},
): ChartLegendItem {
  const { path, hollow } = SHAPES[hedge];
  return { label, sign: { path, hollow, expected }, extent };
}

/** The kinds of ends that the times of some figures have. A known day is a point and has none. */
const endsIn = (figures: readonly Figure[]): Set<End> =>
  new Set(
    figures.flatMap(({ asOf: { start, end, earliest, latest } }) =>
      earliest === latest && endOf(start) === 'known' ? [] : [endOf(start), endOf(end)],
    ),
  );

/** Every kind of mark that some figures have, hedges first, in the order of the schema. */
export function legendItems(figures: readonly Figure[], words: Words): ChartLegendItem[] {
  const hedges = new Set(figures.map(({ hedge }) => hedge));
  const ends = endsIn(figures);
  const items = HEDGES.filter((hedge) => hedges.has(hedge)).map((hedge) =>
    item(words.figure.hedgeNames[hedge], hedge),
  );
  if (figures.some(({ expected }) => expected))
    items.push(item(words.figure.expected, 'exactly', { expected: true }));
  for (const end of ENDS.filter((one) => ends.has(one)))
    items.push(item(words.chart.ends[end], 'exactly', { extent: sampleExtent(SAMPLES[end]) }));
  return items;
}
