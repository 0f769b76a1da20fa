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

/** Who contradicts whom, each pair of claims once. */
export function contestViews(claims: readonly ClaimView[]): ContestView[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) =>
    claim.relations.flatMap((relation) => {
      const pair = [claim.href, relation.href].sort().join(' ');
      if (!isContesting(relation.kind) || seen.has(pair)) return [];
      seen.add(pair);
      return [
        {
          kind: relation.kind,
          who: claim.by.label,
          relation: relation.label,
          other: relation.who,
          href: `#${claim.id}`,
        },
      ];
    }),
  );
}
