import type { Entry } from '../parse/entry.ts';
import type { HistoricDate } from '../schema/date.ts';
import { LAST_DAY } from '../schema/date.ts';
import { compareDates, firstDay } from '../schema/dateOrder.ts';
import type { EventFields } from '../schema/kinds.ts';
import { isExactDay, momentOf } from '../schema/timedDate.ts';
import type { ReportIn, Rule } from './rule.ts';

/**
 * Whether one date stands behind another in a list: a later day, or a later time of its day. A
 * season, which is some time in its year, may stand wherever that is not certainly wrong.
 */
function isLater(a: HistoricDate, b: HistoricDate): boolean {
  const [season, other] = [a.start?.season, b.start?.season];
  if (season !== undefined && other !== undefined) return compareDates(b, a) < 0;
  if (season !== undefined || other !== undefined) return (a.latest ?? LAST_DAY) > firstDay(b);
  if (a.earliest === null || b.latest === null || a.earliest < b.latest) return false;
  if (a.earliest > b.latest) return true;
  const [first, second] = [momentOf(a), momentOf(b)];
  return first !== undefined && second !== undefined && first > second;
}

function checkDates(event: Entry<EventFields>, report: ReportIn<'further-date'>): void {
  const { date, alsoOn } = event.data;
  for (const [i, one] of alsoOn.entries()) {
    const before = alsoOn[i - 1] ?? date;
    if (isLater(one, before)) continue;
    report(
      event,
      event.at(['alsoOn', i]),
      `Unexpected further date ${one.edtf}, expected one after ${before.edtf}`,
      'List the dates in their order, each once, the first of them under “date”.',
    );
  }
}

function checkRecurrence(event: Entry<EventFields>, report: ReportIn<'further-date'>): void {
  const { date, recurs, recursUntil } = event.data;
  if (recurs === undefined) {
    if (!recursUntil) return;
    const message = 'Missing “recurs” for the date under “recursUntil”';
    report(event, event.at(['recursUntil']), message, 'Say how often it recurs, or take this out.');
    return;
  }
  if (!isExactDay(date)) {
    const message = `Unexpected recurrence of the date ${date.edtf}, expected one exact day`;
    report(event, event.at(['recurs']), message, 'Give its first day, or list its dates.');
    return;
  }
  if (!recursUntil || isLater(recursUntil, date)) return;
  const message =
    `Unexpected end ${recursUntil.edtf} of what recurs, expected one after ` + date.edtf;
  report(event, event.at(['recursUntil']), message, 'Correct one of the two dates.');
}

export const furtherDate: Rule = {
  id: 'further-date',
  comparesDates: true,
  check: ({ content }, report) => {
    for (const event of content.events) {
      checkDates(event, report);
      checkRecurrence(event, report);
    }
  },
};
