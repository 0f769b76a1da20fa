import { present } from '../../basics/lists.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import type { Measure } from '../../domain/archive.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { figuresOf, ownerOf } from '../../domain/figures.ts';
import { chartPair } from '../chart/chartPair.ts';
import type { ChartPair } from '../chart/chartPair.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { figureView } from '../parts/figureView.ts';
import type { FigureView } from '../parts/figureView.ts';
import { eventLine, sourceLink, speakerLink } from '../parts/links.ts';
import type { ActorLink, EventLine, Link } from '../parts/links.ts';
import { measureLine } from '../parts/measureLine.ts';
import type { MeasureLine } from '../parts/measureLine.ts';
import type { Site } from '../site.ts';

/** One number given for a measure. */
export interface MeasureFigure extends FigureView {
  href: string;
  /** the actor whose number it is: the one spoken for, where there is one */
  actor: ActorLink;
  /** through whom it was given, in words, where someone spoke for another */
  through: string | undefined;
  /** both in words */
  who: string;
  says: string;
  event: EventLine;
  sources: readonly Link[];
}

/** Everything that a measure’s page prints. */
export interface MeasureView extends MeasureLine {
  file: string;
  draft: boolean | undefined;
  chart: ChartPair;
  figures: readonly MeasureFigure[];
  /** how many numbers of withdrawn entries are left out, in words */
  leftOut: string | undefined;
  csv: string;
  corrections: readonly CorrectionView[];
}

function measureFigure(site: Site, placed: PlacedClaim): MeasureFigure[] {
  const figure = figureView(site, placed);
  if (!figure) return [];
  const { claim, event, address } = placed;
  const actor = speakerLink(site, ownerOf(placed), placed);
  const through =
    claim.onBehalfOf === undefined
      ? undefined
      : site.words.actor.through(speakerLink(site, claim.by, placed).label);
  return [
    {
      ...figure,
      href: site.addresses.claim(address),
      actor,
      through,
      who: present([actor.label, through]).join(' '),
      says: claim.says,
      event: eventLine(site, event),
      sources: claim.sources.map((id) => sourceLink(site, id)),
    },
  ];
}

/** How many numbers for a measure stand in withdrawn entries, in words; nothing for none. */
function leftOut({ index, words }: Site, { id }: Measure): string | undefined {
  const withdrawn = index.withdrawnOfMeasure.get(id);
  return withdrawn && words.notices.leftOut(withdrawn.length);
}

function viewOf(site: Site, measure: Measure): MeasureView {
  return {
    ...measureLine(site, measure),
    file: measure.file,
    draft: measure.draft,
    chart: chartPair(site, measure.id),
    csv: site.addresses.measureCsv(measure.id),
    figures: figuresOf(site.index, measure.id).flatMap((placed) => measureFigure(site, placed)),
    leftOut: leftOut(site, measure),
    corrections: correctionViews(site, measure),
  };
}

/** The page of a measure, with its numbers by the time that they are given for. */
export const measureView = (site: Site, measure: Measure): MeasureView =>
  whileMaking(`the page of ${measure.file}`, () => viewOf(site, measure));
