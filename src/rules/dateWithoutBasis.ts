import type { HistoricDate } from '../schema/date.ts';
import type { Rule } from './rule.ts';

/** Whether a date is one day, without any mark of doubt. */
const isExactDay = ({ interval, start }: HistoricDate): boolean =>
  !interval && start?.precision === 'day' && !start.approximate && !start.uncertain;

export const dateWithoutBasis: Rule = {
  id: 'date-without-basis',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { datePrintedIn, dateBasis } = event.data;
      if (datePrintedIn.length > 0 || dateBasis !== undefined) continue;
      report(
        event,
        event.at(['date']),
        'Unexpected date without a basis',
        'Name the sources that print it under datePrintedIn, or say under dateBasis how it was ' +
          'worked out.',
      );
    }
    for (const source of content.sources) {
      const { published, publishedBasis } = source.data;
      if (!published || isExactDay(published) || publishedBasis !== undefined) continue;
      report(
        source,
        source.at(['published']),
        `Unexpected publication date ${published.edtf} without a basis`,
        'Say under publishedBasis how it was worked out.',
      );
    }
  },
};
