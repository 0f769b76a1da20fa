import type { z } from 'zod';
import { declarationOf, groupIn, unwrapped } from '../schema/field.ts';
import type { About, Fields } from '../schema/field.ts';

/** A field of a content file, as its schema declares and describes it. */
export interface FieldAbout extends About {
  name: string;
  required: boolean;
  /** its type without the wrappers that make it optional */
  type: z.ZodType;
  /** the fields of each of its values, where it holds a group of fields or a list of groups */
  group: z.ZodObject<Fields> | undefined;
}

/** The fields of a schema, in the order they are declared in. */
export const fieldsOf = (schema: z.ZodObject<Fields>): FieldAbout[] =>
  Object.entries(schema.shape).map(([name, field]) => {
    const { description, example } = declarationOf(field);
    const type = unwrapped(field);
    return { name, required: type === field, description, example, type, group: groupIn(field) };
  });
