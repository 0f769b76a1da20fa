import { citationsIn } from '../parse/citations.ts';
import { didYouMean, nearest } from '../parse/nearest.ts';
import { replacing } from '../problems/mend.ts';
import { presentId } from './presentId.ts';
import type { Rule } from './rule.ts';

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  check: ({ content }, report) => {
    const about = content.about ? [content.about] : [];
    for (const entry of [...about, ...content.events, ...content.sources]) {
      for (const { id, place } of citationsIn(entry.body)) {
        if (content.ids.sources.has(id)) continue;
        const present = presentId(content, 'sources', id);
        if (present !== undefined) {
          const message = `Unexpected citation of “${id}”, which is now called “${present}”`;
          const fix = [replacing(place, `@${id}`, `@${present}`)];
          report(entry, { ...place, fix }, message, `Write [@${present}].`);
          continue;
        }
        report(
          entry,
          place,
          `Unexpected citation of “${id}”, a source that does not exist`,
          didYouMean(
            nearest(id, [...content.ids.sources]),
            'Add it under content/sources/, or correct the id.',
          ),
        );
      }
    }
  },
};
