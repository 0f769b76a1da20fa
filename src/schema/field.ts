import { z } from 'zod';
import type { HistoricDate } from './date.ts';

/**
 * What the page of a past day shows of a field:
 * - `with-record`: the field, wherever the record that has it is shown
 * - `head`: the field, once the head of the event was known; before that, nothing
 * - `known-sources`: of a list of sources, those that were public
 * - `own-rule`: what the rule for this field in `src/domain/known.ts` says
 *
 * The head of an event is what its entry says of it as a whole: title, summary, date, kind and
 * place. It rests on the sources that `restsOn` names or, where none is named, on all sources of
 * the event, and it is known once all of these were public. A field that says something of the
 * head has the fate `head`. Title, summary, date and kind cannot be left out, so `knownEvent` in
 * `src/domain/known.ts` has a rule for each: what stands in its place before the head was known.
 */
export type Past = 'with-record' | 'head' | 'known-sources' | 'own-rule';

/**
 * Whether a field holds words that this site wrote itself, so that the check reads its quotations
 * and numbers, and which sources may prove them:
 * - `its-sources`: the sources that the record with the field rests on
 * - `named-source`: the source that its own group names. Where the group names none, the words are
 *   about what no source prints, so that nothing can prove them
 * - `any-source`: every source, because the field rests on no particular one
 * - `history`: the sources of its entry; but the words tell what the entry once said, so numbers
 *   and quotations in them may be wrong
 */
export type OwnWords = 'no' | 'its-sources' | 'named-source' | 'any-source' | 'history';

/**
 * How a correction says what a field was before, and gives it back to earlier days:
 * - `words`: the words that changed, wherever they stand in the text
 * - `actor`, `figure`: the whole value, written as in a content file
 * - `date`: the whole value too, but earlier days keep the date that is held for right today
 * - `dates`: the whole list, with commas between the dates, and else like `date`
 */
export type HowCorrected = 'words' | 'date' | 'dates' | 'actor' | 'figure';

/** Whether a field can be corrected; with `as` where a correction calls it by another name. */
export type Corrected = 'no' | HowCorrected | { readonly how: HowCorrected; readonly as: string };

/**
 * Whether readers can download a field:
 * - `no`: in no file
 * - `json`: in the JSON file with the whole archive
 * - `table`: in the JSON file and in a CSV table. Only events, sources and claims have a table; a
 *   figure is a part of the row of its claim
 */
export type Public = 'no' | 'json' | 'table';

/** What becomes of a field. Every field of every schema says all four, where it is declared. */
export interface Fates {
  readonly past: Past;
  readonly ownWords: OwnWords;
  readonly corrected: Corrected;
  readonly public: Public;
}

/** What the contributor guide and a new file say about a field. */
export interface About {
  readonly description: string;
  /** as it stands in a content file */
  readonly example: string;
}

declare const FATES: unique symbol;

/** The type of a field’s values, with its fates. Only `field` makes one. */
export type Field<S extends z.ZodType = z.ZodType, F extends Fates = Fates> = S & {
  readonly [FATES]: F;
};

const FATE_NAMES = ['past', 'ownWords', 'corrected', 'public'] as const satisfies (keyof Fates)[];

/** The fields of a record or of a group of fields, by name. */
export type Fields = Readonly<Record<string, Field>>;

const declarations = new WeakMap<z.ZodType, About & Fates>();

/** What the values of a field may be, by how it is corrected. */
interface CorrectedValues {
  no: unknown;
  words: string | undefined;
  actor: string | undefined;
  date: HistoricDate | undefined;
  dates: readonly HistoricDate[] | undefined;
  figure: object | undefined;
}

type HowOf<C extends Corrected> = C extends { readonly how: infer How extends HowCorrected }
  ? How
  : Extract<C, 'no' | HowCorrected>;

/** What the values of a field with these fates may be, so that all that is derived fits them. */
type Fitting<F extends Fates> = CorrectedValues[HowOf<F['corrected']>] &
  (F['past'] extends 'known-sources' ? readonly string[] | undefined : unknown) &
  (F['ownWords'] extends 'no' ? unknown : string | readonly string[] | undefined);

/**
 * Refuses a field whose type does not fit its fates. With the fate `head` it must be optional,
 * because past days may have to leave the field out.
 */
type Fits<S extends z.ZodType, F extends Fates> =
  z.output<S> extends Fitting<F>
    ? F['past'] extends 'head'
      ? undefined extends z.output<S>
        ? unknown
        : never
      : unknown
    : never;

/**
 * Declares a field of a content file.
 * @param type what values it takes
 * @param declared what it is for, and what becomes of it: a fate that is left out fails to compile
 */
export function field<S extends z.ZodType, const F extends Fates>(
  type: S,
  declared: About & F & Fits<S, F>,
): Field<S, F> {
  // A copy, because several fields share one type and each has its own declaration.
  const own = type.clone() as Field<S, F>;
  declarations.set(own, declared);
  return own;
}

/**
 * Fields, with a bare type among them taken for a field with fates. What uses the fields then still
 * compiles, and the only error is the one at the bare type.
 */
type Declared<F extends Readonly<Record<string, z.ZodType>>> = {
  readonly [N in keyof F]: F[N] extends Field ? F[N] : Field<F[N]>;
};

/**
 * The fields of a schema. One that was not made by `field`, or not with all fates, fails to compile
 * where it stands. Node runs the code without a type check, so it is refused here as well.
 * @param of what has these fields, as the error calls it
 * @throws Error
 */
export function declareFields<F extends Readonly<Record<string, z.ZodType>>>(
  of: string,
  fields: F & Declared<F>,
): Declared<F> {
  for (const [name, type] of Object.entries(fields)) {
    const declared = declarations.get(type);
    const where = `The field “${name}” in the schema of “${of}”`;
    if (!declared)
      throw new Error(`${where} was not made by “field”, so nothing says what becomes of it.`);
    const missing = FATE_NAMES.find((fate) => !(fate in declared));
    if (missing !== undefined) throw new Error(`${where} does not declare its fate “${missing}”.`);
  }
  return fields;
}

/**
 * The schema of a value that has these fields and no others: any other is reported as unknown.
 */
export const group = <F extends Fields>(fields: F) => z.strictObject(fields);

/** What a field declares. */
export function declarationOf(type: Field): About & Fates {
  const declared = declarations.get(type);
  if (!declared) throw new Error('A type that was not made by “field” has no declaration.');
  return declared;
}

/**
 * The names of the fields with a fate. Where the type does not say which fields there are, it is
 * any name.
 */
export type NamesWith<F extends Fields, Name extends keyof Fates, Fate> = F extends Fields
  ? string extends keyof F
    ? string
    : {
        [N in keyof F & string]: F[N] extends Field<z.ZodType, infer Declared>
          ? Declared[Name] extends Fate
            ? N
            : never
          : never;
      }[keyof F & string]
  : never;

/** What corrections call the fields that can be corrected. */
export type CorrectedNames<F extends Fields> = F extends Fields
  ? {
      [N in keyof F & string]: F[N] extends Field<z.ZodType, infer Declared>
        ? Declared['corrected'] extends { readonly as: infer As extends string }
          ? As
          : Declared['corrected'] extends HowCorrected
            ? N
            : never
        : never;
    }[keyof F & string]
  : never;

/** The fields of the group that a value of a type is, or that each item of its list is. */
type FieldsWithin<T> = T extends
  z.ZodOptional<infer I> | z.ZodDefault<infer I> | z.ZodArray<infer I>
  ? FieldsWithin<I>
  : T extends z.ZodObject<infer F extends Fields>
    ? F
    : never;

/** The type of some fields, or of those of any group within them. */
export type EveryGroup<F extends Fields> =
  | F
  | {
      [N in keyof F]: FieldsWithin<F[N]> extends infer G extends Fields ? EveryGroup<G> : never;
    }[keyof F];

/** A type without the wrappers that make it optional. */
export function unwrapped(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault
    ? unwrapped(type.unwrap() as z.ZodType)
    : type;
}

/**
 * The schema of the group of fields that a value of a type is, or that each item of its list is.
 * Nothing where the type has no such group.
 */
export function groupIn(type: z.ZodType): z.ZodObject<Fields> | undefined {
  const bare = unwrapped(type);
  const inner = bare instanceof z.ZodArray ? unwrapped(bare.element as z.ZodType) : bare;
  return inner instanceof z.ZodObject ? inner : undefined;
}

/** A field, and the names of the fields that lead to it, its own the last. */
interface PlacedField {
  name: string;
  path: readonly string[];
  type: Field;
}

/** Some fields, each followed by those of the group within it. */
export const allFields = (fields: Fields, above: readonly string[] = []): PlacedField[] =>
  Object.entries(fields).flatMap(([name, type]) => {
    const path = [...above, name];
    const inner = groupIn(type);
    return [{ name, path, type }, ...(inner ? allFields(inner.shape, path) : [])];
  });
