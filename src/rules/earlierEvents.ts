import type { Way } from '../basics/graphs.ts';
import type { Entry } from '../parse/entry.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { isCertainlyLater } from '../schema/certainlyLater.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { EventFields } from '../schema/kinds.ts';
import type { RuleContext } from './rule.ts';

/** What an event says of an earlier one: a way from the one to the other. */
interface EarlierEvent extends Way {
  entry: Entry<EventFields>;
  path: FieldPath;
  /** nothing where there is no such event */
  date: HistoricDate | undefined;
  /** whether it certainly is later, against what is said */
  isLater: boolean;
}

/** The events that each event names in a field as earlier ones. */
export const earlierEvents = (
  { content, events }: RuleContext,
  field: 'after' | 'follows',
): EarlierEvent[] =>
  content.events.flatMap((entry) =>
    entry.data[field].map((to, i) => {
      const date = events.get(to)?.data.date;
      const isLater = date !== undefined && isCertainlyLater(date, entry.data.date);
      return { from: entry.id, to, entry, path: [field, i], date, isLater };
    }),
  );
