import { figuresIn } from '../parse/claims.ts';
import type { Entry } from '../parse/entry.ts';
import type { EventFields } from '../schema/kinds.ts';
import { canKnow, publishedBy } from './publication.ts';
import type { ReportIn, Rule, RuleContext } from './rule.ts';

type Report = ReportIn<'event-after-source'>;

/** Reports the sources of an event that were published before it. */
function checkDate(context: RuleContext, event: Entry<EventFields>, report: Report): void {
  const { date, sources } = event.data;
  for (const [i, id] of sources.entries()) {
    if (canKnow(context, id, date)) continue;
    report(
      event,
      event.at(['sources', i]),
      `Unexpected source “${id}”, published by ${publishedBy(context, id)}, for an event of ` +
        `${date.edtf}: it could not know of it`,
    );
  }
}

function checkFigures(context: RuleContext, report: Report): void {
  for (const { event, claim, figure, path } of figuresIn(context.content)) {
    if (figure.expected) continue;
    if (claim.sources.some((id) => canKnow(context, id, figure.asOf))) continue;
    report(
      event,
      event.at([...path, 'asOf']),
      `Unexpected date ${figure.asOf.edtf} of a figure, later than all its sources`,
      'Correct it, or add expected: true where the number was only expected.',
    );
  }
}

export const eventAfterSource: Rule = {
  id: 'event-after-source',
  check: (context, report) => {
    for (const event of context.content.events) checkDate(context, event, report);
    checkFigures(context, report);
  },
};
