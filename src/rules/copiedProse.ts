import { copiedRuns } from '../fingerprint/copying.ts';
import type { CopiedRun } from '../fingerprint/copying.ts';
import { lengthOf } from '../text/wordCount.ts';
import { quotationsOf } from './quotationsOf.ts';
import type { Rule } from './rule.ts';

const overlap = (a: CopiedRun, b: CopiedRun): boolean =>
  a.source === b.source && a.start < b.end && b.start < a.end;

/** Of words that stand in several versions of a source, the longest run. */
const longestOfVersions = (runs: readonly CopiedRun[]): CopiedRun[] =>
  runs.filter((run, i) =>
    runs.every(
      (other, j) =>
        i === j ||
        !overlap(run, other) ||
        run.tokens.length > other.tokens.length ||
        (run.tokens.length === other.tokens.length && i < j),
    ),
  );

export const copiedProse: Rule = {
  id: 'copied-prose',
  check: (context, report) => {
    const fingerprints = [...context.content.fingerprints.values()].flat();
    for (const passage of context.passages) {
      const { entry, text, placeOf } = passage;
      const runs = copiedRuns(text, fingerprints, quotationsOf(context, passage));
      for (const run of longestOfVersions(runs)) {
        report(
          entry,
          placeOf(run.start),
          `Unexpected ${lengthOf(run.tokens).amount} in a row as they stand in source ` +
            `“${run.source}”`,
        );
      }
    }
  },
};
