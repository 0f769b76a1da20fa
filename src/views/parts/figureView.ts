import type { Link } from './links.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { dateLabel } from './dateLabel.ts';
import { figureLabel } from './figureLabel.ts';
import type { Site } from '../site.ts';
import { figureOnlyEarlier } from './versionViews.ts';

/** A figure as a page prints it. */
export interface FigureView {
  label: string;
  asOf: string;
  asOfLabel: string;
  /**
   * with what a reader needs to understand it: for when it is, what it counts, and in which version
   * alone it stands
   */
  inFull: string;
  scope: string | undefined;
  expected: boolean;
  /** in which version of a source alone it stands, where a newer one has it not */
  onlyEarlier: string | undefined;
  measure: Link;
}

/** The figure of a claim, if it has one. */
export function figureView(site: Site, placed: PlacedClaim): FigureView | undefined {
  const { figure } = placed.claim;
  if (!figure) return undefined;
  const { index, words, addresses } = site;
  const measure = index.measure.get(figure.measure);
  const onlyEarlier = figureOnlyEarlier(site, placed);
  const asOf = dateLabel(figure.asOf, words);
  const label = figureLabel(figure, measure, words);
  const asOfLabel = figure.expected ? words.figure.expectedFor(asOf) : words.figure.asOf(asOf);
  return {
    label,
    asOf,
    asOfLabel,
    inFull: [label, asOfLabel, figure.scope, onlyEarlier].filter(Boolean).join(', '),
    scope: figure.scope,
    expected: figure.expected,
    onlyEarlier,
    measure: { label: measure?.title ?? figure.measure, href: addresses.measure(figure.measure) },
  };
}
