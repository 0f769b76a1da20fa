import type { z } from 'zod';
import { YAML_RULES } from '../../problems/catalogue/yamlRules.ts';
import type { Mend } from '../../problems/mend.ts';
import type { Problem } from '../../problems/problem.ts';
import { allFieldNames } from '../fieldNames.ts';
import { hasSuppressedMark } from '../suppressedMark.ts';
import { applyMends } from './applyMends.ts';
import { fieldLines } from './fieldLines.ts';
import * as guesses from './lineMends.ts';
import type { Reading } from './lineMends.ts';

/** Characters of fields for which guesses are tried: each costs one more reading of them. */
const MAX_TRIED = 24 * 1024;
/** Guesses of which each is tried without the others. */
const MAX_SINGLE = 20;

/** What a problem counts that keeps fields from being read: more than all that can be in them. */
const UNREAD = 1e6;

/** How many spaces one tab may stand for. */
const TABS = [2, 4, 8] as const;

/** What reading a text gives. */
export interface Judged {
  problems: readonly Problem[];
  /** what the fields say, for comparing two readings */
  value: () => unknown;
}

/** Guesses that together are better than none, and what a reading with them gives. */
interface Better extends Judged {
  mends: readonly Mend[];
}

const KINDS = Object.values(guesses);

/** How bad a reading is. */
const cost = ({ problems }: Judged): number =>
  problems.reduce((sum, { rule }) => sum + (rule in YAML_RULES ? UNREAD : 1), 0);

const guessed = (text: string, kinds: typeof KINDS, reading: Reading): Mend[] => {
  const lines = fieldLines(text);
  return kinds.flatMap((guess) => lines.flatMap((line) => guess(line, reading)));
};

/** Whether two values of plain data are the same. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether a reading is surely the one that is meant, and not another: both say the same, or the
 * other cannot be read, or only the other has a problem.
 */
function isClearly(reading: Better, other: Better): boolean {
  if (isSame(reading.mends, other.mends)) return true;
  if (cost(reading) >= UNREAD) return false;
  if (isSame(reading.value(), other.value())) return true;
  return cost(other) >= UNREAD || (cost(reading) === 0 && cost(other) > 0);
}

/** Leaves out every guess without which the reading is as good. */
function needed(mends: readonly Mend[], tried: (mends: readonly Mend[]) => Better): Better {
  let best = tried(mends);
  const parts =
    mends.length <= MAX_SINGLE
      ? mends.map((mend) => [mend])
      : [...Map.groupBy(mends, ({ what }) => what).values()];
  for (const part of parts) {
    const without = tried(best.mends.filter((mend) => !part.includes(mend)));
    if (cost(without) <= cost(best)) best = without;
  }
  return best;
}

/** The guesses of some kinds that make a text better; none where they may mean several things. */
function betterBy(
  kinds: typeof KINDS,
  text: string,
  names: readonly string[],
  judge: (text: string) => Judged,
): Better | undefined {
  const tried = (mends: readonly Mend[]): Better => {
    const { text: mended, made } = applyMends(text, mends);
    return { ...judge(mended), mends: made };
  };
  const tabs = text.includes('\t') ? TABS : TABS.slice(0, 1);
  const [first, ...others] = tabs
    .map((tab) => guessed(text, kinds, { names, tab }))
    .filter((mends) => mends.length > 0)
    .map(tried)
    .sort((a, b) => cost(a) - cost(b));
  if (!first || cost(first) >= cost(judge(text))) return undefined;
  return others.every((other) => isClearly(first, other)) ? needed(first.mends, tried) : undefined;
}

const saying = ({ rule, message }: Problem): string => `${rule} ${message}`;

const withoutFix = ({ file, line, column, rule, message, tip }: Problem): Problem => ({
  ...{ file, line, column, rule, message, tip },
});

/**
 * The problems of one file, with mends for what was typed otherwise than YAML wants it: a guess is
 * taken only if a reading of the file with it finds less to report. It stands with the first
 * problem that goes with it.
 * @param text the fields as they stand in the file, from its first line on
 * @param schema of the fields
 * @param judge reads such a text
 */
export function withMends(
  problems: readonly Problem[],
  text: string,
  schema: z.ZodType,
  judge: (text: string) => Judged,
): Problem[] {
  // A mend quotes what it takes the place of, and reports stand in public logs.
  if (hasSuppressedMark(text)) return problems.map(withoutFix);
  if (problems.length === 0 || text.length > MAX_TRIED) return [...problems];
  const names = allFieldNames(schema);
  // All kinds at once, as one mistake can hide another; or else the first kind that helps alone.
  const better = [KINDS, ...KINDS.map((kind) => [kind])]
    .values()
    .map((kinds) => betterBy(kinds, text, names, judge))
    .find((found) => found !== undefined);
  if (!better) return [...problems];
  const left = better.problems.map(saying);
  const gone = judge(text)
    .problems.map(saying)
    .filter((one) => !left.includes(one));
  const mended = problems.findIndex((problem) => !problem.fix && gone.includes(saying(problem)));
  return problems.map((problem, i) => (i === mended ? { ...problem, fix: better.mends } : problem));
}
