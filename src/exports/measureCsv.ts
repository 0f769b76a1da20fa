import type { Measure } from '../domain/archive.ts';
import { figuresOf, ownerOf } from '../domain/figures.ts';
import type { Site } from '../views/site.ts';
import { actorName, claimRow } from './claimRow.ts';
import type { ClaimRow } from './claimRow.ts';
import { csvFile, ids } from './csvFile.ts';
import type { Columns } from './csvFile.ts';
import { figureColumns, otherFigureColumns } from './figureColumns.ts';
import { joined } from './tableColumns.ts';

/** Id of the actor who gave the number for another one. */
const throughOf = ({ claim }: ClaimRow): string | null =>
  claim.onBehalfOf === null ? null : claim.by;

const COLUMNS: Columns<ClaimRow> = {
  as_of: figureColumns.as_of,
  earliest: figureColumns.as_of_earliest,
  latest: figureColumns.as_of_latest,
  actor: { cell: ({ placed }) => ownerOf(placed) },
  actor_name: { cell: ({ site, placed }) => actorName(site, ownerOf(placed)) },
  through: { cell: throughOf },
  through_name: { cell: (row) => actorName(row.site, throughOf(row)) },
  hedge: figureColumns.hedge,
  value_low: figureColumns.value_low,
  value_high: figureColumns.value_high,
  unit: figureColumns.unit,
  scope: figureColumns.scope,
  expected: figureColumns.expected,
  said: { cell: ({ claim }) => claim.said?.edtf ?? null },
  known_since: { cell: ({ claim }) => claim.knownSince },
  event: { cell: ({ placed }) => placed.event.id },
  claim: { cell: ({ claim }) => claim.address },
  sources: { cell: ({ claim }) => ids(claim.sources) },
  verified_in: figureColumns.verified_in,
  as_of_sureness: figureColumns.as_of_sureness,
  proof: figureColumns.proof,
};

const ALL_COLUMNS = joined(COLUMNS, otherFigureColumns);

/**
 * Every number given for a measure as a line of `/measures/<id>.csv`, by the time it is given for.
 * The actor is the one whose number it is: the one spoken for, where someone spoke for another, who
 * then stands under `through`.
 */
export const measureCsv = (site: Site, measure: Measure): string =>
  csvFile(
    ALL_COLUMNS,
    figuresOf(site.index, measure.id).map((placed) => claimRow(site, placed)),
  );
