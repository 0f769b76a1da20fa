import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { surenessOfEvent, surenessOfEvidence, surenessOfSource } from '../../domain/sureness.ts';
import type { Sureness } from '../../domain/sureness.ts';
import { givenEvidence } from '../../schema/evidence.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { VerifiedClaim, VerifiedFigure } from '../../domain/verification.ts';
import { isDated } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { sourceNames } from './links.ts';

interface Told extends Evidence {
  sureness: Sureness | 'undated' | undefined;
  printedIn: readonly string[];
}

function sentence(site: Site, given: Told): string | undefined {
  const { printedIn, boundIn, assumed, unbounded } = site.words.date.evidence;
  const { sureness, basis = '', assumes } = given;
  switch (sureness) {
    case 'printed':
      return given.printedIn.length > 0 ? printedIn(sourceNames(site, given.printedIn)) : undefined;
    case 'bounded':
      return boundIn(sourceNames(site, given.boundIn), basis).trim();
    case 'assumed':
      return (assumes === undefined ? unbounded(basis) : assumed(assumes, basis)).trim();
    case 'undated':
      return basis;
    case undefined:
      return undefined;
  }
}

/** How the date of an event is known, in words. */
export const dateEvidence = (site: Site, event: ArchiveEvent): string | undefined =>
  sentence(site, {
    sureness: isDated(event.date) ? surenessOfEvent(event) : 'undated',
    printedIn: event.datePrintedIn,
    boundIn: event.dateBoundIn,
    basis: event.dateBasis,
    assumes: event.dateAssumes,
  });

/** How the day is known on which a source was published, in words; nothing where it prints it. */
export const publishedEvidence = (site: Site, source: Source): string | undefined =>
  sentence(site, {
    sureness: surenessOfSource(source),
    printedIn: [],
    ...givenEvidence(source, 'published'),
  });

/** Nothing where an entry says nothing of how it knows a date. */
const ownEvidence = (site: Site, evidence: Evidence): string | undefined =>
  sentence(site, { sureness: surenessOfEvidence(evidence), printedIn: [], ...evidence });

/** How it is known when a claim was made, in words; nothing where its entry does not say so. */
export const saidEvidence = (site: Site, claim: VerifiedClaim): string | undefined =>
  claim.said && ownEvidence(site, givenEvidence(claim, 'said'));

/** How the time of a figure is known, in words; nothing where its entry does not say so. */
export const asOfEvidence = (site: Site, figure: VerifiedFigure): string | undefined =>
  ownEvidence(site, givenEvidence(figure, 'asOf'));
