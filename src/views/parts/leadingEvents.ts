import { compareText } from '../../basics/lists.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';

const weight = ({ claims, sources }: ArchiveEvent): number => claims.length + sources.length;

/**
 * The events that most claims and sources speak of, the most spoken of first.
 * @param most how many at most
 */
export const leadingEvents = (events: readonly ArchiveEvent[], most: number): ArchiveEvent[] =>
  [...events].sort((a, b) => weight(b) - weight(a) || compareText(a.id, b.id)).slice(0, most);
