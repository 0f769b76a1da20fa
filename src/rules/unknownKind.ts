import { didYouMean } from '../parse/nearest.ts';
import { meantKind } from '../parse/synonyms.ts';
import { UNKNOWN_KIND } from '../schema/eventKinds.ts';
import { kindIdsOf } from '../schema/storyKinds.ts';
import type { Rule } from './rule.ts';

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
      const near = didYouMean(meantKind(kind, all), 'Choose one of the list in docs/fields.md.');
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
