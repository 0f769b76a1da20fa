import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import { surenessOfEvent, surenessOfSource } from '../../domain/sureness.ts';
import type { Sureness } from '../../domain/sureness.ts';
import { isDated } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { sourceNames } from './links.ts';

interface Evidence {
  sureness: Sureness | 'undated' | undefined;
  printedIn: readonly string[];
  boundIn: readonly string[];
  basis: string | undefined;
  assumes: string | undefined;
}

function sentence(site: Site, given: Evidence): string | undefined {
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
    boundIn: source.publishedBoundIn,
    basis: source.publishedBasis,
    assumes: source.publishedAssumes,
  });
