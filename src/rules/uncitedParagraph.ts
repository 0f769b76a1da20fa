import { citationsIn, paragraphsOf } from '../parse/markdown.ts';
import type { Rule } from './rule.ts';

export const uncitedParagraph: Rule = {
  id: 'uncited-paragraph',
  trigger: 'A paragraph or list item of an event does not say what it rests on.',
  mend: 'End it with a citation such as [@source-id].',
  check: ({ content }, report) => {
    for (const event of content.events) {
      for (const paragraph of paragraphsOf(event.body)) {
        if (citationsIn(paragraph).length > 0) continue;
        const { line, column } = paragraph.position?.start ?? { line: 1, column: 1 };
        report(
          event,
          { line, column },
          'Unexpected paragraph without a citation',
          `End it with a citation such as [@${event.data.sources[0] ?? 'source-id'}].`,
        );
      }
    }
  },
};
