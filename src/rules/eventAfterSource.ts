import { figuresIn } from '../parse/claims.ts';
import { canKnow, publicationOf } from './publication.ts';
import type { Rule } from './rule.ts';

export const eventAfterSource: Rule = {
  id: 'event-after-source',
  check: (context, report) => {
    for (const event of context.content.events) {
      const { earliest, edtf } = event.data.date;
      for (const [i, id] of event.data.sources.entries()) {
        const published = publicationOf(context, id);
        if (earliest === null || published === null || canKnow(published, earliest)) continue;
        report(
          event,
          event.at(['sources', i]),
          `Unexpected source “${id}”, published by ${published}, for an event of ${edtf}: ` +
            'it could not know of it',
        );
      }
    }
    for (const { event, claim, figure, path } of figuresIn(context.content)) {
      const { earliest, edtf } = figure.asOf;
      if (earliest === null || figure.expected) continue;
      if (claim.sources.some((id) => canKnow(publicationOf(context, id), earliest))) continue;
      report(
        event,
        event.at([...path, 'asOf']),
        `Unexpected date ${edtf} of a figure, later than all its sources`,
        'Correct it, or add expected: true where the number was only expected.',
      );
    }
  },
};
