import { claimsIn } from '../parse/claims.ts';
import { isOccasion } from '../schema/event.ts';
import type { Rule } from './rule.ts';

export const saidNotGiven: Rule = {
  id: 'said-not-given',
  check: ({ content }, _report, note) => {
    // What a publication says in its own voice, it says in the report.
    const publications = new Set(
      content.actors.filter(({ data }) => data.kind === 'publication').map(({ id }) => id),
    );
    for (const { event, claim, path } of claimsIn(content)) {
      const isGiven = claim.said !== undefined || claim.occasion !== undefined;
      if (isGiven || isOccasion(event.data) || publications.has(claim.by)) continue;
      note(
        event,
        event.at([...path, 'id']),
        `Missing when or where the claim “${claim.id}” was said`,
      );
    }
  },
};
