import type { ArchiveEvent } from '../../domain/archive.ts';
import { lastDayOf } from '../../domain/occurrences.ts';
import type { Site } from '../site.ts';

/** Whether an event lies wholly before the time that the story itself tells of. */
function isBackground({ index }: Site, event: ArchiveEvent): boolean {
  const begin = index.archive.story.focus?.earliest;
  const last = lastDayOf(event);
  return begin !== undefined && begin !== null && last !== null && last < begin;
}

/** The background of a story and the story itself, each in the order given. */
export function withoutBackground(
  site: Site,
  events: readonly ArchiveEvent[],
): { background: readonly ArchiveEvent[]; story: readonly ArchiveEvent[] } {
  const { background = [], story = [] } = Object.groupBy(events, (event) =>
    isBackground(site, event) ? 'background' : 'story',
  );
  return { background, story };
}
