import type { ArchiveEvent } from '../domain/archive.ts';
import { dayLabel } from '../views/parts/dateLabel.ts';
import { dateView } from '../views/parts/dateView.ts';
import type { Site } from '../views/site.ts';

/** When an event happened, and how certain that is, in a line of text. */
export function happenedLine({ words }: Site, event: ArchiveEvent): string {
  const { label, certainty, certaintyLabel } = dateView(event.date, words);
  const date = certainty === 'exact' ? label : words.feeds.dated(label, certaintyLabel);
  return `${words.event.happened}: ${date}`;
}

/** By which day an event was reported, in a line of text. */
export function reportedLine({ index, words }: Site, event: ArchiveEvent): string {
  const day = index.knownSince.get(event.id);
  const known =
    day === undefined ? words.event.publishedUnknown : words.source.publicBy(dayLabel(day, words));
  return `${words.event.published}: ${known}`;
}
