import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../site/support/folder.ts';

/** The form of the data that a site publishes: what a program that reads it relies on. */
export interface DataForm {
  /** the columns of each table, by its address; those of all measures as `measures/<id>.csv` */
  tables: Readonly<Record<string, readonly string[]>>;
  /**
   * the types of each field of `archive.json`, by its path: `events[].date.latest` may be
   * `string (date) | null`. Words in quotation marks are the values of a closed list.
   */
  fields: Readonly<Record<string, string>>;
  /** the names under `$defs` in `schema.json` */
  definitions: readonly string[];
}

/** The parts of a JSON Schema that ours uses. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  anyOf?: Schema[];
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

const OR = ' | ';
const DEFINITION = '#/$defs/';

const shown = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
/** A closed list may grow. */
const isWord = (type: string): boolean => type.startsWith("'");

/** The fields that a JSON Schema declares, by their paths, with their types. */
export function fieldsOf(schema: Schema): Record<string, string> {
  const fields = new Map<string, Set<string>>();
  const add = (path: string, type: string): void => {
    fields.set(path, (fields.get(path) ?? new Set()).add(type));
  };
  const walk = (node: Schema, path: string): void => {
    if (node.$ref?.startsWith(DEFINITION)) {
      const definition = schema.$defs?.[node.$ref.slice(DEFINITION.length)];
      if (definition) {
        walk(definition, path);
        return;
      }
    }
    const values = node.enum ?? ('const' in node ? [node.const] : undefined);
    if (node.anyOf) {
      for (const option of node.anyOf) walk(option, path);
    } else if (values) {
      for (const value of values) add(path, shown(value));
    } else if (node.type === undefined) {
      throw new Error(`The schema says of “${path}” nothing that is known here.`);
    } else {
      for (const type of [node.type].flat())
        add(path, node.format === undefined ? type : `${type} (${node.format})`);
    }
    if (node.items) walk(node.items, `${path}[]`);
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      const inner = path === '' ? name : `${path}.${name}`;
      walk(property, inner);
      if (!node.required?.includes(name)) add(inner, 'absent');
    }
  };
  walk(schema, '');
  fields.delete('');
  return Object.fromEntries([...fields].map(([path, types]) => [path, [...types].join(OR)]));
}

const tableOf = (file: string): string => file.replace(/^(measures)\/.*/, '$1/<id>.csv');

/** Reads the form of the data in a built site. */
export async function readDataForm(folder: string): Promise<DataForm> {
  const text = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const tables: Record<string, string[]> = {};
  for (const file of (await filesIn(folder)).filter((name) => name.endsWith('.csv')))
    tables[tableOf(file)] = (await text(file)).split('\r\n')[0]?.split(',') ?? [];
  const schema = JSON.parse(await text('data/v1/schema.json')) as Schema;
  return { tables, fields: fieldsOf(schema), definitions: Object.keys(schema.$defs ?? {}).sort() };
}

/** Whether a field still has the types it had. */
function keepsTypes(before: string, now: string): boolean {
  const [old, types] = [before.split(OR), now.split(OR)];
  return (
    old.every((type) => types.includes(type)) &&
    types.every((type) => old.includes(type) || (isWord(type) && old.some(isWord)))
  );
}

function lostColumns(before: DataForm, now: DataForm): string[] {
  return Object.entries(before.tables).flatMap(([table, columns]) => {
    const there = now.tables[table];
    // A story may have no measure.
    if (!there) return table.includes('<id>') ? [] : [`${table}: the table is gone`];
    return columns
      .filter((column) => !there.includes(column))
      .map((column) => `${table}: the column “${column}” is gone`);
  });
}

function lostFields(before: DataForm, now: DataForm): string[] {
  return Object.entries(before.fields).flatMap(([path, types]) => {
    const there = now.fields[path];
    if (there === undefined) return [`archive.json: the field ${path} is gone`];
    return keepsTypes(types, there)
      ? []
      : [`archive.json: the field ${path} was ${types} and is now ${there}`];
  });
}

/** What the data had and no longer has, or has as something else. */
export const lostData = (before: DataForm, now: DataForm): string[] => [
  ...lostColumns(before, now),
  ...lostFields(before, now),
  ...before.definitions
    .filter((name) => !now.definitions.includes(name))
    .map((name) => `schema.json: $defs.${name} is gone`),
];

/** The form as it was, with everything that was added since. What was lost stays in it. */
export function withAdditions(before: DataForm, now: DataForm): DataForm {
  const tables = Object.entries(now.tables).map(([table, columns]): [string, string[]] => [
    table,
    [...new Set([...(before.tables[table] ?? []), ...columns])],
  ]);
  const fields = Object.entries(now.fields).map(([path, types]): [string, string] => {
    const old = before.fields[path];
    return [path, old === undefined || keepsTypes(old, types) ? types : old];
  });
  return {
    tables: { ...before.tables, ...Object.fromEntries(tables) },
    fields: { ...before.fields, ...Object.fromEntries(fields) },
    definitions: [...new Set([...before.definitions, ...now.definitions])].sort(),
  };
}
