import type { z } from 'zod';
import { cut } from '../basics/messages.ts';
import { tipOf } from '../problems/catalogue/index.ts';
import type { KnownId, OwnTip } from '../problems/catalogue/index.ts';

/** Reports a problem of a value. The tip is left out where the one of the catalogue fits. */
export const addProblem = <Id extends string>(
  context: z.RefinementCtx,
  rule: KnownId<Id>,
  message: string,
  ...tip: OwnTip<Id>
): void => addProblemAt([], context, rule, message, ...tip);

/** Reports a problem of what stands at a path in a value. */
export function addProblemAt<Id extends string>(
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
  rule: KnownId<Id>,
  message: string,
  ...[tip = tipOf(rule)]: OwnTip<Id>
): void {
  // zod carries `params` through unchanged, and adds to the path itself.
  context.addIssue({ code: 'custom', path: [...path], message, params: { rule, tip } });
}

/** Characters of a value that a message shows, the ellipsis among them. */
const MAX_SHOWN = 81;

/** A value as a message shows it: a long one is cut. */
export const shown = (value: string): string => cut(value, MAX_SHOWN);
