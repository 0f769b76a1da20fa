import { present } from '../basics/lists.ts';
import type { IsoDay } from '../schema/date.ts';
import type { ArchiveIndex } from './archiveIndex.ts';
import { surenessBy } from './order.ts';
import type { Sureness } from './sureness.ts';

/**
 * How sure it is that an event or a claim was known by a day: as sure as the day of the surest of
 * its sources that were public by then.
 * @param ids those of its sources
 * @returns nothing where there is no day, or none of them was public by then
 */
export const knownSureness = (
  { source }: Pick<ArchiveIndex, 'source'>,
  ids: readonly string[],
  day: IsoDay | undefined,
): Sureness | undefined =>
  day === undefined ? undefined : surenessBy(present(ids.map((id) => source.get(id))), day);
