import type { ArchiveEvent } from '../../domain/archive.ts';
import { claimsOf } from '../../domain/archiveIndex.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { isDated } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { facetNumbers } from './facetTable.ts';
import { figureView } from './figureView.ts';
import { kindLanguage, kindName } from './kindName.ts';
import { eventLine, eventSources, speaker } from './links.ts';
import type { EventLine, Link } from './links.ts';
import { mergedAnchors } from './mergedAnchors.ts';
import { placeText } from './placeViews.ts';

/** A number of an event, and who gave it. */
interface EntryFigure {
  label: string;
  who: string;
}

/** An event on the timeline. */
export interface TimelineEntry extends EventLine {
  /** ids it had before, and those of what was merged into it: links may still lead to them */
  aliases: readonly string[];
  summary: string;
  kind: string;
  /** the language of the name of the kind, where it is not that of the entries */
  kindLanguage: string | undefined;
  place: string | undefined;
  figures: readonly EntryFigure[];
  sources: readonly Link[];
  /** why nothing is known of its date; nothing of an event that has one */
  undatedWhy: string | undefined;
  /** where the page is about what was known when: that it was known only by an assumption */
  knownNote?: string | undefined;
  /** the numbers of the facet values that it can be filtered by, with spaces between them */
  facets: string;
}

function entryFigure(site: Site, placed: PlacedClaim): EntryFigure[] {
  const figure = figureView(site, placed);
  if (!figure) return [];
  const expected = figure.expected ? ` ${figure.asOfLabel}` : '';
  const scope = figure.scope === undefined ? '' : site.words.signs.comma + figure.scope;
  return [{ label: `${figure.label}${expected}${scope}`, who: speaker(site, placed) }];
}

/** An event as an entry of the timeline. A number that one speaker gives twice is there once. */
export function timelineEntry(site: Site, event: ArchiveEvent): TimelineEntry {
  // The numbers of what was withdrawn do not hold.
  const claims = event.withdrawn ? [] : claimsOf(site.index, event);
  const figures = claims.flatMap((placed) => entryFigure(site, placed));
  const different = new Map(figures.map((figure) => [`${figure.label}\n${figure.who}`, figure]));
  return {
    ...eventLine(site, event),
    aliases: [...event.aliases, ...mergedAnchors(site, event)],
    summary: event.summary,
    kind: kindName(site, event.kind),
    kindLanguage: kindLanguage(site, event.kind),
    place: placeText(site, event),
    figures: [...different.values()],
    sources: eventSources(site, event),
    undatedWhy: isDated(event.date) ? undefined : event.dateBasis,
    facets: facetNumbers(site, event.id).join(' '),
  };
}
