import type { ArchiveEvent } from './archive.ts';
import type { Evidence } from '../schema/evidence.ts';
import { surenessOfEvent } from './sureness.ts';

/**
 * What the entry of an event says of how its date is known, for another date that is the same: with
 * a basis, be it an empty one, wherever no source prints the date.
 */
export const evidenceOfEvent = (event: ArchiveEvent): Evidence => ({
  basis: surenessOfEvent(event) === 'printed' ? undefined : (event.dateBasis ?? ''),
  boundIn: event.dateBoundIn,
  assumes: event.dateAssumes,
});

/** Whether an entry says anything of how it knows a date. */
export const isGiven = ({ basis, boundIn, assumes }: Evidence): boolean =>
  basis !== undefined || boundIn.length > 0 || assumes !== undefined;
