import { citationsIn } from '../parse/markdown.ts';
import { nearest } from '../parse/validate.ts';
import type { Rule } from './rule.ts';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  trigger: 'A body cites a source that does not exist.',
  mend: 'Correct the id in the citation (the tip names the nearest) or add the source.',
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
