import { claimsIn } from '../parse/claims.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { Rule } from './rule.ts';

// The other event’s page leads each claim to the right one; an alias leads to the wrong one.
const MERGE_INSTEAD =
  'Take the alias out. If it was the claim’s id in another event, say “merged” in that event’s ' +
  'file instead.';

/** What to do about an id or an alias that another claim has, where that is not always the same. */
function tipFor(at: FieldPath, isInOwnFile: boolean): string | undefined {
  if (at.includes('aliases')) return MERGE_INSTEAD;
  return isInOwnFile ? 'Rename the file, or take one of the two out.' : undefined;
}

export const duplicateClaim: Rule = {
  id: 'duplicate-claim',
  check: ({ content }, report) => {
    const seen = new Set(
      content.events.flatMap(({ id, removedClaims }) =>
        removedClaims.map((claim) => claimAddressOf(id, claim.id)),
      ),
    );
    for (const { event, claim, path } of claimsIn(content)) {
      const names = [
        { name: claim.id, at: [...path, 'id'] },
        ...claim.aliases.map((name, i) => ({ name, at: [...path, 'aliases', i] })),
      ];
      for (const { name, at } of names) {
        const address = claimAddressOf(event.id, name);
        if (seen.has(address)) {
          const place = event.at(at);
          const tip = tipFor(at, place.file !== undefined);
          report(event, place, `Unexpected second claim with the id “${name}”`, tip);
        }
        seen.add(address);
      }
    }
  },
};
