import type { FieldPath } from '../parse/yaml.ts';
import type { Rule } from './rule.ts';

export const duplicateClaim: Rule = {
  id: 'duplicate-claim',
  trigger: 'Two claims of one event have the same id, or one has the id that another had before.',
  mend: 'Give each claim an id of its own: it is the claim’s address.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const seen = new Set<string>();
      event.data.claims.forEach(({ id, aliases }, i) => {
        const take = (name: string, path: FieldPath): void => {
          if (seen.has(name))
            report(
              event,
              event.at(['claims', i, ...path]),
              `Unexpected second claim with the id “${name}”`,
              'Give it an id of its own.',
            );
          seen.add(name);
        };
        take(id, ['id']);
        aliases.forEach((alias, j) => take(alias, ['aliases', j]));
      });
    }
  },
};
