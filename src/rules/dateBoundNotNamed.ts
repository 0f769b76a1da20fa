import type { Rule } from './rule.ts';
import { unboundDates } from './unboundDates.ts';

export const dateBoundNotNamed: Rule = {
  id: 'date-bound-not-named',
  check: ({ content }, _report, note) => {
    for (const { entry, path, names, isAssumed, periodEnds } of unboundDates(content)) {
      // An end that is taken from the story’s period is a note of its own.
      if (isAssumed || periodEnds.length > 0) continue;
      note(
        entry,
        entry.at([...path, names.basis]),
        `Missing “${names.boundIn}” of a date that was worked out, so it counts as assumed`,
        `Name the sources that print what bounds it under ${names.boundIn}, or say under ` +
          `${names.assumes} what it assumes.`,
      );
    }
  },
};
