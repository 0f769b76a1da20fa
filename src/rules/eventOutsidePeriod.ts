import type { Rule } from './rule.ts';

export const eventOutsidePeriod: Rule = {
  id: 'event-outside-period',
  trigger: 'An event lies before or after the period that story.yaml says the story covers.',
  mend: 'Correct the event’s date, or widen the period.',
  check: ({ content }, report) => {
    const period = content.story?.data.period;
    if (!period) return;
    for (const event of content.events) {
      const { date } = event.data;
      const before =
        period.earliest !== null && date.latest !== null && date.latest < period.earliest;
      const after =
        period.latest !== null && date.earliest !== null && date.earliest > period.latest;
      if (before || after)
        report(
          event,
          event.at(['date']),
          `Unexpected date ${date.edtf}, ${before ? 'before' : 'after'} the story’s period ${period.edtf}`,
          'Correct the date, or widen the period in story.yaml.',
        );
    }
  },
};
