import { parse } from 'yaml';
import { z } from 'zod';
import { claimFileSchema } from '../schema/claim.ts';
import { allFields, declarationOf } from '../schema/field.ts';
import type { About, Fields } from '../schema/field.ts';
import type { NamedKind } from '../schema/ids.ts';
import { KINDS } from '../schema/kinds.ts';
import type { RecordType } from '../schema/kinds.ts';
import { storySchema } from '../schema/story.ts';

/*
 * Content files in JSON Schema, for editors and forms. What a value may be is said where its type
 * is declared, in `src/schema/`; here it gets what the field is for, and the ids there are. What
 * JSON Schema cannot say is left to the check.
 */

/** What one content file holds: an entry, a claim in a file of its own, or the story. */
export type FileType = RecordType | 'claim' | 'story';

const SCHEMAS: Readonly<Record<FileType, z.ZodObject<Fields>>> = {
  event: KINDS.events.schema,
  source: KINDS.sources.schema,
  actor: KINDS.actors.schema,
  measure: KINDS.measures.schema,
  place: KINDS.places.schema,
  thread: KINDS.threads.schema,
  claim: claimFileSchema,
  story: storySchema,
};

/** Every kind of content file. */
export const FILE_TYPES = Object.keys(SCHEMAS) as FileType[];

/** Something that an id names. */
export interface NamedThing {
  id: string;
  /** what it is, in a few words */
  is: string;
}

/** Everything that ids can name. */
export type NamedThings = Readonly<Record<NamedKind, readonly NamedThing[]>>;

/** A schema as JSON. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Says which fields a group needs. One whose words had to go keeps what names it alone.
 * @param type whose optional fields are those that the input may leave out
 */
function sayRequired(schema: JsonSchema, type: z.ZodObject): void {
  const names = Object.entries(type.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault))
    .map(([name]) => name);
  delete schema.required;
  if (names.length === 0) return;
  if (!('suppressed' in type.shape)) schema.required = names;
  else schema.anyOf = [{ required: names }, { required: ['suppressed'] }];
}

/**
 * The JSON Schema (draft 7) of one kind of content file. Each field has its description and an
 * example. An id need not exist, because a new file may be named before it is written: those that
 * exist are `defaultSnippets`, the extension by which editors offer values.
 * @param things what ids can name
 */
export function fileSchema(type: FileType, things: NamedThings): JsonSchema {
  const whole = SCHEMAS[type];
  const fields = new Map<z.core.$ZodType, About>(
    allFields(whole.shape).map((field) => [field.type, declarationOf(field.type)]),
  );
  const schema = z.toJSONSchema(whole, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const field = fields.get(zodSchema);
      if (field) {
        jsonSchema.description = field.description;
        jsonSchema.examples = [parse(field.example)];
      }
      // What a field is when it is left out need not be written, so it is not offered either.
      delete jsonSchema.default;
      if (zodSchema instanceof z.ZodObject) sayRequired(jsonSchema, zodSchema);
      const named = jsonSchema.named as NamedKind | undefined;
      if (named === undefined) return;
      delete jsonSchema.named;
      jsonSchema.defaultSnippets = things[named].map(({ id, is }) => ({
        label: id,
        description: is,
        body: id,
      }));
    },
  });
  return { ...schema, title: type.charAt(0).toUpperCase() + type.slice(1) };
}
