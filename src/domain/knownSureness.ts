import { present } from '../basics/lists.ts';
import type { IsoDay } from '../schema/date.ts';
import type { ArchiveEvent } from './archive.ts';
import { sourcesOf } from './archiveIndex.ts';
import type { ArchiveIndex } from './archiveIndex.ts';
import { surenessBy } from './order.ts';
import type { Sureness } from './sureness.ts';

/**
 * How sure it is that an event was known by a day: as sure as the day of the surest of its sources
 * that were public by then.
 * @returns nothing where none was
 */
export const knownSureness = (
  { source }: ArchiveIndex,
  event: ArchiveEvent,
  day: IsoDay,
): Sureness | undefined => surenessBy(present(sourcesOf(event).map((id) => source.get(id))), day);
