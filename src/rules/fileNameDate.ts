import type { Entry } from '../parse/entry.ts';
import { certainPart } from '../schema/date.ts';
import type { EventFields } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

/** What the file’s name of an event begins with; nothing where no day of it is known. */
function certainDate({ data: { date } }: Entry<EventFields>): string | undefined {
  const first = date.start ?? date.end;
  return first ? certainPart(first) : undefined;
}

/** Whether the file’s name of an event does not begin with its date, so that one is wrong. */
export function isNamedForOtherDate(event: Entry<EventFields>): boolean {
  const certain = certainDate(event);
  return certain !== undefined && !event.id.startsWith(`${certain}-`);
}

/** An id without the date that it begins with. */
const withoutDate = (id: string): string => id.replace(/^y?-?\d{4,}(?:-\d{2}){0,2}-(?=\D)/, '');

export const fileNameDate: Rule = {
  id: 'file-name-date',
  check: ({ content }, report) => {
    for (const event of content.events) {
      if (!isNamedForOtherDate(event)) continue;
      const name = `${certainDate(event) ?? ''}-${withoutDate(event.id)}`;
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
