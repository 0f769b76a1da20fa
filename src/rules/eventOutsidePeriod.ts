import type { HistoricDate } from '../schema/date.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import type { EventFields } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

/** On which side of a period a date lies as a whole; nothing where they share a day. */
function sideOf(date: HistoricDate, period: HistoricDate): 'before' | 'after' | undefined {
  if (period.earliest !== null && date.latest !== null && date.latest < period.earliest)
    return 'before';
  if (period.latest !== null && date.earliest !== null && date.earliest > period.latest)
    return 'after';
  return undefined;
}

/** Every date of an event, and the way to it. */
function datesIn({
  date,
  alsoOn,
  recursUntil,
}: EventFields): { path: FieldPath; date: HistoricDate }[] {
  return [
    { path: ['date'], date },
    ...alsoOn.map((one, i) => ({ path: ['alsoOn', i], date: one })),
    ...(recursUntil ? [{ path: ['recursUntil'], date: recursUntil }] : []),
  ];
}

export const eventOutsidePeriod: Rule = {
  id: 'event-outside-period',
  check: ({ content }, report) => {
    const period = content.story?.data.period;
    if (!period) return;
    for (const event of content.events) {
      for (const { path, date } of datesIn(event.data)) {
        const side = sideOf(date, period);
        if (side === undefined) continue;
        report(
          event,
          event.at(path),
          `Unexpected date ${date.edtf}, ${side} the story’s period ${period.edtf}`,
        );
      }
    }
  },
};
