import { z } from 'zod';
import type { HistoricDate } from '../schema/date.ts';
import { declarationOf, groupIn, unwrapped } from '../schema/field.ts';
import type { Field, Fields } from '../schema/field.ts';
import { publicDate } from './publicDate.ts';

/*
 * The public form of fields that no public type declares by hand. What version 1 had from the
 * beginning is declared in the modules beside this one, because it is a promise; a field that came
 * later, and whose schema says that it is public, is added here by itself.
 */

type Group = Readonly<Record<string, unknown>>;

/** The fields that are public and not given by hand. */
const othersIn = (fields: Fields, given: readonly string[]): [string, Field][] =>
  Object.entries(fields).filter(
    ([name, type]) => declarationOf(type).public !== 'no' && !given.includes(name),
  );

const isDate = (value: object): value is HistoricDate => 'edtf' in value;

function publicValue(type: z.ZodType, value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => publicValue(type, item));
  if (isDate(value)) return { edtf: value.edtf, earliest: value.earliest, latest: value.latest };
  const group = groupIn(type);
  return group ? otherValues(group.shape, [], value) : value;
}

/** The values of those fields of a record; `null` for one that is left out. */
const otherValues = (fields: Fields, given: readonly string[], record: object): Group =>
  Object.fromEntries(
    othersIn(fields, given).map(([name, type]) => [
      name,
      publicValue(type, (record as Group)[name]),
    ]),
  );

function publicType(type: z.ZodType): z.ZodType {
  const bare = unwrapped(type);
  if (bare instanceof z.ZodArray) return z.array(publicType(bare.element as z.ZodType));
  if (bare instanceof z.ZodObject) return z.object(otherTypes(bare.shape as Fields, []));
  if (bare instanceof z.ZodEnum) return z.enum(bare.options as string[]);
  if (bare instanceof z.ZodString) return z.string();
  if (bare instanceof z.ZodNumber) return z.number();
  if (bare instanceof z.ZodBoolean) return z.boolean();
  // The only other type in content files is a date, which is a text that was transformed.
  return publicDate;
}

/** The types of those fields. */
const otherTypes = (fields: Fields, given: readonly string[]): Record<string, z.ZodType> =>
  Object.fromEntries(
    othersIn(fields, given).map(([name, type]) => {
      const form = publicType(type);
      const { description } = declarationOf(type);
      const mayLack = type instanceof z.ZodOptional;
      return [name, (mayLack ? form.nullable() : form).meta({ description })];
    }),
  );

/** A public record: its type, and the values of the fields that it does not declare by hand. */
export interface PublicRecord<S extends z.ZodRawShape> {
  type: z.ZodObject<S>;
  others: (record: object) => Group;
}

/**
 * A public record: what is declared by hand, and all other public fields.
 * @param shape what is declared by hand
 * @param fields those of the content file
 * @param about its name and description in the JSON Schema
 * @param otherwise names of fields that the shape gives in another form
 */
export function publicRecord<S extends z.ZodRawShape>(
  shape: S,
  fields: Fields,
  about: { id: string; description: string },
  otherwise: readonly string[] = [],
): PublicRecord<S> {
  const given = [...Object.keys(shape), ...otherwise];
  const type = z.object({ ...shape, ...otherTypes(fields, given) }).meta(about);
  return { type: type, others: (record) => otherValues(fields, given, record) };
}
