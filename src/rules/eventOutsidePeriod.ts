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

/** Whether a time begins before another, or ends after it. An open end is not known to. */
const goesBeyond = (date: HistoricDate, period: HistoricDate): boolean =>
  (period.earliest !== null && date.earliest !== null && date.earliest < period.earliest) ||
  (period.latest !== null && date.latest !== null && date.latest > period.latest);

export const eventOutsidePeriod: Rule = {
  id: 'event-outside-period',
  comparesDates: true,
  check: ({ content }, report) => {
    const { story } = content;
    if (!story) return;
    const { period, focus } = story.data;
    if (focus && goesBeyond(focus, period)) {
      const message = `Unexpected focus ${focus.edtf}, which goes beyond the period ${period.edtf}`;
      report(story, story.at(['focus']), message, 'Correct the focus, or widen the period.');
    }
    const outside = content.events.filter(({ data }) => sideOf(data.date, period) !== undefined);
    if (outside.length > 1 && outside.length * 2 > content.events.length) {
      const most = `outside which ${outside.length} of ${content.events.length} events lie`;
      const message = `Unexpected period ${period.edtf}, ${most}`;
      report(story, story.at(['period']), message, 'Correct or widen the period.');
      return;
    }
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
