import { compareText } from '../basics/lists.ts';
import { relationsIn } from '../parse/claims.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import type { Rule } from './rule.ts';

export const duplicateRelation: Rule = {
  id: 'duplicate-relation',
  check: ({ content }, report) => {
    const seen = new Map<string, string>();
    for (const { event, claim, relation, path } of relationsIn(content)) {
      const { kind, claim: to } = relation;
      const from = claimAddressOf(event.id, claim.id);
      // That one claim differs from another says the same as that the other differs from it.
      const ends = kind === 'differs' ? [from, to].sort(compareText) : [from, to];
      const said = [kind, ...ends].join(' ');
      const before = seen.get(said);
      const message = `Unexpected second relation “${kind}” to “${to}”`;
      if (before === from) report(event, event.at(path), message);
      else if (before !== undefined)
        report(
          event,
          event.at(path),
          message,
          'Take it out: the other claim says it, and it holds for both.',
        );
      seen.set(said, before ?? from);
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
