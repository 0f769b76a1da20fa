import type { Rule } from './rule.ts';

export const dateBasis: Rule = {
  id: 'date-without-basis',
  trigger:
    'An event says neither which source prints its date nor how the date was worked out; or a source’s publication date is not one exact day and has no publishedBasis.',
  mend: 'Add datePrintedIn or dateBasis to the event, publishedBasis to the source.',
  check: ({ content }, report) => {
    for (const event of content.events) {
      const { datePrintedIn, dateBasis: basis } = event.data;
      if (datePrintedIn.length === 0 && basis === undefined) {
        report(
          event,
          event.at(['date']),
          'Unexpected date without a basis',
          'Name the sources that print it under datePrintedIn, or say under dateBasis how it was worked out.',
        );
      }
    }
    for (const source of content.sources) {
      const { published, publishedBasis } = source.data;
      const exact =
        published?.interval === false &&
        published.start?.precision === 'day' &&
        !published.start.approximate &&
        !published.start.uncertain;
      if (published && !exact && publishedBasis === undefined) {
        report(
          source,
          source.at(['published']),
          `Unexpected publication date ${published.edtf} without a basis`,
          'Say under publishedBasis how it was worked out.',
        );
      }
    }
  },
};
