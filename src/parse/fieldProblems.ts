import type { z } from 'zod';
import { tipOf } from '../problems/catalogue/index.ts';
import type { RuleId } from '../problems/catalogue/index.ts';
import { shown } from '../schema/problemOfField.ts';
import { fieldNamesAt } from './fieldNames.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** What is wrong with a field, and which field it is. */
interface FieldProblem {
  path: FieldPath;
  /** whether the problem is the field’s name, not its value */
  atName?: boolean;
  rule: RuleId;
  message: string;
  tip: string;
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
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );

const dotted = (path: FieldPath): string => path.map(String).join('.');

/** “Unexpected X, expected Y” with the name of its field. */
function inField(message: string, path: FieldPath): string {
  const at = message.lastIndexOf(', expected ');
  const end = at === -1 ? message.length : at;
  return `${message.slice(0, end)} in “${dotted(path)}”${message.slice(end)}`;
}

function ofSchema({ path, message, params }: IssueOf<'custom'>): FieldProblem {
  const { rule, tip } = params as { rule: RuleId; tip: string };
  return { path, rule, message: inField(message, path), tip };
}

/** What to do about an unknown field. The list that was meant may stand beside it already. */
function tipForUnknown(key: string, known: readonly string[], given: Group): string {
  const near = nearest(key, known);
  return near !== undefined && Array.isArray(given[near])
    ? `Put it into the list “${near}”, which is here too.`
    : didYouMean(near, `The fields here are: ${known.join(', ')}.`);
}

function unknownFields(
  { path, keys }: IssueOf<'unrecognized_keys'>,
  schema: z.ZodType,
  given: Group,
) {
  const known = fieldNamesAt(schema, path);
  return keys.map((key): FieldProblem => ({
    path: [...path, key],
    atName: true,
    rule: 'unknown-field',
    message: `Unexpected field “${shown(dotted([...path, key]))}”`,
    tip: tipForUnknown(key, known, given),
  }));
}

function missing(path: FieldPath): FieldProblem {
  const rule = 'missing-field';
  return { path, rule, message: `Missing field “${dotted(path)}”`, tip: tipOf(rule) };
}

function unknownValue({ path, values }: IssueOf<'invalid_value'>, given: unknown): FieldProblem {
  const rule = 'unknown-value';
  const words = values.map(String);
  const name = isWord(given) ? `“${shown(String(given))}”` : nameOf(given);
  const near = isWord(given) ? nearest(String(given), words) : undefined;
  return {
    path,
    rule,
    message: `Unexpected ${name} in “${dotted(path)}”, expected one of: ${words.join(', ')}`,
    tip: didYouMean(near, tipOf(rule)),
  };
}

/** What to do about a list or a number that is too small. */
const tipForTooSmall = (issue: IssueOf<'too_small'>): string =>
  issue.origin === 'array' ? 'Name at least one.' : `Write a number from ${issue.minimum} up.`;

function outOfRange(issue: IssueOf<'too_small' | 'too_big'>, given: unknown): FieldProblem {
  const { path } = issue;
  const least = issue.code === 'too_small';
  const limit = least ? `least ${issue.minimum}` : `most ${issue.maximum}`;
  const where = issue.origin === 'array' ? ' in the list' : '';
  return {
    path,
    rule: 'out-of-range',
    message: `Unexpected ${nameOf(given)} in “${dotted(path)}”, expected at ${limit}${where}`,
    tip: least ? tipForTooSmall(issue) : 'Check the number of zeros.',
  };
}

/** Whether a value is what YAML makes of a text without quotation marks, such as [10000, 12000]. */
const isUnquoted = (given: unknown): boolean =>
  isWord(given) ||
  (Array.isArray(given) && given.length > 0 && given.every((item) => typeof item === 'number'));

function wrongType(path: FieldPath, given: unknown, expected: string): FieldProblem {
  const rule = 'wrong-type';
  const field = dotted(path) || 'the file';
  return {
    path,
    rule,
    message: `Unexpected ${nameOf(given)} in “${field}”, expected ${expected}`,
    tip:
      expected === 'text' && isUnquoted(given) ? 'Put the value in quotation marks.' : tipOf(rule),
  };
}

/** What an issue of zod says about the fields of a file. */
export function fieldProblems(issue: Issue, schema: z.ZodType, value: unknown): FieldProblem[] {
  if (issue.code === 'custom') return [ofSchema(issue)];
  const { path } = issue;
  const given = valueAt(value, path);
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema, given as Group);
  if (given === undefined) return [missing(path)];
  switch (issue.code) {
    case 'invalid_value':
      return [unknownValue(issue, given)];
    case 'too_small':
    case 'too_big':
      return [outOfRange(issue, given)];
    case 'invalid_key':
      // Of a group whose names are free: what is wrong with the name.
      return issue.issues
        .flatMap((inner) => fieldProblems({ ...inner, path }, schema, value))
        .map((problem) => ({ ...problem, atName: true }));
    case 'invalid_union':
      // The schema has a message of its own. The one of zod lists what each form of the value
      // misses, which helps nobody.
      return [wrongType(path, given, issue.message)];
    case 'invalid_type':
      return [wrongType(path, given, EXPECTED[issue.expected] ?? issue.expected)];
    default:
      return [wrongType(path, given, 'another value')];
  }
}
