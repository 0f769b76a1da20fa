import { z } from 'zod';
import { DRAFT } from '../schema/draft.ts';
import { unwrapped } from '../schema/field.ts';
import { isPlaceholder } from '../schema/texts.ts';
import { typeAt } from './fieldNames.ts';
import { valueAt } from './valueProblems.ts';
import type { FieldPath } from './yamlPlaces.ts';

/*
 * What is missing in a draft, and what stands in its place, so that the rest of the draft can be
 * checked. No page and no file is made from it.
 */

type Issue = z.core.$ZodIssue;
type Group = Readonly<Record<PropertyKey, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** Whether a value says nothing: what a new file has where something is to be filled in. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '' || isPlaceholder(value);
  return value === undefined || value === null || (isGroup(value) && isVoid(value));
}

const isVoid = (group: Group): boolean => Object.keys(group).length === 0;

/** Whether an issue is that something is left out or empty, other than what makes it a draft. */
export const isMissing = ({ code, path }: Issue, value: unknown): boolean =>
  code !== 'unrecognized_keys' && path.at(-1) !== DRAFT && isEmpty(valueAt(value, path));

/** One of these has the form of any field that is no group, list or word of a few. */
const STAND_INS: readonly unknown[] = [
  'not-given-yet',
  '2000-01-01',
  'https://not-given-yet.example/',
  'not-given-yet#not-given-yet',
  'en',
  1,
];

const fits = (type: z.ZodType, value: unknown): boolean => type.safeParse(value).success;

/** A value of a type that says nothing; `undefined` where the type takes that, or none is known. */
function standIn(type: z.ZodType): unknown {
  if (fits(type, undefined)) return undefined;
  const bare = unwrapped(type);
  if (bare instanceof z.ZodObject) return {};
  if (bare instanceof z.ZodArray) return fits(type, []) ? [] : [standIn(bare.element as z.ZodType)];
  if (bare instanceof z.ZodEnum) return bare.options[0];
  return STAND_INS.find((value) => fits(type, value));
}

/** A value with another at the end of a path; without the field where that is `undefined`. */
function withValue(value: unknown, [key, ...rest]: FieldPath, last: unknown): unknown {
  if (key === undefined) return last;
  const group = isGroup(value) ? value : {};
  const inner = withValue(group[key], rest, last);
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? inner : item));
  if (inner !== undefined) return { ...group, [key]: inner };
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
}

/** A value without what issues say is missing, which may stand there empty. */
export const withoutEmpty = (value: unknown, issues: readonly Issue[]): unknown =>
  issues.reduce((result, { path }) => withValue(result, path, undefined), value);

/** A value with something in the place of what issues say is missing. */
export const filled = (value: unknown, schema: z.ZodType, issues: readonly Issue[]): unknown =>
  issues.reduce((result, { path }) => {
    const type = typeAt(schema, path);
    return type ? withValue(result, path, standIn(type)) : result;
  }, value);
