import { KIND_NAMES } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

export const addressCollision: Rule = {
  id: 'address-collision',
  check: ({ content }, report) => {
    for (const kind of KIND_NAMES) {
      const removed = content.removed.filter((entry) => entry.kind === kind);
      const takenBy = new Map([
        ...removed.flatMap(({ id, data }) => data.aliases.map((alias) => [alias, id] as const)),
        ...[...content.ids[kind]].map((id) => [id, id] as const),
      ]);
      for (const entry of content[kind]) {
        for (const [i, alias] of entry.data.aliases.entries()) {
          const owner = takenBy.get(alias);
          const place = entry.at(['aliases', i]);
          const unexpected = `Unexpected alias “${alias}”, which is the address of`;
          if (owner === entry.id)
            report(entry, place, `${unexpected} this file itself`, 'Take it out.');
          else if (owner !== undefined) report(entry, place, `${unexpected} “${owner}”`);
          takenBy.set(alias, entry.id);
        }
      }
    }
  },
};
