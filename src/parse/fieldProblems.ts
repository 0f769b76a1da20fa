import type { z } from 'zod';
import { tipOf } from '../problems/catalogue/index.ts';
import type { RuleId } from '../problems/catalogue/index.ts';
import { isDateType } from '../schema/dateFields.ts';
import { unwrapped } from '../schema/field.ts';
import { shown } from '../schema/problemOfField.ts';
import { kindNamedAt } from '../schema/references.ts';
import { typeAt } from './fieldNames.ts';
import { fieldWords } from './fieldWords.ts';
import type { MeantIds } from './meantIds.ts';
import { didYouMean } from './nearest.ts';
import { meantWord } from './synonyms.ts';
import { idsGiven, typeTip } from './typeTip.ts';
import { fieldsWords, isSamePath, unknownFields } from './unknownFields.ts';
import type { PlacedName } from './unknownFields.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** What is wrong with a field, and which field it is. */
interface FieldProblem {
  path: FieldPath;
  /** whether the problem is the field’s name, not its value */
  atName?: boolean;
  rule: RuleId;
  message: string;
  tip: string;
  /** what stands where ids are expected */
  ids?: MeantIds | undefined;
}

type Group = Readonly<Record<string, unknown>>;
type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  tuple: 'a pair of numbers',
};

/** A value as a message names it. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group of fields';
  if (typeof value === 'string') return 'text';
  return `${typeof value === 'boolean' ? 'truth value' : 'number'} ${JSON.stringify(value)}`;
}

const isWord = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );

/** “Unexpected X, expected Y” with the words for its field. */
function inField(message: string, field: string): string {
  const at = message.lastIndexOf(', expected ');
  const end = at === -1 ? message.length : at;
  return `${message.slice(0, end)} in ${field}${message.slice(end)}`;
}

/** The text that stands where an id is expected, of whichever entry that is. */
function idGiven(path: FieldPath, given: unknown, rule: RuleId): MeantIds | undefined {
  const kind = rule === 'id-form' ? kindNamedAt(path) : undefined;
  return kind && typeof given === 'string' ? { kind, texts: [given], isList: false } : undefined;
}

function ofSchema({ path, message, params }: IssueOf<'custom'>, whole: unknown): FieldProblem {
  const { rule, tip } = params as { rule: RuleId; tip: string };
  const ids = idGiven(path, valueAt(whole, path), rule);
  return { path, rule, message: inField(message, fieldWords(path, whole)), tip, ids };
}

function unknownValue(
  issue: IssueOf<'invalid_value'>,
  given: unknown,
  field: string,
): FieldProblem {
  const { path, values } = issue;
  const rule = 'unknown-value';
  const words = values.map(String);
  const [only] = Array.isArray(given) && given.length === 1 ? (given as unknown[]) : [given];
  const name = isWord(given) ? `“${shown(String(given))}”` : nameOf(given);
  return {
    path,
    rule,
    message: `Unexpected ${name} in ${field}, expected one of: ${words.join(', ')}`,
    tip: didYouMean(isWord(only) ? meantWord(String(only), words) : undefined, tipOf(rule)),
  };
}

/** What to do about a list or a number that is too small. */
const tipForTooSmall = (issue: IssueOf<'too_small'>): string =>
  issue.origin === 'array' ? 'Name at least one.' : `Write a number from ${issue.minimum} up.`;

function outOfRange(
  issue: IssueOf<'too_small' | 'too_big'>,
  given: unknown,
  field: string,
): FieldProblem {
  const least = issue.code === 'too_small';
  const limit = least ? `least ${issue.minimum}` : `most ${issue.maximum}`;
  const where = issue.origin === 'array' ? ' in the list' : '';
  return {
    path: issue.path,
    rule: 'out-of-range',
    message: `Unexpected ${nameOf(given)} in ${field}, expected at ${limit}${where}`,
    tip: least ? tipForTooSmall(issue) : 'Check the number of zeros.',
  };
}

/** What is wrong with the value of one field. */
function ofValue(issue: Issue, schema: z.ZodType, whole: unknown): FieldProblem[] {
  if (issue.code === 'custom') return [ofSchema(issue, whole)];
  const { path } = issue;
  const given = valueAt(whole, path);
  const field = path.length === 0 ? '“the file”' : fieldWords(path, whole);
  const wrongType = (expected: string, words: string): FieldProblem[] => [
    {
      path,
      rule: 'wrong-type',
      message: `Unexpected ${nameOf(given)} in ${field}, expected ${words}`,
      tip: typeTip(expected, { path, given, schema }),
      ids: idsGiven({ path, given, schema }),
    },
  ];
  switch (issue.code) {
    case 'invalid_value':
      return [unknownValue(issue, given, field)];
    case 'too_small':
    case 'too_big':
      return [outOfRange(issue, given, field)];
    case 'invalid_key':
      // Of a group whose names are free: what is wrong with the name.
      return issue.issues
        .flatMap((inner) => ofValue({ ...inner, path }, schema, whole))
        .map((problem) => ({ ...problem, atName: true }));
    case 'invalid_union':
      // The schema has a message of its own. The one of zod lists what each form of the value
      // misses, which helps nobody. The value of a figure is the only union.
      return wrongType('number', issue.message);
    case 'invalid_type': {
      const type = typeAt(schema, path);
      const isDate = type !== undefined && isDateType(unwrapped(type));
      return wrongType(issue.expected, isDate ? 'a date' : (EXPECTED[issue.expected] ?? ''));
    }
    default:
      return wrongType('', 'another value');
  }
}

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
    ...ofValues.flatMap((issue) => ofValue(issue, schema, value)),
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
