import { isCertainlyLater } from '../schema/certainlyLater.ts';
import { isoOfDay } from '../schema/calendarDays.ts';
import { certainEnd } from '../schema/date.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { RuleContext } from './rule.ts';

/**
 * Whether a source can report what happened then. It always can where the last day on which it can
 * have been published is not known.
 */
export function canKnow({ sources }: RuleContext, id: string, date: HistoricDate): boolean {
  const published = sources.get(id)?.data.published;
  return !published || !isCertainlyLater(date, published);
}

/** The time or the last day by which a source was published, for messages. */
export function publishedBy({ sources }: RuleContext, id: string): string {
  const published = sources.get(id)?.data.published;
  const day = certainEnd(published);
  return (published?.time && published.edtf) ?? (day === null ? '' : isoOfDay(day));
}
