import type { z } from 'zod';
import { tipOf } from '../problems/catalogue/index.ts';
import type { RuleId } from '../problems/catalogue/index.ts';
import { fieldsWords, isSamePath, unknownFields } from './unknownFields.ts';
import type { PlacedName } from './unknownFields.ts';
import { valueAt, valueProblems } from './valueProblems.ts';
import type { FieldProblem, Issue } from './valueProblems.ts';

type Group = Readonly<Record<string, unknown>>;

/** A field that has to be there, and is not. */
const isMissing = (issue: Issue, whole: unknown): boolean =>
  issue.code !== 'custom' &&
  issue.code !== 'unrecognized_keys' &&
  valueAt(whole, issue.path) === undefined;

/** What a group says of its fields together: one that is misspelt would count as left out. */
const OF_GROUPS = new Set<RuleId>([
  'figure-value',
  'missing-field',
  'name-without-ground',
  'person-form',
  'said-twice',
]);

/** Whether an issue is there only because of another one. */
function followsFrom(
  issue: Issue,
  issues: readonly Issue[],
  strange: readonly PlacedName[],
): boolean {
  if (issue.code === 'custom')
    return (
      OF_GROUPS.has((issue.params as { rule: RuleId }).rule) &&
      strange.some(({ group }) => isSamePath(group, issue.path.slice(0, -1)))
    );
  // What is no list has no length.
  return (
    (issue.code === 'too_small' || issue.code === 'too_big') &&
    issues.some(({ code, path }) => code === 'invalid_type' && isSamePath(path, issue.path))
  );
}

const placed = ({ path }: Issue): PlacedName => ({
  group: path.slice(0, -1),
  name: String(path.at(-1)),
});

/** All that is missing in one group of fields is one mistake. */
function missingFields(missing: readonly PlacedName[], whole: unknown): FieldProblem[] {
  const rule = 'missing-field';
  const groups = Map.groupBy(missing, ({ group }) => JSON.stringify(group));
  return [...groups.values()].flatMap((fields) => {
    const [first] = fields;
    if (!first) return [];
    const names = fields.map(({ name }) => name);
    const one = names.length === 1;
    const words = fieldsWords(first, names, whole);
    return {
      path: [...first.group, first.name],
      rule,
      message: `Missing field${one ? '' : 's'} ${words}`,
      tip: one ? tipOf(rule) : 'Add them; CONTRIBUTING.md has an example of each field.',
    };
  });
}

/**
 * What the issues of zod say about the fields of a file, one problem for one mistake: a field that
 * is missing because another is misspelt, or stands in another group, is no problem of its own.
 * @param value the fields as they stand in the file
 */
export function fieldProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  value: unknown,
): FieldProblem[] {
  const missing = issues.filter((issue) => isMissing(issue, value)).map(placed);
  const strange = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const given = valueAt(value, issue.path) as Group;
    return issue.keys.map((name) => ({ group: issue.path, name, given }));
  });
  const unknown = unknownFields(strange, missing, schema, value);
  const explained = unknown.flatMap(({ instead }) => instead ?? []);
  const left = missing.filter(
    ({ group, name }) =>
      !explained.some((one) => one.name === name && isSamePath(one.group, group)),
  );
  const ofValues = issues.filter(
    (issue) =>
      issue.code !== 'unrecognized_keys' &&
      !isMissing(issue, value) &&
      !followsFrom(issue, issues, strange) &&
      !explained.some(({ group, name }) => isSamePath([...group, name], issue.path)),
  );
  return [
    ...ofValues.flatMap((issue) => valueProblems(issue, schema, value)),
    ...missingFields(left, value),
    ...unknown.flatMap(({ fields, tip }): FieldProblem[] => {
      const [first] = fields;
      if (!first) return [];
      const names = fields.map(({ name }) => name);
      const words = fieldsWords(first, names, value);
      return [
        {
          path: [...first.group, first.name],
          atName: true,
          rule: 'unknown-field',
          message: `Unexpected field${names.length === 1 ? '' : 's'} ${words}`,
          tip,
        },
      ];
    }),
  ];
}
