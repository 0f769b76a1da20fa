import { isNamedForOtherDate, nameForDate } from '../parse/misnamedEvent.ts';
import type { Rule } from './rule.ts';

export const fileNameDate: Rule = {
  id: 'file-name-date',
  check: ({ content }, report) => {
    for (const event of content.events) {
      if (!isNamedForOtherDate(event)) continue;
      const name = nameForDate(event);
      report(
        event,
        event.at(['date']),
        `Unexpected date ${event.data.date.edtf} in a file named “${event.id}”`,
        `Rename the file to ${name}.md, or correct the date. ` +
          'A file that was published lists its old name under aliases.',
      );
    }
  },
};
