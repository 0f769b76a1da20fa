import { compareText } from '../basics/lists.ts';
import { tipOf } from './catalogue/index.ts';
import type { KnownId, OwnTip, RuleId } from './catalogue/index.ts';
import type { Mend } from './mend.ts';

/** A place in a text. Both count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
  /** the file, where it is another than the one whose place is asked for */
  file?: string;
  /** what mends the problem that is reported here, where there is one right way */
  fix?: readonly Mend[];
}

/** The beginning of a file: the place of what concerns a file as a whole. */
export const FILE_START: Place = { line: 1, column: 1 };

/** Something wrong in a content file, which a person has to fix. */
export interface Problem extends Place {
  /** path of the file, relative to the project, with forward slashes */
  file: string;
  /** also its anchor in CONTRIBUTING.md */
  rule: RuleId;
  /** what is wrong: “Unexpected X, expected Y” */
  message: string;
  /** what to do about it */
  tip: string;
}

/**
 * A problem in a file.
 * @param asked the file, where the place names none
 * @param tip left out where the tip of the catalogue fits
 */
export const problemAt = <Id extends string>(
  asked: string,
  { line, column, file = asked, fix }: Place,
  rule: KnownId<Id>,
  message: string,
  ...[tip]: OwnTip<Id>
): Problem => ({
  ...{ file, line, column, rule, message },
  tip: tip ?? tipOf(rule),
  ...(fix && { fix }),
});

/** Adds a problem to the list of its file. */
export type Report = <Id extends string>(
  place: Place,
  rule: KnownId<Id>,
  message: string,
  ...tip: OwnTip<Id>
) => void;

/** An empty list of the problems of one file, and the function that adds to it. */
export function collectProblems(file: string): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const report: Report = (place, rule, message, ...tip) => {
    problems.push(problemAt(file, place, rule, message, ...tip));
  };
  return { problems, report };
}

/**
 * Problems in the order of file, line, column, rule and message, each once: the same whatever order
 * they were found in.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  return sorted.filter(
    (problem, i) => i === 0 || JSON.stringify(problem) !== JSON.stringify(sorted[i - 1]),
  );
}
