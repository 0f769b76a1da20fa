import { copiedRuns } from '../fingerprint/copying.ts';
import type { CopiedRun } from '../fingerprint/copying.ts';
import type { KeptText } from '../fingerprint/articleFingerprint.ts';
import { tokensOf } from '../text/tokens.ts';
import { lengthOf } from '../text/wordCount.ts';
import type { Passage } from './passages.ts';
import { quotationsOf } from './quotationsOf.ts';
import type { Rule, RuleContext } from './rule.ts';

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

/** A run is a problem where so many bits more speak for it than chance has places to make one. */
const SURE_BITS = 5;

/** How many words some prose has. */
export const wordsOfPassages = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + tokensOf(text).length, 0);

/** How many places there are for chance to make a run, in bits: words times texts. */
function bitsOfChance({ passages, elsewhere }: RuleContext, texts: readonly KeptText[]): number {
  const words = wordsOfPassages(passages) + elsewhere.words;
  return Math.log2(Math.max(1, words * (texts.length + elsewhere.texts)));
}

export const copiedProse: Rule = {
  id: 'copied-prose',
  check: (context, report, note) => {
    const fingerprints = [...context.content.fingerprints.values()].flat();
    if (fingerprints.length === 0) return;
    const needed = bitsOfChance(context, fingerprints) + SURE_BITS;
    for (const passage of context.passages) {
      const { entry, text, placeOf } = passage;
      const runs = copiedRuns(text, fingerprints, quotationsOf(context, passage));
      for (const run of longestOfVersions(runs)) {
        const { amount } = lengthOf(run.tokens);
        const where = `in source “${run.source}”`;
        if (run.bits >= needed)
          report(entry, placeOf(run.start), `Unexpected ${amount} in a row as they stand ${where}`);
        else
          note(
            entry,
            placeOf(run.start),
            `These ${amount} in a row may stand ${where}, or only seem to by chance`,
          );
      }
    }
  },
};
