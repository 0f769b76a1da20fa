import { certainEnd } from '../schema/date.ts';
import type { Rule } from './rule.ts';

export const eventAfterSource: Rule = {
  id: 'event-after-source',
  trigger:
    'An event, or the time a figure is given for, is later than the publication of a source that reports it.',
  mend: 'Correct one of the two dates. Where time zones explain it, write the event’s date as the range of both days. A number that was only expected takes expected: true.',
  check: ({ content, sources }, report) => {
    for (const event of content.events) {
      const { date, claims } = event.data;
      const latestPublication = (id: string): string | null =>
        certainEnd(sources.get(id)?.data.published);
      event.data.sources.forEach((id, i) => {
        const published = latestPublication(id);
        if (published !== null && date.earliest !== null && date.earliest > published) {
          report(
            event,
            event.at(['sources', i]),
            `Unexpected source “${id}”, published by ${published}, for an event of ${date.edtf}: it could not know of it`,
            'Correct the event’s date, the source’s date or the source.',
          );
        }
      });
      claims.forEach(({ figure, sources: claimSources }, i) => {
        if (!figure || figure.expected || figure.asOf.earliest === null) return;
        const asOf = figure.asOf.earliest;
        const knows = claimSources.some((id) => {
          const published = latestPublication(id);
          return published === null || asOf <= published;
        });
        if (!knows)
          report(
            event,
            event.at(['claims', i, 'figure', 'asOf']),
            `Unexpected date ${figure.asOf.edtf} of a figure, later than all its sources`,
            'Correct it, or add expected: true where the number was only expected.',
          );
      });
    }
  },
};
