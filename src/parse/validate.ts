import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { shown } from '../schema/problemOfField.ts';
import type { Problem } from './problem.ts';
import type { FieldPath, YamlText } from './yaml.ts';

/** The listed word that `word` was most likely meant to be, or nothing when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > 100) return undefined;
  const candidate = closest(word, [...words]);
  const changes = distance(word, candidate);
  return changes < candidate.length && changes <= Math.max(2, Math.floor(candidate.length / 3))
    ? candidate
    : undefined;
}

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group of fields';
  if (typeof value === 'string') return 'text';
  return `${typeof value === 'boolean' ? 'truth value' : 'number'} ${JSON.stringify(value)}`;
};

const EXAMPLES = 'CONTRIBUTING.md has an example of each field.';

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  tuple: 'a pair of numbers',
  record: 'a group of fields',
};

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );

/** Fields that the schema knows at a path, for naming the nearest one. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let inner: z.ZodType | undefined = schema;
  const unwrap = (wrapped: z.ZodType | undefined): z.ZodType | undefined => {
    let current = wrapped;
    while (current instanceof z.ZodOptional || current instanceof z.ZodDefault)
      current = current.unwrap() as z.ZodType;
    return current;
  };
  for (const key of path) {
    inner = unwrap(inner);
    if (inner instanceof z.ZodArray) inner = inner.element as z.ZodType;
    else if (inner instanceof z.ZodObject)
      inner = (inner.shape as Record<string, z.ZodType>)[String(key)];
    else return [];
  }
  inner = unwrap(inner);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

const dotted = (path: FieldPath): string => path.map(String).join('.');

/** “Unexpected X, expected Y” with the name of its field. */
function inField(message: string, field: string): string {
  const expected = message.lastIndexOf(', expected ');
  return expected === -1
    ? `${message} in “${field}”`
    : `${message.slice(0, expected)} in “${field}”${message.slice(expected)}`;
}

interface Finding {
  path: FieldPath;
  atKey?: boolean;
  rule: string;
  message: string;
  tip: string;
}

function findings(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Finding[] {
  const { path } = issue;
  const field = dotted(path);
  switch (issue.code) {
    case 'custom': {
      const params = issue.params as { rule: string; tip: string };
      return [{ path, rule: params.rule, message: inField(issue.message, field), tip: params.tip }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = fieldsAt(schema, path);
        const near = nearest(key, known);
        return {
          path: [...path, key],
          atKey: true,
          rule: 'unknown-field',
          message: `Unexpected field “${shown(dotted([...path, key]))}”`,
          tip: near ? `Did you mean “${near}”?` : `The fields here are: ${known.join(', ')}.`,
        };
      });
    case 'invalid_value': {
      const words = issue.values.map(String);
      const given = valueAt(value, path);
      if (given === undefined) break;
      const isWord =
        typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
      const near = isWord ? nearest(String(given), words) : undefined;
      return [
        {
          path,
          rule: 'unknown-value',
          message: `Unexpected ${isWord ? `“${shown(String(given))}”` : typeName(given)} in “${field}”, expected one of: ${words.join(', ')}`,
          tip: near ? `Did you mean “${near}”?` : 'Use one of the words listed.',
        },
      ];
    }
    case 'invalid_union':
      // The schema says what it takes: a list of all that each form misses would help nobody.
      if (valueAt(value, path) === undefined) break;
      return [
        {
          path,
          rule: 'wrong-type',
          message: `Unexpected ${typeName(valueAt(value, path))} in “${field}”, expected ${issue.message}`,
          tip: EXAMPLES,
        },
      ];
    case 'too_small':
    case 'too_big': {
      const least = issue.code === 'too_small';
      const limit = least ? issue.minimum : issue.maximum;
      const what = issue.origin === 'array' ? `${String(limit)} in the list` : String(limit);
      return [
        {
          path,
          rule: 'out-of-range',
          message: `Unexpected ${typeName(valueAt(value, path))} in “${field}”, expected at ${least ? 'least' : 'most'} ${what}`,
          tip: !least
            ? 'Check the number of zeros.'
            : issue.origin === 'array'
              ? 'Name at least one.'
              : `Write a number from ${limit} up.`,
        },
      ];
    }
    default:
  }
  const given = valueAt(value, path);
  if (given === undefined) {
    return [
      {
        path,
        rule: 'missing-field',
        message: `Missing field “${field}”`,
        tip: 'Add it; CONTRIBUTING.md has an example of each field.',
      },
    ];
  }
  const expected =
    issue.code === 'invalid_type' ? (EXPECTED[issue.expected] ?? issue.expected) : 'another value';
  return [
    {
      path,
      rule: 'wrong-type',
      message: `Unexpected ${typeName(given)} in “${field === '' ? 'the file' : field}”, expected ${expected}`,
      tip:
        expected === 'text' && given !== null && typeof given !== 'object'
          ? 'Put the value in quotation marks.'
          : EXAMPLES,
    },
  ];
}

/**
 * Holds the fields of one file against their schema.
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
    .flatMap((issue) => findings(issue, schema, yaml.value))
    .map(({ path, atKey, rule, message, tip }) => ({
      file,
      ...(atKey ? yaml.atKey(path) : yaml.at(path)),
      rule,
      message,
      tip,
    }));
  return { problems };
}
