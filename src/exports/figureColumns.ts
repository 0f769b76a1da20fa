import { figureFields } from '../schema/figure.ts';
import type { Site } from '../views/site.ts';
import type { ClaimRow } from './claimRow.ts';
import { ids } from './csvFile.ts';
import type { Cell, Column } from './csvFile.ts';
import type { PublicFigure } from './publicFigure.ts';
import { dateColumns, otherColumns } from './tableColumns.ts';

type FigureField = keyof typeof figureFields;

/** A column that is empty where the claim has no figure. */
const ofFigure = (
  cell: (figure: PublicFigure, site: Site) => Cell,
  field?: FigureField,
): Column<ClaimRow, FigureField> => ({
  cell: ({ claim, site }) => claim.figure && cell(claim.figure, site),
  ...(field && { field }),
});

/** The figure of a claim as columns, from which each table takes its own. */
export const figureColumns = {
  measure: ofFigure(({ measure }) => measure, 'measure'),
  hedge: ofFigure(({ hedge }) => hedge, 'hedge'),
  value_low: ofFigure(({ low }) => low, 'value'),
  value_high: ofFigure(({ high }) => high, 'value'),
  unit: ofFigure(({ measure }, { index }) => index.measure.get(measure)?.unit.other ?? null),
  ...dateColumns('as_of', ({ claim }: ClaimRow) => claim.figure?.asOf, 'asOf'),
  scope: ofFigure(({ scope }) => scope, 'scope'),
  expected: ofFigure(({ expected }) => expected, 'expected'),
  as_of_sureness: ofFigure(({ asOf }) => asOf.sureness),
  verified_in: ofFigure(({ verifiedIn }) => ids(verifiedIn)),
  proof: ofFigure(({ proof }) => proof),
};

/** Columns for the fields of a figure that have none above. */
export const otherFigureColumns = otherColumns(
  figureFields,
  ({ placed }: ClaimRow) => placed.claim.figure,
  figureColumns,
);
