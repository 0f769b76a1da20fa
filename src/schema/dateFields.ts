import { z } from 'zod';
import { DateError, parseDate } from './date.ts';
import type { HistoricDate } from './date.ts';
import { addProblem, shown } from './problemOfField.ts';

/** Reads a date, or reports why it is none. */
function readDate(value: string, context: z.RefinementCtx): HistoricDate | undefined {
  try {
    return parseDate(value);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const message = `Unexpected date “${shown(value)}”, expected ${error.expected}`;
    addProblem(context, 'date-form', message, error.tip);
    return undefined;
  }
}

/** An EDTF date. YAML reads a bare year such as 2024 as a number, so that is taken too. */
export const date = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value).padStart(4, '0') : value),
    z.string(),
  )
  .transform((value, context) => readDate(value, context) ?? z.NEVER);

/** Whether a type is that of a date, under whatever declaration. */
export const isDateType = (type: z.ZodType): boolean =>
  type instanceof z.ZodPipe && type.out === date.out;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One exact calendar day, for what this site does itself. */
export const day = z.string().superRefine((value, context) => {
  if (DAY.test(value)) {
    readDate(value, context);
    return;
  }
  const message = `Unexpected date “${shown(value)}”, expected one exact day`;
  addProblem(context, 'date-form', message, 'Write the day as in 2024-11-02.');
});
