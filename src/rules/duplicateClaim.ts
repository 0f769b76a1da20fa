import { claimsIn } from '../parse/claims.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { Rule } from './rule.ts';

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
          const isFileName = place.file !== undefined && at.at(-1) === 'id';
          const tip = isFileName ? 'Rename the file, or take one of the two out.' : undefined;
          report(event, place, `Unexpected second claim with the id “${name}”`, tip);
        }
        seen.add(address);
      }
    }
  },
};
