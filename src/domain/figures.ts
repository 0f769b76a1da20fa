import { compareText } from '../basics/lists.ts';
import { compareDates } from '../schema/dateOrder.ts';
import type { ArchiveIndex, PlacedClaim } from './archiveIndex.ts';

/** The id of the actor whose claim it is: the one spoken for, where someone spoke for another. */
export const ownerOf = ({ claim }: PlacedClaim): string => claim.onBehalfOf ?? claim.by;

/** How many actors the claims belong to. */
export const countOwners = (claims: readonly PlacedClaim[]): number =>
  new Set(claims.map(ownerOf)).size;

/** The claims with a figure for a measure, by the time that the number is given for. */
export function figuresOf(index: ArchiveIndex, measureId: string): PlacedClaim[] {
  return [...(index.claimsOfMeasure.get(measureId) ?? [])].sort((a, b) => {
    const [first, second] = [a.claim.figure, b.claim.figure];
    return (
      (first && second ? compareDates(first.asOf, second.asOf) : 0) ||
      compareText(a.address, b.address)
    );
  });
}
