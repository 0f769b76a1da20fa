import { citationsIn } from '../parse/citations.ts';
import { nearest } from '../parse/nearest.ts';
import type { Rule } from './rule.ts';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  check: ({ content }, report) => {
    for (const entry of [...content.events, ...content.sources]) {
      for (const { id, place } of citationsIn(entry.body)) {
        if (content.ids.sources.has(id)) continue;
        const near = nearest(id, [...content.ids.sources]);
        report(
          entry,
          place,
          `Unexpected citation of “${id}”, a source that does not exist`,
          near ? `Did you mean “${near}”?` : 'Add it under content/sources/, or correct the id.',
        );
      }
    }
  },
};
