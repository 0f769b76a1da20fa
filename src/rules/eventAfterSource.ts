import { figuresIn } from '../parse/claims.ts';
import { certainEnd } from '../schema/date.ts';
import type { IsoDay } from '../schema/date.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The last day on which a source can have been published; none where that is not certain. */
const publicationOf = ({ sources }: RuleContext, id: string): IsoDay | null =>
  certainEnd(sources.get(id)?.data.published);

/**
 * Whether a source can report what happened on a day. It always can where the last day on which it
 * can have been published is not known.
 */
const canKnow = (published: IsoDay | null, day: IsoDay): boolean =>
  published === null || day <= published;

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
