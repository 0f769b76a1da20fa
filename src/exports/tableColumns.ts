import { z } from 'zod';
import type { HistoricDate } from '../schema/date.ts';
import { isDateType } from '../schema/dateFields.ts';
import { declarationOf, unwrapped } from '../schema/field.ts';
import type { Fields } from '../schema/field.ts';
import { lines } from './csvFile.ts';
import type { Cell, Column, Columns } from './csvFile.ts';
import { publicForm } from './publicForm.ts';

/**
 * The columns of several parts of a table, one part after the other.
 * @throws Error where two of them have the same name, because one would take the other’s place
 */
export function joined<T>(...parts: readonly Columns<T>[]): Columns<T> {
  const names = parts.flatMap((part) => Object.keys(part));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`Two columns of one table have the name “${twice}”.`);
  return Object.assign({}, ...parts) as Columns<T>;
}

/** A date, in its public form, as three columns: itself, and its first and its last day. */
export const dateColumns = <T, N extends string, F extends string>(
  name: N,
  dateOf: (row: T) => Pick<HistoricDate, 'edtf' | 'earliest' | 'latest'> | null | undefined,
  field?: F,
) =>
  Object.fromEntries(
    (['edtf', 'earliest', 'latest'] as const).map((part) => [
      part === 'edtf' ? name : `${name}_${part}`,
      { cell: (row: T) => dateOf(row)?.[part] ?? null, ...(field && { field }) },
    ]),
  ) as Record<N | `${N}_earliest` | `${N}_latest`, Column<T, F>>;

/** The same columns, each for one field of the record that the whole table shows. */
export const standingFor = <T, N extends string, F extends string>(
  field: F,
  columns: Readonly<Record<N, Column<T>>>,
) =>
  Object.fromEntries(
    Object.entries<Column<T>>(columns).map(([name, { cell }]) => [name, { cell, field }]),
  ) as Record<N, Column<T, F>>;

const nameOf = (field: string): string =>
  field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** How the values of a field are put into a cell. */
function cellForm(name: string, type: z.ZodType): (value: unknown) => Cell {
  const bare = unwrapped(type);
  if (isDateType(bare)) return (value) => (value as HistoricDate).edtf;
  if (bare instanceof z.ZodArray) {
    const item = cellForm(name, bare.element as z.ZodType);
    return (list) => lines((list as unknown[]).map((value) => String(item(value))));
  }
  const form = publicForm(name, bare);
  if (bare instanceof z.ZodObject) return (group) => JSON.stringify(form.of(group));
  return (value) => form.of(value) as Cell;
}

/** Refuses a column for a field whose own declaration says that it stands in no table. */
function refuseHidden(fields: Fields, shown: ReadonlySet<string | undefined>): void {
  const hidden = Object.entries(fields).find(
    ([name, type]) => shown.has(name) && declarationOf(type).public !== 'table',
  );
  if (hidden)
    throw new Error(
      `The field “${hidden[0]}” stands in no table by its schema, but “src/exports” has a column ` +
        'for it.',
    );
}

/**
 * The columns for the fields that are declared to stand in tables and that no given column stands
 * for, each under the name of its field.
 * @param fields those of the record that a row shows
 * @param recordOf that record; nothing where the row has none
 * @param given the columns that are declared by hand
 * @throws Error for a given column of a field that is not declared to stand in tables
 */
export function otherColumns<T, F extends Fields>(
  fields: F,
  recordOf: (row: T) => object | undefined,
  given: Columns<T, keyof F & string>,
): Columns<T> {
  const shown = new Set<string | undefined>(Object.values(given).map(({ field }) => field));
  refuseHidden(fields, shown);
  const others = Object.entries(fields).filter(
    ([name, type]) => declarationOf(type).public === 'table' && !shown.has(name),
  );
  return Object.fromEntries(
    others.map(([name, type]) => {
      const form = cellForm(name, type);
      const cell = (row: T): Cell => {
        const value = (recordOf(row) as Readonly<Record<string, unknown>> | undefined)?.[name];
        return value === undefined ? null : form(value);
      };
      return [nameOf(name), { cell }];
    }),
  );
}

/** The columns that are given, and one for each field that none of them stands for. */
export const withOthers = <T, F extends Fields>(
  fields: F,
  recordOf: (row: T) => object | undefined,
  given: Columns<T, keyof F & string>,
): Columns<T> => joined(given, otherColumns(fields, recordOf, given));
