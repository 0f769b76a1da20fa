import { relationsIn } from '../parse/claims.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { Rule } from './rule.ts';

export const duplicateRelation: Rule = {
  id: 'duplicate-relation',
  check: ({ content }, report) => {
    const seen = new Set<string>();
    for (const { event, claim, relation, path } of relationsIn(content)) {
      const { kind, claim: to } = relation;
      const said = `${claimAddressOf(event.id, claim.id)} ${kind} ${to}`;
      if (seen.has(said))
        report(event, event.at(path), `Unexpected second relation “${kind}” to “${to}”`);
      seen.add(said);
    }
    for (const event of content.events) {
      const moved = (event.data.merged?.claims ?? []).map(({ claim }) => claim);
      for (const [i, claim] of moved.entries()) {
        if (moved.indexOf(claim) === i) continue;
        report(
          event,
          event.at(['merged', 'claims', i, 'claim']),
          `Unexpected second place for the claim “${claim}”`,
          'Keep the one claim that it became.',
        );
      }
    }
  },
};
