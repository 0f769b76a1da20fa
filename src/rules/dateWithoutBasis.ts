import type { EventFields, SourceFields } from '../schema/kinds.ts';
import { isExactDay } from '../schema/timedDate.ts';
import type { Rule } from './rule.ts';

/** What is said of a field whose date has no basis. */
interface Missing {
  field: string;
  message: string;
  tip: string;
}

function missingOfEvent({
  datePrintedIn,
  dateBasis,
  dateAssumes,
}: EventFields): Missing | undefined {
  if (dateBasis !== undefined) return undefined;
  if (dateAssumes !== undefined)
    return {
      field: 'dateAssumes',
      message: 'Unexpected assumption of a date without a basis',
      tip: 'Say under dateBasis how the date was worked out.',
    };
  if (datePrintedIn.length > 0) return undefined;
  return {
    field: 'date',
    message: 'Unexpected date without a basis',
    tip:
      'Name the sources that print it under datePrintedIn, or say under dateBasis how it was ' +
      'worked out.',
  };
}

function missingOfSource(source: SourceFields): Missing | undefined {
  const { published, publishedBasis, publishedAssumes } = source;
  if (publishedBasis !== undefined) return undefined;
  const tip = 'Say under publishedBasis how it was worked out.';
  if (publishedAssumes !== undefined) {
    const message = 'Unexpected assumption of a publication date without a basis';
    return { field: 'publishedAssumes', message, tip };
  }
  if (!published || isExactDay(published)) return undefined;
  const message = `Unexpected publication date ${published.edtf} without a basis`;
  return { field: 'published', message, tip };
}

export const dateWithoutBasis: Rule = {
  id: 'date-without-basis',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const missing = missingOfEvent(event.data);
      if (missing) report(event, event.at([missing.field]), missing.message, missing.tip);
    }
    for (const source of content.sources) {
      const missing = missingOfSource(source.data);
      if (missing) report(source, source.at([missing.field]), missing.message, missing.tip);
    }
  },
};
