import type { Measure } from '../domain/archive.ts';
import { figuresOf, ownerOf } from '../domain/figures.ts';
import { actorLink } from '../views/parts/links.ts';
import type { Site } from '../views/site.ts';
import { csvFile, ids } from './csvFile.ts';
import { figureCells, otherFigureColumns } from './figureCells.ts';
import { publicClaimOf } from './publicClaim.ts';

/**
 * Every number given for a measure as a line of `/measures/<id>.csv`, by the time it is given for.
 * The actor is the one whose number it is: the one spoken for, where someone spoke for another, who
 * then stands under `through`.
 */
export function measureCsv(site: Site, measure: Measure): string {
  const rows = figuresOf(site.index, measure.id).map((placed) => {
    const claim = publicClaimOf(site, placed);
    const {
      hedge,
      value_low,
      value_high,
      unit,
      as_of,
      as_of_earliest,
      as_of_latest,
      scope,
      expected,
      verified_in,
    } = figureCells(site, claim.figure);
    const owner = ownerOf(placed);
    const through = claim.onBehalfOf === null ? null : claim.by;
    return {
      as_of,
      earliest: as_of_earliest,
      latest: as_of_latest,
      actor: owner,
      actor_name: actorLink(site, owner).label,
      through,
      through_name: through === null ? null : actorLink(site, through).label,
      hedge,
      value_low,
      value_high,
      unit,
      scope,
      expected,
      event: placed.event.id,
      claim: claim.address,
      sources: ids(claim.sources),
      verified_in,
      ...otherFigureColumns.cells(placed.claim.figure ?? {}),
    };
  });
  return csvFile(
    [
      'as_of',
      'earliest',
      'latest',
      'actor',
      'actor_name',
      'through',
      'through_name',
      'hedge',
      'value_low',
      'value_high',
      'unit',
      'scope',
      'expected',
      'event',
      'claim',
      'sources',
      'verified_in',
    ],
    rows,
    otherFigureColumns.columns,
  );
}
