import { certainPart } from '../schema/date.ts';
import type { Rule } from './rule.ts';

export const fileNameDate: Rule = {
  id: 'file-name-date',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { start, end, edtf } = event.data.date;
      const first = start ?? end;
      if (!first) continue;
      const certain = certainPart(first);
      if (event.id.startsWith(`${certain}-`)) continue;
      report(
        event,
        event.at(['date']),
        `Unexpected date ${edtf} in a file named “${event.id}”`,
        `Begin the file’s name with ${certain}, or correct the date. ` +
          'A file that was published lists its old name under aliases.',
      );
    }
  },
};
