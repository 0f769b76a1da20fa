import { present } from '../basics/lists.ts';
import type { ArchiveEvent } from '../domain/archive.ts';
import { sourcesOf } from '../domain/archiveIndex.ts';
import { knownSureness } from '../domain/knownSureness.ts';
import { dateEvidence } from '../views/parts/evidenceSentences.ts';
import { eventDateView } from '../views/parts/dateView.ts';
import type { Certainty, DateView } from '../views/parts/dateView.ts';
import { publicByLabel } from '../views/parts/publicByLabel.ts';
import type { Site } from '../views/site.ts';

/** What the words of a date say by themselves: an exact day, and that an end is open. */
const SAYS_ITSELF: readonly Certainty[] = ['exact', 'from', 'by'];

/** How certain a date is and how sure, in words; nothing of an exact day that a source prints. */
function firmness({ words }: Site, date: DateView): string | undefined {
  const { certainty, certaintyLabel, surenessLabel } = date;
  if (SAYS_ITSELF.includes(certainty)) return surenessLabel;
  return surenessLabel === undefined
    ? certaintyLabel
    : words.feeds.certainty(certaintyLabel, surenessLabel);
}

/** When an event happened, and how certain that is, in a line of text. */
export function happenedLine(site: Site, event: ArchiveEvent): string {
  const { words } = site;
  const date = eventDateView(event, words);
  const firm = firmness(site, date);
  const said = firm === undefined ? date.label : words.feeds.dated(date.label, firm);
  return `${words.event.happened}: ${said}`;
}

/** How the date of an event is known, in a line of text; none where there is nothing to say. */
export const evidenceLines = (site: Site, event: ArchiveEvent): string[] =>
  present([dateEvidence(site, event)]);

/** By which day an event was reported, in a line of text. */
export function reportedLine(site: Site, event: ArchiveEvent): string {
  const { index, words } = site;
  const day = index.knownSince.get(event.id);
  const known =
    day === undefined
      ? words.event.publishedUnknown
      : publicByLabel(site, day, knownSureness(index, sourcesOf(event), day));
  return `${words.event.published}: ${known}`;
}
