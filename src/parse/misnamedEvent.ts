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

/** An id without the date that it begins with; where nothing is left, a word that stands for it. */
const withoutDate = (id: string): string =>
  id.replace(/^y?-?\d{4,}(?:-\d+){0,2}(?:-(?=\D)|$)/, '') || 'short-name';

/** The id that an event would have by its date. */
export const nameForDate = (event: Entry<EventFields>): string =>
  `${certainDate(event) ?? ''}-${withoutDate(event.id)}`;
