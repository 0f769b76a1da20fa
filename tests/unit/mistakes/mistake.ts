import type { Placed } from '../../support/case.ts';

/** One mistake that somebody who edits content could make, and the one message it must end in. */
export interface Mistake extends Placed {
  /** what the person did */
  name: string;
  /** the whole line: file, line and column, rule, message and tip */
  says: string;
}
