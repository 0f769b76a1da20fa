import { z } from 'zod';
import type { FieldPath } from './yamlPlaces.ts';

/** A schema without what makes it optional. */
function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}

function member(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodObject)
    return (schema.shape as Record<string, z.ZodType>)[String(key)];
  return undefined;
}

/** The names of the fields that a schema knows at a path; none where it knows no group there. */
export function fieldNamesAt(schema: z.ZodType, path: FieldPath): string[] {
  const group = unwrap(
    path.reduce<z.ZodType | undefined>((at, key) => member(unwrap(at), key), schema),
  );
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}
