import { present } from '../../basics/lists.ts';
import type { Link } from './links.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { surenessOfAsOf } from '../../domain/figureTime.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Words } from '../../words/index.ts';
import { pointLabel } from './dateLabel.ts';
import { dateView, labelInFull } from './dateView.ts';
import { asOfEvidence } from './evidenceSentences.ts';
import { figureLabel } from './figureLabel.ts';
import type { Site } from '../site.ts';
import { figureOnlyEarlier } from './versionViews.ts';

/** A figure as a page prints it. */
export interface FigureView {
  label: string;
  /** the time it is given for, with the word for one that no source prints */
  asOf: string;
  asOfLabel: string;
  /** how that time is known, where the entry says so */
  asOfEvidence: string | undefined;
  /**
   * with what a reader needs to understand it: for when it is, what it counts, and in which version
   * alone it stands
   */
  inFull: string;
  scope: string | undefined;
  expected: boolean;
  /**
   * that the text of no source proves it, or in which version of one alone it stands, where a newer
   * one has it not
   */
  remark: string | undefined;
  measure: Link;
}

/** When a number was given for, or is expected for, as a phrase. */
function asOfPhrase(
  { asOf: date, expected }: Figure,
  asOf: string,
  words: Words,
  sureness: Sureness,
): string {
  const { figure } = words;
  if (!expected) return figure.asOf(asOf);
  const { start, end, interval } = date;
  if (interval && end && !start)
    return figure.expectedBy(labelInFull(pointLabel(end, words), words, sureness));
  if (interval && start && !end)
    return figure.expectedFrom(labelInFull(pointLabel(start, words), words, sureness));
  return figure.expectedFor(asOf);
}

/** The figure of a claim, if it has one. */
export function figureView(site: Site, placed: PlacedClaim): FigureView | undefined {
  const { figure } = placed.claim;
  if (!figure) return undefined;
  const { index, words, addresses } = site;
  const measure = index.measure.get(figure.measure);
  const onlyEarlier = figureOnlyEarlier(site, placed);
  const sureness = surenessOfAsOf(figure, placed, index);
  const asOf = dateView(figure.asOf, words, sureness).inFull;
  const label = figureLabel(figure, measure, words);
  const asOfLabel = asOfPhrase(figure, asOf, words, sureness);
  return {
    label,
    asOf,
    asOfLabel,
    asOfEvidence: asOfEvidence(site, figure),
    inFull: present([label, asOfLabel, figure.scope, onlyEarlier]).join(words.signs.comma),
    scope: figure.scope,
    expected: figure.expected,
    remark: figure.proof === 'proved' ? onlyEarlier : words.verification.unproved[figure.proof],
    measure: { label: measure?.title ?? figure.measure, href: addresses.measure(figure.measure) },
  };
}
