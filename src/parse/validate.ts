import type { z } from 'zod';
import { problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { fieldProblems } from './fieldProblems.ts';
import { listMend } from './mends/listMend.ts';
import type { YamlText } from './yaml.ts';

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
  const problems = result.error.issues
    .flatMap((issue) => {
      const fix = listMend(issue, schema, yaml);
      return fieldProblems(issue, schema, yaml.value).map((problem) => ({ ...problem, fix }));
    })
    .map(({ path, atName, rule, message, tip, fix }) => {
      const place = atName ? yaml.atKey(path) : yaml.at(path);
      return problemAt(file, fix ? { ...place, fix } : place, rule, message, tip);
    });
  return { problems };
}
