import type { ArchiveEvent } from '../../domain/archive.ts';
import type { Site } from '../site.ts';

/**
 * The names of events that were merged into an event: links may still lead to the places that they
 * had in lists, where it stands for them now.
 */
export const mergedAnchors = ({ index }: Site, { id }: Pick<ArchiveEvent, 'id'>): string[] =>
  index.merged
    .filter((merged) => index.movedEvents.get(merged.id) === id)
    .flatMap((merged) => [merged.id, ...merged.aliases]);
