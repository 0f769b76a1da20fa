import { claimsIn } from '../parse/claims.ts';
import { silentKinds } from '../schema/storyKinds.ts';
import type { Rule } from './rule.ts';

export const saidNotGiven: Rule = {
  id: 'said-not-given',
  check: ({ content, kinds }, _report, note) => {
    const silent = silentKinds(kinds);
    // What a publication says in its own voice, it says in the report.
    const publications = new Set(
      content.actors.filter(({ data }) => data.kind === 'publication').map(({ id }) => id),
    );
    for (const { event, claim, path } of claimsIn(content)) {
      const isGiven = claim.said !== undefined || claim.occasion !== undefined;
      if (isGiven || !silent.has(event.data.kind) || publications.has(claim.by)) continue;
      note(
        event,
        event.at([...path, 'id']),
        `Missing when or where the claim “${claim.id}” was said`,
      );
    }
  },
};
