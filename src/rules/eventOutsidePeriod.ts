import type { HistoricDate } from '../schema/date.ts';
import type { Rule } from './rule.ts';

/** On which side of a period a date lies as a whole; nothing where they share a day. */
function sideOf(date: HistoricDate, period: HistoricDate): 'before' | 'after' | undefined {
  if (period.earliest !== null && date.latest !== null && date.latest < period.earliest)
    return 'before';
  if (period.latest !== null && date.earliest !== null && date.earliest > period.latest)
    return 'after';
  return undefined;
}

export const eventOutsidePeriod: Rule = {
  id: 'event-outside-period',
  check: ({ content }, report) => {
    const period = content.story?.data.period;
    if (!period) return;
    for (const event of content.events) {
      const { date } = event.data;
      const side = sideOf(date, period);
      if (side === undefined) continue;
      report(
        event,
        event.at(['date']),
        `Unexpected date ${date.edtf}, ${side} the story’s period ${period.edtf}`,
      );
    }
  },
};
