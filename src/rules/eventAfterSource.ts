import { figuresIn } from '../parse/claims.ts';
import type { Entry } from '../parse/entry.ts';
import type { HistoricDate } from '../schema/date.ts';
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

/**
 * Reports the first further date of an event that none of its sources can know of. The day until
 * which something recurs is no such date: it may be planned, and printed before it has come.
 */
function checkFurtherDates(context: RuleContext, event: Entry<EventFields>, report: Report): void {
  const { date, alsoOn, sources } = event.data;
  const isTooLate = (one: HistoricDate): boolean =>
    sources.every((id) => !canKnow(context, id, one));
  const late = isTooLate(date) ? undefined : alsoOn.find(isTooLate);
  if (!late) return;
  report(
    event,
    event.at(['alsoOn', alsoOn.indexOf(late)]),
    `Unexpected further date ${late.edtf}, later than all sources of the event`,
    'Correct it, take it out, or add the source that tells of it.',
  );
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
  comparesDates: true,
  check: (context, report) => {
    for (const event of context.content.events) {
      checkDate(context, event, report);
      checkFurtherDates(context, event, report);
    }
    checkFigures(context, report);
  },
};
