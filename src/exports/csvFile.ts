import { stringify } from 'csv-stringify/sync';
import { declarationOf } from '../schema/field.ts';
import type { Fields } from '../schema/field.ts';

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/**
 * A table as CSV (RFC 4180): UTF-8 without a byte order mark, which many programs would take for a
 * part of the first column’s name, CRLF at the end of each line, and the names of the columns in
 * the first.
 *
 * A spreadsheet takes a cell that begins with = + - @, a tab or a carriage return for a formula, in
 * quotation marks or not, and a formula can send what is in the other cells elsewhere. Our texts
 * come from many hands, so such a text gets an apostrophe before it, which spreadsheets take for
 * “this is text”. Numbers are left alone. A program that wants the text unchanged reads the JSON
 * file.
 * @param others columns that follow, which rows have besides those that are named here
 */
export function csvFile<R extends Row>(
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
  others: readonly string[] = [],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns, ...others],
    record_delimiter: 'windows',
    // Also a lone LF or CR within a text, not only what ends a line here.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** Several ids in one cell. No id has a space in it. */
export const ids = (list: readonly string[]): string => list.join(' ');

/** Several texts in one cell, each on a line of its own. */
export const lines = (list: readonly string[]): string =>
  list.map((text) => text.replace(/\s+/g, ' ')).join('\n');

/** Columns of a table that stand for fields of a record. */
export interface OtherColumns {
  columns: readonly string[];
  /** their cells for one record */
  cells: (record: object) => Row;
}

const columnOf = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return lines(value.map((item: unknown) => String(cellOf(item))));
  if (typeof value === 'object' && value !== null) {
    return 'edtf' in value ? String(value.edtf) : JSON.stringify(value);
  }
  const isCell = ['string', 'number', 'boolean'].includes(typeof value);
  return isCell ? (value as Cell) : null;
}

/**
 * The columns for the fields that are declared to stand in tables and that no column is declared
 * for by hand, each under the name of its field.
 * @param given names of the fields that have columns already
 */
export function otherColumns(fields: Fields, given: readonly string[]): OtherColumns {
  const names = Object.keys(fields).filter((name) => {
    const type = fields[name];
    return type && declarationOf(type).public === 'table' && !given.includes(name);
  });
  const cells = (record: object): Row =>
    Object.fromEntries(
      names.map((name) => [columnOf(name), cellOf((record as Record<string, unknown>)[name])]),
    );
  return { columns: names.map(columnOf), cells };
}
