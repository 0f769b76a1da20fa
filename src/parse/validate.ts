import type { z } from 'zod';
import { problemAt } from '../problems/problem.ts';
import { fieldProblems } from './fieldProblems.ts';
import type { ProblemOfIds } from './meantIds.ts';
import { listMend } from './mends/listMend.ts';
import type { YamlText } from './yaml.ts';

/** What issues of zod say, as problems with their places in the file. */
export const problemsOfIssues = (
  file: string,
  yaml: YamlText,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): ProblemOfIds[] =>
  fieldProblems(issues, schema, yaml.value).map(({ path, atName, rule, message, tip, ids }) => {
    const place = atName ? yaml.atKey(path) : yaml.at(path);
    const fix = listMend(path, issues, schema, yaml);
    return { ...problemAt(file, fix ? { ...place, fix } : place, rule, message, tip), ids };
  });

/**
 * Validates the fields of one file with their schema.
 * @returns the record, or every problem with its place in the file
 */
export function validate<S extends z.ZodType>(
  file: string,
  yaml: YamlText,
  schema: S,
): { data?: z.output<S>; problems: ProblemOfIds[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: problemsOfIssues(file, yaml, schema, result.error.issues) };
}
