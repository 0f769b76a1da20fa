import type { z } from 'zod';
import { tipOf } from '../problems/catalogue/index.ts';
import type { RuleId } from '../problems/catalogue/index.ts';
import { isDateType } from '../schema/dateFields.ts';
import { COMMON_KINDS } from '../schema/eventKinds.ts';
import { unwrapped } from '../schema/field.ts';
import { shown } from '../schema/problemOfField.ts';
import { kindNamedAt } from '../schema/references.ts';
import { typeAt } from './fieldNames.ts';
import { fieldWords } from './fieldWords.ts';
import type { MeantIds } from './meantIds.ts';
import { didYouMean } from './nearest.ts';
import { meantKind, meantWord } from './synonyms.ts';
import { idsGiven, typeTip } from './typeTip.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** What is wrong with a field, and which field it is. */
export interface FieldProblem {
  path: FieldPath;
  /** whether the problem is the field’s name, not its value */
  atName?: boolean;
  rule: RuleId;
  message: string;
  tip: string;
  /** what stands where ids are expected */
  ids?: MeantIds | undefined;
}

/** What zod says of a value. */
export type Issue = z.core.$ZodIssue;
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

/** What stands at a path. */
export const valueAt = (value: unknown, path: FieldPath): unknown =>
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
  if (!kind || typeof given !== 'string') return undefined;
  return { kind, texts: [given], takes: typeof path.at(-1) === 'number' ? 'item' : 'one' };
}

function ofSchema({ path, message, params }: IssueOf<'custom'>, whole: unknown): FieldProblem {
  const { rule, tip } = params as { rule: RuleId; tip: string };
  const given = valueAt(whole, path);
  const kind =
    rule === 'unknown-kind' ? meantKind(String(given), Object.keys(COMMON_KINDS)) : undefined;
  return {
    path,
    rule,
    message: inField(message, fieldWords(path, whole)),
    tip: kind === undefined ? tip : `Write “${kind}”.`,
    ids: idGiven(path, given, rule),
  };
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
export function valueProblems(issue: Issue, schema: z.ZodType, whole: unknown): FieldProblem[] {
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
        .flatMap((inner) => valueProblems({ ...inner, path }, schema, whole))
        .map((problem) => ({ ...problem, atName: true }));
    case 'invalid_union':
      // The schema has a message of its own. The one of zod lists what each form of the value
      // misses, which helps nobody. The value of a figure is the only union.
      return wrongType('number', issue.message);
    case 'invalid_type': {
      const type = typeAt(schema, path);
      const isDate = type !== undefined && isDateType(unwrapped(type));
      const isId = issue.expected === 'string' && kindNamedAt(path) !== undefined;
      const words = isId ? 'an id' : (EXPECTED[issue.expected] ?? '');
      return wrongType(issue.expected, isDate ? 'a date' : words);
    }
    default:
      return wrongType('', 'another value');
  }
}
