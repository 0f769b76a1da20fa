import { z } from 'zod';
import { allFields, groupIn, unwrapped } from '../schema/field.ts';
import type { Fields } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import { storyFields } from '../schema/story.ts';

const OF_FILES: readonly Fields[] = [
  ...Object.values(KINDS).map(({ schema }): Fields => schema.shape),
  storyFields,
];

const ALL = OF_FILES.flatMap((fields) => allFields(fields));

const NAMES: ReadonlySet<string> = new Set(ALL.map(({ name }) => name));

/** Whether a type is a list of single words such as ids: of one that takes `a` and not `a b`. */
function isWordList(type: z.ZodType): boolean {
  const bare = unwrapped(type);
  if (!(bare instanceof z.ZodArray)) return false;
  const item = bare.element as z.ZodType;
  return item.safeParse('a').success && !item.safeParse('a b').success;
}

const WORD_LISTS: ReadonlySet<string> = new Set(
  ALL.filter(({ type }) => isWordList(type)).map(({ name }) => name),
);

/** The names of the fields within a group, by the name of the group or of the list of groups. */
const WITHIN = new Map([['', new Set(OF_FILES.flatMap((fields) => Object.keys(fields)))]]);
for (const { name, type } of ALL) {
  const names = WITHIN.get(name) ?? new Set();
  for (const inner of Object.keys(groupIn(type)?.shape ?? {})) names.add(inner);
  WITHIN.set(name, names);
}

/**
 * Whether a field of this name stands in a group, or in a list of groups, of that name.
 * @param group empty for what stands in no group
 */
export const isWithin = (group: string, name: string): boolean =>
  WITHIN.get(group)?.has(name) ?? false;

/** Whether fields are known to stand in a group, or in a list of groups, of this name. */
export const isGroupName = (name: string): boolean => (WITHIN.get(name)?.size ?? 0) > 0;

const CLAIM = [...(WITHIN.get('claims') ?? [])];

/** The names of the fields that each kind of file has beside some. */
const namesBeside = (outer: string, names: readonly string[]): string[][] =>
  outer === ''
    ? [...OF_FILES.map((fields) => Object.keys(fields)), CLAIM].filter((all) =>
        names.every((name) => all.includes(name)),
      )
    : [[...(WITHIN.get(outer) ?? [])]];

/**
 * The groups to which fields can only belong that stand deeper than others.
 * @param outer the group in which those others stand; empty for none
 * @param beside the names of those others
 * @param inner the names of the fields
 */
export function groupsFor(
  outer: string,
  beside: readonly string[],
  inner: readonly string[],
): string[] {
  const around = namesBeside(outer, beside);
  if (inner.length === 0 || around.some((all) => inner.every((name) => all.includes(name))))
    return [];
  return [...new Set(around.flat())].filter(
    (group) => !beside.includes(group) && inner.every((name) => isWithin(group, name)),
  );
}

/** Whether any kind of content file has a field of this name, at any depth. */
export const isFieldName = (word: string): boolean => NAMES.has(word);

/** Whether a field of this name is a list of ids, or of other words without spaces. */
export const isListOfWords = (name: string): boolean => WORD_LISTS.has(name);
