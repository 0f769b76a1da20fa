import { HEDGES } from '../../schema/figure.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Words } from '../../words/index.ts';
import { endOf, extentAt, TAIL } from './extents.ts';
import type { ChartExtent, End } from './extents.ts';
import { SHAPES } from './signs.ts';
import type { ChartSign } from './signs.ts';

export interface ChartLegendItem {
  label: string;
  sign: ChartSign;
  extent: ChartExtent;
}

/** Every kind of mark that stands for some figures, in the order of the hedges. */
export function legendItems(figures: readonly Figure[], words: Words): ChartLegendItem[] {
  const item = (
    label: string,
    hedge: Figure['hedge'],
    expected: boolean,
    ends?: readonly [End, End],
  ): ChartLegendItem => {
    const { path, hollow } = SHAPES[hedge];
    const half = ends?.[0] === 'known' ? 14 : 0;
    const extent = ends
      ? extentAt(-half, half, 0, ends, { left: -TAIL, right: TAIL }).extent
      : { firm: '', loose: '' };
    return { label, sign: { path, hollow, expected }, extent };
  };
  const ends = new Set(
    figures.flatMap(({ asOf: { start, end, earliest, latest } }) =>
      earliest === latest && endOf(start) === 'known' ? [] : [endOf(start), endOf(end)],
    ),
  );
  return [
    ...HEDGES.filter((hedge) => figures.some((figure) => figure.hedge === hedge)).map((hedge) =>
      item(words.figure.hedgeNames[hedge], hedge, false),
    ),
    ...(figures.some(({ expected }) => expected)
      ? [item(words.figure.expected, 'exactly', true)]
      : []),
    ...(ends.has('known')
      ? [item(words.chart.ends.known, 'exactly', false, ['known', 'known'])]
      : []),
    ...(ends.has('loose')
      ? [item(words.chart.ends.loose, 'exactly', false, ['loose', 'loose'])]
      : []),
    ...(ends.has('open') ? [item(words.chart.ends.open, 'exactly', false, ['known', 'open'])] : []),
  ];
}
