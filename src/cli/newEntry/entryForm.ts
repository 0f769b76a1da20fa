import { z } from 'zod';
import { parse } from 'yaml';
import { fieldsOf } from '../../editing/fields.ts';
import type { FieldAbout } from '../../editing/fields.ts';
import { fieldProblems } from '../../parse/fieldProblems.ts';
import type { FieldPath } from '../../parse/yamlPlaces.ts';
import type { Fields } from '../../schema/field.ts';
import type { Item, Question } from './entryQuestions.ts';
import type { Values } from '../../editing/formCards.ts';

/** Questions, the schema of what is asked for, and what is known of it so far. */
export interface EntryForm {
  schema: z.ZodObject<Fields>;
  items: readonly Item[];
  values: Values;
}

/** A question, and where its answer goes. */
export interface Placed {
  question: Question;
  about: FieldAbout;
  schema: z.ZodObject<Fields>;
  values: Values;
}

/** What is wrong with a field of some values, and what to do about it. */
export interface Fault {
  path: FieldPath;
  message: string;
}

/** What a schema says of a field. */
export function aboutOf(schema: z.ZodObject<Fields>, name: string): FieldAbout {
  const about = fieldsOf(schema).find((field) => field.name === name);
  if (!about) throw new Error(`There is no field “${name}” to ask for.`);
  return about;
}

/** The form for the fields in a group, or in an item of a list of groups. */
export function formIn(
  { schema }: EntryForm,
  name: string,
  items: readonly Item[],
  values: Values,
) {
  const { group } = aboutOf(schema, name);
  if (!group) throw new Error(`The field “${name}” has no fields of its own to ask for.`);
  return { schema: group, items, values } satisfies EntryForm;
}

export const isList = ({ type }: FieldAbout): boolean => type instanceof z.ZodArray;

export const wordsOf = ({ type }: FieldAbout): readonly string[] =>
  type instanceof z.ZodEnum ? type.options.map(String) : [];

const isNumeric = ({ type }: FieldAbout): boolean =>
  type instanceof z.ZodNumber || type instanceof z.ZodUnion;

/** The value that a person means by a text: numbers and pairs of them as YAML has them. */
export function valueOf(about: FieldAbout, text: string): unknown {
  const trimmed = text.trim();
  if (!isNumeric(about)) return trimmed;
  try {
    return parse(trimmed, { schema: 'core' }) as unknown;
  } catch {
    return trimmed;
  }
}

/** All that a schema says against some values. */
export const faultsOf = (schema: z.ZodType, values: Values): Fault[] =>
  fieldProblems(schema.safeParse(values).error?.issues ?? [], schema, values).map(
    ({ path, message, tip }) => ({ path, message: `${message}. ${tip}` }),
  );

/** What is wrong with an answer, in a sentence or two; nothing where it may stand. */
export function faultOfAnswer({ question: { field }, schema }: Placed, value: unknown) {
  const type = schema.shape[field];
  if (!type) return undefined;
  return faultsOf(z.object({ [field]: type }), { [field]: value })[0]?.message;
}

/** Whether a question needs an answer. */
export const isNeeded = ({ question, about }: Pick<Placed, 'question' | 'about'>): boolean =>
  question.needed ?? about.required;

const isQuestion = (item: Item): item is Question => 'field' in item;

/** All questions among items, those in groups and lists included. */
export const questionsIn = (items: readonly Item[]): Question[] =>
  items.flatMap((item) => {
    if (isQuestion(item)) return [item];
    return questionsIn('ways' in item ? item.ways.flatMap(({ items }) => items) : item.items);
  });

const placed = ({ schema, values }: EntryForm, question: Question): Placed => ({
  question,
  about: aboutOf(schema, question.field),
  schema,
  values,
});

/** The question that stands for a field of which nothing is asked otherwise. */
const ownQuestion = ({ name }: FieldAbout): Question => ({
  field: name,
  flag: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  asks: `What is to stand under “${name}”?`,
});

/**
 * The question to which what stands at a path in the values belongs.
 * @returns nothing where nothing can be asked about it
 */
export function questionAt(form: EntryForm, path: FieldPath): Placed | undefined {
  const [name, ...rest] = path;
  const direct = form.items.flatMap((item) =>
    'ways' in item ? item.ways.flatMap(({ items }) => items) : [item],
  );
  for (const item of direct) {
    if (isQuestion(item) && item.field === name) return placed(form, item);
    if ('group' in item && item.group === name) {
      const inner = formIn(form, name, item.items, (form.values[name] ??= {}) as Values);
      return questionAt(inner, rest) ?? firstQuestion(inner);
    }
    if ('list' in item && item.list === name) {
      const all = form.values[name] as Values[] | undefined;
      const values = all?.[Number(rest[0] ?? 0)];
      if (!values) return undefined;
      const inner = formIn(form, name, item.items, values);
      return questionAt(inner, rest.slice(1)) ?? firstQuestion(inner);
    }
  }
  const about = fieldsOf(form.schema).find((field) => field.name === name);
  return about && !about.group ? placed(form, ownQuestion(about)) : undefined;
}

function firstQuestion(form: EntryForm): Placed | undefined {
  const [question] = questionsIn(form.items);
  return question && placed(form, question);
}

export const placedIn = placed;
