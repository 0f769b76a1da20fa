import { z } from 'zod';
import type { HistoricDate } from '../schema/date.ts';
import { isDateType } from '../schema/dateFields.ts';
import { declarationOf, unwrapped } from '../schema/field.ts';
import type { Fields } from '../schema/field.ts';
import { publicDate, publicDateOf } from './publicDate.ts';

/*
 * The public form of fields that no public type declares by hand. What version 1 had from the
 * beginning is declared in the modules beside this one, because it is a promise; a field that came
 * later, and whose schema says that it is public, is added here by itself.
 */

type Group = Readonly<Record<string, unknown>>;

/** How the public data give the values of a type. */
interface PublicForm {
  type: z.ZodType;
  of: (value: unknown) => unknown;
}

/** The types whose values are public as they are, without the limits that content files have. */
function plainType(type: z.ZodType): z.ZodType | undefined {
  if (type instanceof z.ZodEnum) return z.enum(type.options as string[]);
  if (type instanceof z.ZodString) return z.string();
  if (type instanceof z.ZodNumber) return z.number();
  if (type instanceof z.ZodBoolean) return z.boolean();
  return undefined;
}

/**
 * The public form of the values of a field.
 * @param name of the field, for the error
 * @throws Error for a type of which no form is known
 */
export function publicForm(name: string, type: z.ZodType): PublicForm {
  const bare = unwrapped(type);
  if (isDateType(bare))
    return { type: publicDate, of: (value) => publicDateOf(value as HistoricDate) };
  if (bare instanceof z.ZodArray) {
    const item = publicForm(name, bare.element as z.ZodType);
    return { type: z.array(item.type), of: (list) => (list as unknown[]).map(item.of) };
  }
  if (bare instanceof z.ZodObject) {
    const { types, valuesOf } = formsOf(bare.shape, []);
    return { type: z.object(types), of: (record) => valuesOf(record as object) };
  }
  if (bare instanceof z.ZodRecord) {
    const item = publicForm(name, bare.valueType as z.ZodType);
    const of = (values: unknown) =>
      Object.fromEntries(
        Object.entries(values as Group).map(([key, value]) => [key, item.of(value)]),
      );
    return { type: z.record(z.string(), item.type), of };
  }
  const plain = plainType(bare);
  if (plain) return { type: plain, of: (value) => value };
  throw new Error(
    `The field “${name}” is public, but its type is “${bare.type}”, ` +
      'which has no public form in “src/exports/publicForm.ts”.',
  );
}

/** The types and the values of those fields that are public and not given by hand. */
function formsOf(fields: Fields, given: readonly string[]) {
  const forms = Object.entries(fields)
    .filter(([name, type]) => declarationOf(type).public !== 'no' && !given.includes(name))
    .map(([name, field]) => ({ name, field, form: publicForm(name, field) }));
  const types = forms.map(({ name, field, form }): [string, z.ZodType] => {
    const type = field instanceof z.ZodOptional ? form.type.nullable() : form.type;
    return [name, type.meta({ description: declarationOf(field).description })];
  });
  const valuesOf = (record: object): Group =>
    Object.fromEntries(
      forms.map(({ name, form }) => {
        const value = (record as Group)[name];
        return [name, value === undefined ? null : form.of(value)];
      }),
    );
  return { types: Object.fromEntries(types), valuesOf };
}

/** Refuses what is declared by hand for a field that is not public by its own declaration. */
function refuseHidden(fields: Fields, given: readonly string[]): void {
  const hidden = given.find((name) => fields[name] && declarationOf(fields[name]).public === 'no');
  if (hidden !== undefined)
    throw new Error(
      `The field “${hidden}” is not public by its schema, but “src/exports” has it in a form.`,
    );
}

/** A public record: its type, and the values of the fields that it does not declare by hand. */
export interface PublicRecord<S extends z.ZodRawShape> {
  type: z.ZodObject<S>;
  others: (record: object) => Group;
}

/**
 * A public record, or a group of fields in one: what is declared by hand, and all other public
 * fields.
 * @param shape what is declared by hand
 * @param fields those of the content file
 * @param about its description in the JSON Schema, and its name where it stands there by itself
 * @param otherwise names of fields that the shape gives in another form
 * @throws Error for a field that is declared by hand and is not public
 */
export function publicRecord<S extends z.ZodRawShape>(
  shape: S,
  fields: Fields,
  about?: { id?: string; description: string },
  otherwise: readonly string[] = [],
): PublicRecord<S> {
  const given = [...Object.keys(shape), ...otherwise];
  refuseHidden(fields, given);
  const { types, valuesOf } = formsOf(fields, given);
  const type = z.object({ ...shape, ...types });
  return { type: about ? type.meta(about) : type, others: valuesOf };
}
