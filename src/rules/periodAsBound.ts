import type { Rule } from './rule.ts';
import { unboundDates } from './unboundDates.ts';

export const periodAsBound: Rule = {
  id: 'period-as-bound',
  // A note, because something can have been printed or assumed of the same day by chance.
  check: ({ content }, _report, note) => {
    for (const { entry, path, names, date, periodEnds } of unboundDates(content)) {
      if (periodEnds.length === 0) continue;
      const ends = periodEnds.join(' and the ');
      note(
        entry,
        entry.at([...path, names.date]),
        `Unexpected date ${date.edtf}, expected another bound than the ${ends} of the story’s ` +
          'period',
        `Leave that side open (..), or name the sources that print it under ${names.boundIn}.`,
      );
    }
  },
};
