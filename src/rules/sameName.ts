import type { FieldPath } from '../parse/yamlPlaces.ts';
import { evened } from '../text/folding.ts';
import type { Rule } from './rule.ts';

export const sameName: Rule = {
  id: 'same-name',
  check: ({ content }, _report, note) => {
    for (const [type, entries] of [
      ['actor', content.actors],
      ['place', content.places],
    ] as const) {
      const owners = new Map<string, string>();
      for (const entry of entries) {
        const others = entry.data.names.map(({ name }, i) => ({ name, at: ['names', i, 'name'] }));
        const names: { name: string; at: FieldPath }[] = [
          { name: entry.data.name, at: ['name'] },
          ...others,
        ];
        for (const { name, at } of names) {
          const owner = owners.get(evened(name));
          owners.set(evened(name), owner ?? entry.id);
          if (owner === undefined || owner === entry.id) continue;
          note(
            entry,
            entry.at(at),
            `The name “${name}” is also one of ${type} “${owner}”`,
            'If the two are one, keep one file and put the id of the other under its aliases. ' +
              'If they are not, leave both as they are.',
          );
        }
      }
    }
  },
};
