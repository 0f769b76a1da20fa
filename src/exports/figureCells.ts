import type { Site } from '../views/site.ts';
import { figureFields } from '../schema/figure.ts';
import { ids, otherColumns } from './csvFile.ts';
import type { PublicFigure } from './publicFigure.ts';

/** A figure as the cells of a table; empty where there is none. */
export function figureCells({ index }: Site, figure: PublicFigure | null) {
  return {
    measure: figure?.measure ?? null,
    hedge: figure?.hedge ?? null,
    value_low: figure?.low ?? null,
    value_high: figure?.high ?? null,
    unit: figure ? (index.measure.get(figure.measure)?.unit.other ?? null) : null,
    as_of: figure?.asOf.edtf ?? null,
    as_of_earliest: figure?.asOf.earliest ?? null,
    as_of_latest: figure?.asOf.latest ?? null,
    scope: figure?.scope ?? null,
    expected: figure?.expected ?? null,
    verified_in: figure ? ids(figure.verifiedIn) : null,
  };
}

/** Columns for the fields of a figure that have none above. */
export const otherFigureColumns = otherColumns(figureFields, [
  'measure',
  'value',
  'hedge',
  'asOf',
  'scope',
  'expected',
]);
