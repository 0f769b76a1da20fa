import { z } from 'zod';
import { parseDate } from './date.ts';
import { DateError } from './dateError.ts';
import { DATE_PATTERN } from './dateForm.ts';
import { dateTip } from './meantDate.ts';
import { parseTimeOrNone } from './undated.ts';
import type { HistoricDate } from './date.ts';
import { addProblem, shown } from './problemOfField.ts';
import { parseDateOrTime, parseDayOrTime, TIME_PATTERN } from './timedDate.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Parse = (text: string) => HistoricDate;

/** Reads a date, or reports why it is none. */
function readDate(
  value: string,
  context: z.RefinementCtx,
  parse: Parse = parseDate,
): HistoricDate | undefined {
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const message = `Unexpected date “${shown(value)}”, expected ${error.expected}`;
    addProblem(context, 'date-form', message, dateTip(value, parse, error));
    return undefined;
  }
}

// YAML reads a bare year such as 2024 as a number, so that is taken too; one with noughts before it
// stays text.
const dateReadBy = (parse: Parse, pattern: string) =>
  z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
    .transform((value, context) => readDate(value, context, parse) ?? z.NEVER)
    .meta({ type: ['string', 'integer'], pattern, patternErrorMessage: 'Expected a date (EDTF).' });

/** An EDTF date. */
export const date = dateReadBy(parseDate, DATE_PATTERN);

/** An EDTF date that may be one day with a time. */
export const dateOrTime = dateReadBy(parseDateOrTime, `${DATE_PATTERN}|${TIME_PATTERN}`);

/** One exact day that may have a time. */
export const dayOrTime = dateReadBy(parseDayOrTime, `${DAY.source}|${TIME_PATTERN}`);

/** As `dateOrTime`, or `../..` where nothing is known of it. */
export const timeOrNone = dateReadBy(parseTimeOrNone, `${DATE_PATTERN}|${TIME_PATTERN}`);

/** Whether a type is that of a date, under whatever declaration. */
export const isDateType = (type: z.ZodType): boolean =>
  type instanceof z.ZodPipe &&
  [date, dateOrTime, dayOrTime, timeOrNone].some(({ out }) => out === type.out);

/** @throws DateError, or whatever else, for what is no exact day */
function parseDay(text: string): void {
  parseDate(text);
  if (!DAY.test(text)) throw new DateError('one exact day', '');
}

/** One exact calendar day, for what this site does itself. */
export const day = z
  .string()
  .superRefine((value, context) => {
    if (DAY.test(value)) {
      readDate(value, context);
      return;
    }
    const message = `Unexpected date “${shown(value)}”, expected one exact day`;
    const error = new DateError('one exact day', 'Write the day as in 2024-11-02.');
    addProblem(context, 'date-form', message, dateTip(value, parseDay, error));
  })
  .meta({ pattern: DAY.source, patternErrorMessage: 'Expected a day, as in 2024-11-02.' });
