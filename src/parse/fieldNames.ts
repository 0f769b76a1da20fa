import { z } from 'zod';
import { allFields, groupIn, unwrapped } from '../schema/field.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** The type of what stands at a path, with what makes it optional; nothing where none is known. */
export function typeAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => {
    const bare = at && unwrapped(at);
    if (typeof key === 'number')
      return bare instanceof z.ZodArray ? (bare.element as z.ZodType) : undefined;
    return bare instanceof z.ZodObject
      ? (bare.shape as Record<string, z.ZodType>)[String(key)]
      : undefined;
  }, schema);
}

/** The names of the fields that a schema knows at a path; none where it knows no group there. */
export function fieldNamesAt(schema: z.ZodType, path: FieldPath): string[] {
  // A group and a list of groups are the same here, so the places in lists do not matter.
  const group = path
    .filter((key) => typeof key !== 'number')
    .reduce((at, name) => {
      const type = at?.shape[String(name)];
      return type && groupIn(type);
    }, groupIn(schema));
  return Object.keys(group?.shape ?? {});
}

/** The names of all fields that a schema knows, of those in groups too. */
export const allFieldNames = (schema: z.ZodType): string[] => [
  ...new Set(allFields(groupIn(schema)?.shape ?? {}).map(({ name }) => name)),
];

/** Whether a field may be left out. */
export const mayBeLeftOut = (type: z.ZodType | undefined): boolean =>
  type instanceof z.ZodOptional || type instanceof z.ZodDefault;

/** The names of the fields that a group must have. */
export const requiredNames = (schema: z.ZodType): string[] =>
  Object.entries(groupIn(schema)?.shape ?? {})
    .filter(([, type]) => !mayBeLeftOut(type))
    .map(([name]) => name);
