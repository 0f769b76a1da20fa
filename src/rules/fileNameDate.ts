import { certainPart } from '../schema/date.ts';
import type { Rule } from './rule.ts';

export const fileNameDate: Rule = {
  id: 'file-name-date',
  trigger:
    'An event’s file name does not begin with its date: year, month and day, as far as they are certain (of a range, the first day).',
  mend: 'Rename the file and list its old name under aliases, or correct the date.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { start, end } = event.data.date;
      const first = start ?? end;
      if (!first) continue;
      const certain = certainPart(first);
      if (event.id.startsWith(`${certain}-`)) continue;
      report(
        event,
        event.at(['date']),
        `Unexpected date ${event.data.date.edtf} in a file named “${event.id}”`,
        `Begin the file’s name with ${certain}, or correct the date. A file that was published lists its old name under aliases.`,
      );
    }
  },
};
