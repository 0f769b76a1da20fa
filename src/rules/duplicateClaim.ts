import type { Rule } from './rule.ts';

export const duplicateClaim: Rule = {
  id: 'duplicate-claim',
  trigger: 'Two claims of one event have the same id.',
  mend: 'Give each claim an id of its own: it is the claim’s address.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const seen = new Set<string>();
      event.data.claims.forEach(({ id }, i) => {
        if (seen.has(id)) report(event, event.at(['claims', i, 'id']), `Unexpected second claim with the id “${id}”`, 'Give it an id of its own.');
        seen.add(id);
      });
    }
  },
};
