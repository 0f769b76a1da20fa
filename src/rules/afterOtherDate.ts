import { compareDates } from '../schema/dateOrder.ts';
import { earlierEvents } from './earlierEvents.ts';
import type { Rule } from './rule.ts';

export const afterOtherDate: Rule = {
  id: 'after-other-date',
  check: (context, _report, note) => {
    for (const { to, entry, path, date, isLater } of earlierEvents(context, 'after')) {
      const own = entry.data.date;
      if (!date || isLater || compareDates(date, own) === 0) continue;
      note(
        entry,
        entry.at(path),
        `Unexpected “${to}” of ${date.edtf}, which “after” cannot order with one of ${own.edtf}`,
      );
    }
  },
};
