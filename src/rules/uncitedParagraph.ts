import { paragraphsOf } from '../parse/bodyText.ts';
import { citationsIn } from '../parse/citations.ts';
import { FILE_START } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

export const uncitedParagraph: Rule = {
  id: 'uncited-paragraph',
  check: ({ content }, report) => {
    for (const event of content.events) {
      for (const paragraph of paragraphsOf(event.body)) {
        if (citationsIn(paragraph).length > 0) continue;
        report(
          event,
          paragraph.position?.start ?? FILE_START,
          'Unexpected paragraph without a citation',
          `End it with a citation such as [@${event.data.sources[0] ?? 'source-id'}].`,
        );
      }
    }
  },
};
