import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** One column of a table whose rows are made from a `T`. */
export interface Column<T, F extends string = string> {
  cell: (row: T) => Cell;
  /** the field of a content file that it stands for; several columns may stand for one */
  field?: F;
}

/** The columns of a table by name, in their order. */
export type Columns<T, F extends string = string> = Readonly<Record<string, Column<T, F>>>;

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
 */
export function csvFile<T>(columns: Columns<T>, rows: readonly T[]): string {
  const cells = rows.map((row) => Object.values(columns).map(({ cell }) => cell(row)));
  return stringify([Object.keys(columns), ...cells], {
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
