import type { ArchiveEvent } from './archive.ts';
import { surenessOfEvent } from './sureness.ts';
import type { Evidence } from './sureness.ts';
import type { VerifiedClaim, VerifiedFigure } from './verification.ts';

/** What a claim itself says of how it is known when it was made. */
export const evidenceOfSaid = ({
  saidBasis,
  saidBoundIn,
  saidAssumes,
}: Pick<VerifiedClaim, 'saidBasis' | 'saidBoundIn' | 'saidAssumes'>): Evidence => ({
  basis: saidBasis,
  boundIn: saidBoundIn,
  assumes: saidAssumes,
});

/** What a figure itself says of how the time is known that it is given for. */
export const evidenceOfAsOf = ({
  asOfBasis,
  asOfBoundIn,
  asOfAssumes,
}: Pick<VerifiedFigure, 'asOfBasis' | 'asOfBoundIn' | 'asOfAssumes'>): Evidence => ({
  basis: asOfBasis,
  boundIn: asOfBoundIn,
  assumes: asOfAssumes,
});

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
