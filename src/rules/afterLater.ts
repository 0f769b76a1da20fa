import type { HistoricDate } from '../schema/date.ts';
import { momentOf } from '../schema/timedDate.ts';
import type { Rule } from './rule.ts';

/** Whether one time is certainly later than another: a later day, or a later moment of the day. */
export function isLater(a: HistoricDate, b: HistoricDate): boolean {
  if (a.earliest === null || b.latest === null || a.earliest < b.latest) return false;
  if (a.earliest > b.latest) return true;
  const [first, second] = [momentOf(a), momentOf(b)];
  return first !== undefined && second !== undefined && first > second;
}

export const afterLater: Rule = {
  id: 'after-later',
  check: ({ content, events }, report) => {
    for (const event of content.events) {
      for (const field of ['after', 'follows'] as const) {
        for (const [i, id] of event.data[field].entries()) {
          const other = events.get(id)?.data.date;
          if (!other || !isLater(other, event.data.date)) continue;
          report(
            event,
            event.at([field, i]),
            `Unexpected “${id}” of ${other.edtf}, which is later than ${event.data.date.edtf}`,
          );
        }
      }
    }
  },
};
