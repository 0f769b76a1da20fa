import type { z } from 'zod';
import { problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldProblems } from './fieldProblems.ts';
import type { YamlText } from './yaml.ts';

/** What issues of zod say, as problems with their places in the file. */
export const problemsOfIssues = (
  file: string,
  yaml: YamlText,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): Problem[] =>
  issues
    .flatMap((issue) => fieldProblems(issue, schema, yaml.value))
    .map(({ path, atName, rule, message, tip }) =>
      problemAt(file, atName ? yaml.atKey(path) : yaml.at(path), rule, message, tip),
    );

/**
 * Validates the fields of one file with their schema.
 * @returns the record, or every problem with its place in the file
 */
export function validate<S extends z.ZodType>(
  file: string,
  yaml: YamlText,
  schema: S,
): { data?: z.output<S>; problems: Problem[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: problemsOfIssues(file, yaml, schema, result.error.issues) };
}
