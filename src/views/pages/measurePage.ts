import { whileMaking } from '../../basics/whileMaking.ts';
import type { Measure } from '../../domain/archive.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { compareDates } from '../../domain/order.ts';
import { compareText } from '../../basics/lists.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { actorLink, eventLine, sourceLink } from '../parts/links.ts';
import { figureView } from '../parts/figureView.ts';
import type { ActorLink, EventLine, Link } from '../parts/links.ts';
import type { FigureView } from '../parts/figureView.ts';
import type { Site } from '../site.ts';

/** One number given for a measure. */
export interface MeasureFigure extends FigureView {
  href: string;
  /** the actor whose number it is: the one spoken for, where someone spoke for another */
  actor: ActorLink;
  through: Link | undefined;
  says: string;
  event: EventLine;
  sources: readonly Link[];
}

export interface MeasureLine extends Link {
  id: string;
  summary: string;
  count: string;
}

/** Everything that a measure’s page prints besides its chart. */
export interface MeasureView extends MeasureLine {
  file: string;
  figures: readonly MeasureFigure[];
  csv: string;
  corrections: readonly CorrectionView[];
}

/** The claims with a figure for a measure, by the time the number is given for. */
export function figuresOf(site: Site, measureId: string): PlacedClaim[] {
  return [...(site.index.claimsOfMeasure.get(measureId) ?? [])].sort((a, b) => {
    const [first, second] = [a.claim.figure, b.claim.figure];
    return (
      (first && second ? compareDates(first.asOf, second.asOf) : 0) ||
      compareText(a.address, b.address)
    );
  });
}

/** The actor whose claim it is: the one spoken for, where someone spoke for another. */
export const ownerOf = ({ claim }: PlacedClaim): string => claim.onBehalfOf ?? claim.by;

export function measureLine(site: Site, measure: Measure): MeasureLine {
  const claims = site.index.claimsOfMeasure.get(measure.id) ?? [];
  return {
    id: measure.id,
    label: measure.title,
    href: site.addresses.measure(measure.id),
    summary: measure.summary,
    count: site.words.measure.count(claims.length, new Set(claims.map(ownerOf)).size),
  };
}

function pageOf(site: Site, measure: Measure): MeasureView {
  return {
    ...measureLine(site, measure),
    file: measure.file,
    csv: site.addresses.measureCsv(measure.id),
    figures: figuresOf(site, measure.id).flatMap((placed): MeasureFigure[] => {
      const figure = figureView(site, placed);
      if (!figure) return [];
      const { claim, event, address } = placed;
      return [
        {
          ...figure,
          href: site.addresses.claim(address),
          actor: actorLink(site, ownerOf(placed)),
          through: claim.onBehalfOf === undefined ? undefined : actorLink(site, claim.by),
          says: claim.says,
          event: eventLine(site, event),
          sources: claim.sources.map((id) => sourceLink(site, id)),
        },
      ];
    }),
    corrections: correctionViews(site, measure),
  };
}

export const measureView = (site: Site, measure: Measure): MeasureView =>
  whileMaking(`the page of ${measure.file}`, () => pageOf(site, measure));
