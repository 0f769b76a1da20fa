import type { Relation } from '../schema/relation.ts';
import type { PlacedClaim } from './archiveIndex.ts';

/**
 * Where an event stands in what is contested: a claim of it denies another claim, is denied by one,
 * or is set against one by a report.
 */
export const CONTEST_SIDES = ['denies', 'denied', 'differs'] as const;
export type ContestSide = (typeof CONTEST_SIDES)[number];

/** The sides of the event with the claim that has the relation, and of the one that is named. */
const SIDES: Partial<Record<Relation['kind'], { from: ContestSide; to: ContestSide }>> = {
  denies: { from: 'denies', to: 'denied' },
  differs: { from: 'differs', to: 'differs' },
};

/** Whether a relation of a kind makes both of its claims contested. */
export const isContesting = (kind: Relation['kind']): boolean => SIDES[kind] !== undefined;

/**
 * The sides on which each contested event stands, in the order of `CONTEST_SIDES`.
 * @param claims all claims by their addresses
 */
export function contestsOf(
  claims: ReadonlyMap<string, PlacedClaim>,
): Map<string, readonly ContestSide[]> {
  const sides = new Map<string, readonly ContestSide[]>();
  const add = ({ event: { id } }: PlacedClaim, side: ContestSide): void => {
    const all = new Set([...(sides.get(id) ?? []), side]);
    sides.set(
      id,
      CONTEST_SIDES.filter((one) => all.has(one)),
    );
  };
  for (const placed of claims.values()) {
    for (const { kind, claim } of placed.claim.relations) {
      const pair = SIDES[kind];
      const other = claims.get(claim);
      // What was withdrawn contests nothing, and nothing is contested by what stands nowhere.
      if (!pair || !other || placed.event.withdrawn || other.event.withdrawn) continue;
      add(placed, pair.from);
      add(other, pair.to);
    }
  }
  return sides;
}
