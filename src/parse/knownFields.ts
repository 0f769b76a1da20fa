import { z } from 'zod';
import { allFields, unwrapped } from '../schema/field.ts';
import type { Fields } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import { storyFields } from '../schema/story.ts';

const ALL = [
  ...Object.values(KINDS).map(({ schema }): Fields => schema.shape),
  storyFields,
].flatMap((fields) => allFields(fields));

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

/** Whether any kind of content file has a field of this name, at any depth. */
export const isFieldName = (word: string): boolean => NAMES.has(word);

/** Whether a field of this name is a list of ids, or of other words without spaces. */
export const isListOfWords = (name: string): boolean => WORD_LISTS.has(name);
