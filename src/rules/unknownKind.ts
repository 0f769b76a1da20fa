import { nearestFew } from '../parse/nearest.ts';
import { UNKNOWN_KIND } from '../schema/eventKinds.ts';
import { kindIdsOf } from '../schema/storyKinds.ts';
import type { Rule } from './rule.ts';

/** How many kinds the tip names. */
const NAMED = 3;

export const unknownKind: Rule = {
  id: 'unknown-kind',
  check: ({ content, kinds, language }, report) => {
    // A story that cannot be read may declare any.
    if (!content.story) return;
    const all = kindIdsOf(kinds);
    const known = new Set(all);
    for (const event of content.events) {
      const { kind } = event.data;
      if (known.has(kind)) continue;
      const near = `The nearest are ${nearestFew(kind, all, NAMED).join(', ')}.`;
      const add = ` Or add it to story.yaml: kinds: [{ id: ${kind}, names: { ${language}: … } }].`;
      report(
        event,
        event.at(['kind']),
        `Unexpected kind “${kind}”, which neither the story nor the list of common kinds has`,
        kind === UNKNOWN_KIND ? near : near + add,
      );
    }
  },
};
