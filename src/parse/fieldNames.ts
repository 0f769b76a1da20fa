import type { z } from 'zod';
import { allFields, groupIn } from '../schema/field.ts';
import type { FieldPath } from './yamlPlaces.ts';

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
