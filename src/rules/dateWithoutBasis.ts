import type { Entry } from '../parse/entry.ts';
import type { HistoricDate } from '../schema/date.ts';
import type { EventFields, SourceFields } from '../schema/kinds.ts';
import type { ReportIn, Rule } from './rule.ts';

type Report = ReportIn<'date-without-basis'>;

/** Whether a date is one day, without any mark of doubt. */
const isExactDay = ({ interval, start }: HistoricDate): boolean =>
  !interval && start?.precision === 'day' && !start.approximate && !start.uncertain;

function checkEvent(event: Entry<EventFields>, report: Report): void {
  const { datePrintedIn, dateBasis, dateAssumes } = event.data;
  if (dateBasis !== undefined) return;
  if (dateAssumes !== undefined) {
    report(
      event,
      event.at(['dateAssumes']),
      'Unexpected assumption of a date without a basis',
      'Say under dateBasis how the date was worked out.',
    );
  } else if (datePrintedIn.length === 0) {
    report(
      event,
      event.at(['date']),
      'Unexpected date without a basis',
      'Name the sources that print it under datePrintedIn, or say under dateBasis how it was ' +
        'worked out.',
    );
  }
}

function checkSource(source: Entry<SourceFields>, report: Report): void {
  const { published, publishedBasis, publishedAssumes } = source.data;
  if (publishedBasis !== undefined) return;
  const tip = 'Say under publishedBasis how it was worked out.';
  if (publishedAssumes !== undefined) {
    const place = source.at(['publishedAssumes']);
    report(source, place, 'Unexpected assumption of a publication date without a basis', tip);
  } else if (published && !isExactDay(published)) {
    const message = `Unexpected publication date ${published.edtf} without a basis`;
    report(source, source.at(['published']), message, tip);
  }
}

export const dateWithoutBasis: Rule = {
  id: 'date-without-basis',
  check: ({ content }, report) => {
    for (const event of content.events) checkEvent(event, report);
    for (const source of content.sources) checkSource(source, report);
  },
};
