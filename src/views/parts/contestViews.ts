import { isContesting } from '../../domain/contestSides.ts';
import type { ClaimView } from './claimViews.ts';
import type { RelationView } from './relationViews.ts';

/**
 * Two sides of what is contested at an event, said from the side of the claim that is made here.
 */
export interface ContestView {
  kind: RelationView['kind'];
  who: string;
  relation: string;
  other: string;
  /** the place on the page of the claim made here */
  href: string;
}

/**
 * Who contradicts whom, each pair of claims once: as a denial where it is one, as that says more
 * than that the two differ.
 */
export function contestViews(claims: readonly ClaimView[]): ContestView[] {
  const contests = claims.flatMap((claim) =>
    claim.relations
      .filter(({ kind, holds }) => isContesting(kind) && holds)
      .map((relation) => ({ claim, relation })),
  );
  const pairs = Map.groupBy(contests, ({ claim, relation }) =>
    [claim.href, relation.href].sort().join(' '),
  );
  return [...pairs.values()].flatMap((pair) => {
    const told = pair.find(({ relation }) => relation.kind === 'denies') ?? pair[0];
    if (!told) return [];
    const { claim, relation } = told;
    return [
      {
        kind: relation.kind,
        who: claim.by.label,
        relation: relation.label,
        other: relation.who,
        href: `#${claim.id}`,
      },
    ];
  });
}
