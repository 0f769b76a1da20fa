import { claimsIn, figuresIn } from '../parse/claims.ts';
import { evidenceNames, givenEvidence } from '../schema/evidence.ts';
import type { WithEvidence } from '../schema/evidence.ts';
import type { EventFields, SourceFields } from '../schema/kinds.ts';
import { isExactDay } from '../schema/timedDate.ts';
import { isDated } from '../schema/undated.ts';
import type { Rule } from './rule.ts';

/** What is said of a field whose date has no basis. */
interface Missing {
  field: string;
  message: string;
  tip: string;
}

function missingOfEvent({
  date,
  datePrintedIn,
  dateBasis,
  dateAssumes,
}: EventFields): Missing | undefined {
  if (datePrintedIn.length > 0 && !isDated(date))
    return {
      field: 'datePrintedIn',
      message: 'Unexpected source of a date that nothing printed sets',
      tip:
        'Give the date that it prints, or take the source out and say under dateBasis why no day ' +
        'is known.',
    };
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
  const { published, publishedBasis, publishedBoundIn, publishedAssumes } = source;
  if (publishedBasis !== undefined) return undefined;
  const tip = 'Say under publishedBasis how it was worked out.';
  if (publishedAssumes !== undefined) {
    const message = 'Unexpected assumption of a publication date without a basis';
    return { field: 'publishedAssumes', message, tip };
  }
  if (published && isExactDay(published)) {
    if (publishedBoundIn.length === 0) return undefined;
    const message = 'Unexpected bound of a publication date without a basis';
    return { field: 'publishedBoundIn', message, tip };
  }
  if (!published) return undefined;
  const message = `Unexpected publication date ${published.edtf} without a basis`;
  return { field: 'published', message, tip };
}

/**
 * Such a time may be printed as any date is; an assumption needs a basis. So does a bound: without
 * one the time would be shown as if it were printed.
 */
function missingOfTime<N extends 'said' | 'asOf'>(
  record: WithEvidence<N>,
  name: N,
  what: string,
): Missing | undefined {
  const names = evidenceNames(name);
  const { basis, boundIn, assumes } = givenEvidence(record, name);
  if (basis !== undefined) return undefined;
  const of = `of ${what} without a basis`;
  const tip = `Say under ${names.basis} how it was worked out.`;
  if (assumes !== undefined)
    return { field: names.assumes, message: `Unexpected assumption ${of}`, tip };
  if (boundIn.length === 0) return undefined;
  return { field: names.boundIn, message: `Unexpected bound ${of}`, tip };
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
    for (const { event, claim, path } of claimsIn(content)) {
      const missing = missingOfTime(claim, 'said', 'when a claim was said');
      if (missing) report(event, event.at([...path, missing.field]), missing.message, missing.tip);
    }
    for (const { event, figure, path } of figuresIn(content)) {
      const missing = missingOfTime(figure, 'asOf', 'the time of a figure');
      if (missing) report(event, event.at([...path, missing.field]), missing.message, missing.tip);
    }
  },
};
