import type { z } from 'zod';
import { cut } from '../basics/messages.ts';
import type { RuleId } from '../problems/catalogue/index.ts';

/** How a schema hands a rule and a tip to the reporter: zod carries `params` through unchanged. */
interface ProblemParams {
  rule: RuleId;
  tip: string;
}

/** Reports a problem of a value: “Unexpected X, expected Y”, the rule and what to do about it. */
export function addProblem(
  context: z.RefinementCtx,
  message: string,
  params: ProblemParams,
  path?: PropertyKey[],
): void {
  context.addIssue({ code: 'custom', message, params: { ...params }, ...(path ? { path } : {}) });
}

/** Characters of a value that a message shows, the ellipsis among them. */
const MAX_SHOWN = 81;

/** A value as a message shows it: a long one is cut. */
export const shown = (value: string): string => cut(value, MAX_SHOWN);
