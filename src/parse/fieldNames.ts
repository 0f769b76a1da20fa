import type { z } from 'zod';
import { groupIn } from '../schema/field.ts';
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
