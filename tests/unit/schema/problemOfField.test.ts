import { expect, test } from 'vitest';
import { z } from 'zod';
import { RULES } from '../../../src/problems/catalogue/index.ts';
import { addProblem, addProblemAt } from '../../../src/schema/problemOfField.ts';

/** What a schema that reports something hands to the reporter. */
const reportedBy = (report: (context: z.RefinementCtx) => void) =>
  z.object({ a: z.string().superRefine((_, context) => report(context)) }).safeParse({ a: '' })
    .error?.issues;

test('a problem of a value has its rule, and the tip of the catalogue or its own', () => {
  const issue = { code: 'custom', path: ['a'], message: 'm' };
  expect(reportedBy((context) => addProblem(context, 'id-form', 'm'))).toEqual([
    { ...issue, params: { rule: 'id-form', tip: RULES['id-form'].tip } },
  ]);
  expect(reportedBy((context) => addProblemAt(['b', 0], context, 'date-form', 'm', 't'))).toEqual([
    { ...issue, path: ['a', 'b', 0], params: { rule: 'date-form', tip: 't' } },
  ]);
});

test('a rule without a tip in the catalogue, and a misspelt rule, do not compile', () => {
  const calls = [
    // @ts-expect-error a tip is missing
    (context: z.RefinementCtx) => addProblem(context, 'date-form', 'm'),
    // @ts-expect-error a misspelt id
    (context: z.RefinementCtx) => addProblem(context, 'id-from', 'm'),
  ];
  expect(calls).toHaveLength(2);
});
