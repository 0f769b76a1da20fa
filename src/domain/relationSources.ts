import { compareText, recordsAt } from '../basics/lists.ts';
import type { Claim } from '../schema/claim.ts';
import type { Relation } from '../schema/relation.ts';
import type { IsoDay } from '../schema/date.ts';
import type { ArchiveIndex, PlacedClaim } from './archiveIndex.ts';
import { knownSureness } from './knownSureness.ts';
import { firstPublicBy } from './order.ts';
import { compareSureness } from './sureness.ts';
import type { Sureness } from './sureness.ts';

type WithSources = Pick<Claim, 'sources'>;

/** The sources of a claim that print a relation of it: all, unless the relation names some. */
export const sourcesOfRelation = (
  { sources }: WithSources,
  relation: Pick<Relation, 'sources'>,
): readonly string[] => relation.sources ?? sources;

/** Whether some source of a claim does not print a relation of it. */
export function isOfFewerSources(claim: WithSources, relation: Relation): boolean {
  const printing = sourcesOfRelation(claim, relation);
  return claim.sources.some((id) => !printing.includes(id));
}

/** A day from which something was known, and how sure it is. */
interface KnownSince {
  day: IsoDay;
  sureness: Sureness | undefined;
}

/**
 * The day from which a relation of a claim was known: a source that prints it was public, and so
 * was one that reports the other claim. As sure as the less sure of the two.
 * @returns nothing where there is no such day
 */
export function relationKnownSince(
  index: Pick<ArchiveIndex, 'source' | 'claim'>,
  { claim }: Pick<PlacedClaim, 'claim'>,
  relation: Relation,
): KnownSince | undefined {
  const printing = sourcesOfRelation(claim, relation);
  const printed = firstPublicBy(recordsAt(index.source, printing));
  const other = index.claim.get(relation.claim);
  if (printed === undefined || other?.knownSince === undefined) return undefined;
  const day = compareText(printed, other.knownSince) < 0 ? other.knownSince : printed;
  const [sureness] = [printing, other.claim.sources]
    .flatMap((ids) => knownSureness(index, ids, day) ?? [])
    .sort((a, b) => compareSureness(b, a));
  return { day, sureness };
}
