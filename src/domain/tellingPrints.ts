import { longestQuoted } from '../text/quotationParts.ts';
import { wordCountOf } from '../text/wordCount.ts';
import type { Figure } from '../schema/figure.ts';

/*
 * Which words and numbers are worth looking for in other sources. “yes” or 10 stands in any report,
 * for any reason: that another one prints it too says nothing.
 */

/** The fewest words in a row that are looked for elsewhere. */
const FEWEST_WORDS = 3;

/** The least number that is looked for elsewhere. */
const LEAST_NUMBER = 1000;

/** The numbers that a report may print as a year. */
const YEARS = { first: 1900, last: 2100 } as const;

/** Whether the words of a quotation are enough of them to be looked for in other sources. */
export const isTellingQuotation = (text: string): boolean =>
  wordCountOf(longestQuoted(text)) >= FEWEST_WORDS;

const isTellingNumber = (number: number): boolean =>
  number >= LEAST_NUMBER && !(number >= YEARS.first && number <= YEARS.last);

/** Whether each number of a figure is large enough, and no year, to be looked for elsewhere. */
export const isTellingFigure = (value: Figure['value']): boolean =>
  [value].flat().every(isTellingNumber);
