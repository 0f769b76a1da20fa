import type { Precision } from '../schema/date.ts';
import type { Rule } from './rule.ts';

const LEADING_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-)/;

/** how much of YYYY-MM-DD is certain; of anything longer than a month, the year */
const LENGTHS: Partial<Record<Precision, number>> = { day: 10, month: 7 };

export const fileNameDate: Rule = {
  id: 'file-name-date',
  trigger: 'An event’s file name does not begin with its date: year, month and day, as far as they are certain (of a range, the first day).',
  mend: 'Rename the file and list its old name under aliases, or correct the date.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { start, end } = event.data.date;
      const first = start ?? end;
      if (!first) continue;
      const certain = first.earliest.slice(0, LENGTHS[first.precision] ?? 4);
      const named = LEADING_DATE.exec(event.id)?.[0];
      if (named !== undefined && certain.startsWith(named)) continue;
      report(event, event.at(['date']), `Unexpected date ${event.data.date.edtf} in a file named “${event.id}”`, `Begin the file’s name with ${certain}, or correct the date. A file that was published lists its old name under aliases.`);
    }
  },
};
