import type { Link } from './links.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { dateLabel } from './dateLabel.ts';
import { figureLabel } from './figureLabel.ts';
import type { Site } from '../site.ts';

/** A figure as a page prints it. */
export interface FigureView {
  label: string;
  asOf: string;
  asOfLabel: string;
  /** with what a reader needs to understand it: for when it is, and what it counts */
  inFull: string;
  scope: string | undefined;
  expected: boolean;
  measure: Link;
}

/** The figure of a claim, if it has one. */
export function figureView(site: Site, { claim }: PlacedClaim): FigureView | undefined {
  const { figure } = claim;
  if (!figure) return undefined;
  const { index, words, addresses } = site;
  const measure = index.measure.get(figure.measure);
  const asOf = dateLabel(figure.asOf, words);
  const label = figureLabel(figure, measure, words);
  const asOfLabel = figure.expected ? words.figure.expectedFor(asOf) : words.figure.asOf(asOf);
  return {
    label,
    asOf,
    asOfLabel,
    inFull: [label, asOfLabel, ...(figure.scope === undefined ? [] : [figure.scope])].join(', '),
    scope: figure.scope,
    expected: figure.expected,
    measure: { label: measure?.title ?? figure.measure, href: addresses.measure(figure.measure) },
  };
}
