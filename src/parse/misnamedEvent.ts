import { certainPart } from '../schema/date.ts';
import type { EventFields } from '../schema/kinds.ts';
import type { Entry } from './entry.ts';

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

/** The id that an event would have by its date. */
export const nameForDate = (event: Entry<EventFields>): string =>
  `${certainDate(event) ?? ''}-${withoutDate(event.id)}`;
