import { z } from 'zod';

/** A field of a content file, as its schema declares and describes it. */
export interface Field {
  name: string;
  required: boolean;
  description: string;
  example: string;
  /** its type without the wrappers that make it optional */
  type: z.ZodType;
  /** the fields of each of its values, where it holds a group of fields or a list of groups */
  group: z.ZodObject | undefined;
}

interface Meta {
  description?: string | undefined;
  example?: unknown;
}

/** The description and example on a schema, or on the nearest schema it wraps that has them. */
function metaOf(schema: z.ZodType): Meta {
  const meta = schema.meta() as Meta | undefined;
  if (meta) return meta;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? metaOf(schema.unwrap() as z.ZodType)
    : {};
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function groupOf(type: z.ZodType): z.ZodObject | undefined {
  const inner = type instanceof z.ZodArray ? unwrap(type.element as z.ZodType) : type;
  return inner instanceof z.ZodObject ? inner : undefined;
}

/** The fields of a schema, in the order they are declared in. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const { description = '', example = '' } = metaOf(field);
    const type = unwrap(field);
    return {
      name,
      required: !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
      description,
      example: String(example),
      type,
      group: groupOf(type),
    };
  });
}
