import type { Rule } from './rule.ts';

const LEADING_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-)/;

export const fileNameDate: Rule = {
  id: 'file-name-date',
  trigger: 'An event’s file name does not begin with its date: year, month and day, as far as they are certain (of a range, the first day).',
  mend: 'Rename the file and list its old name under aliases, or correct the date.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const first = event.data.date.earliest ?? event.data.date.latest ?? '';
      const named = LEADING_DATE.exec(event.id)?.[0];
      if (named !== undefined && first.startsWith(named)) continue;
      report(event, event.at(['date']), `Unexpected date ${event.data.date.edtf} in a file named “${event.id}”`, `Begin the file’s name with ${first}, or correct the date. A file that was published lists its old name under aliases.`);
    }
  },
};
