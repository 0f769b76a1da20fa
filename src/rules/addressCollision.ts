import type { Kind } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

export const addressCollision: Rule = {
  id: 'address-collision',
  trigger:
    'An alias is the id or an alias of another file of its kind, so two pages would have one address.',
  mend: 'Take the alias out of one of the two files.',
  check: ({ content }, report) => {
    for (const kind of [
      'events',
      'sources',
      'actors',
      'measures',
    ] as const satisfies readonly Kind[]) {
      const takenBy = new Map<string, string>();
      for (const id of content.ids[kind]) takenBy.set(id, id);
      for (const entry of content[kind]) {
        entry.data.aliases.forEach((alias, i) => {
          const owner = takenBy.get(alias);
          if (owner !== undefined) {
            report(
              entry,
              entry.at(['aliases', i]),
              `Unexpected alias “${alias}”, which is the address of ${owner === entry.id ? 'this file itself' : `“${owner}”`}`,
              owner === entry.id ? 'Take it out.' : 'Take it out of one of the two.',
            );
          }
          takenBy.set(alias, entry.id);
        });
      }
    }
  },
};
