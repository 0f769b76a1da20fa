import { compareText } from '../basics/lists.ts';

/**
 * Something a person has to mend in a content file. Lines and columns count from 1; columns count
 * UTF-16 units, as editors do.
 */
export interface Problem {
  /** path of the file, relative to the project, with forward slashes */
  file: string;
  line: number;
  column: number;
  /** id of the rule, also its anchor in CONTRIBUTING.md */
  rule: string;
  /** what is wrong: “Unexpected X, expected Y” */
  message: string;
  /** what to do about it */
  tip: string;
}

export interface Place {
  line: number;
  column: number;
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

/** What a rule is for, as the contributor guide prints it. */
export interface RuleGuide {
  id: string;
  /** what makes it speak */
  trigger: string;
  /** how to mend it */
  mend: string;
}
