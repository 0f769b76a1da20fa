import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { isSystemError } from '../basics/errorCode.ts';
import { FILE_TYPES, fileSchema } from '../exports/fileSchema.ts';
import type { FileType } from '../exports/fileSchema.ts';
import { namedThings } from '../exports/namedThings.ts';
import { readContent } from '../parse/content.ts';
import { onDisk } from '../parse/diskFiles.ts';
import type { Content } from '../parse/content.ts';
import { withDrafts } from '../parse/layers.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';

/*
 * The JSON Schemas of content files, where editors find them. They have the ids that are there, so
 * they are made on the machine where they are used, in a folder that Git ignores: nothing that
 * somebody sends can be out of date.
 */

/**
 * Where the language server of Astro looks for the schemas of front matter. Those of YAML files
 * stand beside them; `.vscode/settings.json` says which files they are for.
 */
const FOLDER = '.astro/collections';

/** What the files of a type are called there. Astro itself writes files of the plain names. */
const collectionOf = (type: FileType): string => `${type}-file`;

/**
 * A schema as editors show it: the example stands in the text about a field. Under `examples` it
 * would be offered as a value, and a made-up word could be published by mistake.
 */
function shownByEditors(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('examples' in value)) return value;
  const { examples, ...rest } = value as { examples?: unknown; description?: string };
  if (!Array.isArray(examples)) return value;
  const example = stringify(examples[0], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trimEnd();
  return {
    ...rest,
    markdownDescription: `${rest.description ?? ''}\n\nFor example: \`${example}\``,
  };
}

const asText = (value: unknown): string => `${JSON.stringify(value, shownByEditors, 2)}\n`;

/** The address of a file as the language server of Astro compares it. */
const comparedAddress = (path: string): string =>
  decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/** The list by which the language server of Astro knows which front matter has which schema. */
function manifest(content: Content, root: string) {
  const kinds = KIND_NAMES.filter((kind) => KINDS[kind].ending === '.md');
  return {
    collections: kinds.map((kind) => ({ hasSchema: true, name: collectionOf(KINDS[kind].type) })),
    entries: Object.fromEntries(
      kinds.flatMap((kind) =>
        [...content.ids[kind]].map((id) => [
          comparedAddress(join(root, kind, `${id}${KINDS[kind].ending}`)),
          collectionOf(KINDS[kind].type),
        ]),
      ),
    ),
  };
}

/** Writes a file unless it has that text: editors read again what was written. */
async function writeChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(path, text);
}

/**
 * Writes the schemas for editors into the project’s folder, in which the content folder is.
 * @param root path of the content folder
 * @returns the folder they are in
 * @throws Error of the system where they cannot be written
 */
export async function writeEditorSchemas(content: Content, root: string): Promise<string> {
  const folder = join(dirname(root), FOLDER);
  await mkdir(folder, { recursive: true });
  // A draft can be named by another one.
  const things = namedThings(withDrafts(content, 'all'));
  for (const type of FILE_TYPES)
    await writeChanged(
      join(folder, `${collectionOf(type)}.schema.json`),
      asText(fileSchema(type, things)),
    );
  await writeChanged(join(folder, 'collections.json'), asText(manifest(content, root)));
  return folder;
}

/**
 * The same beside other work, which goes on where they cannot be written. Only for the content
 * folder of the project: another one is not what editors show.
 * @param content where it was read already
 */
export async function renewEditorSchemas(root: string, content?: Content): Promise<void> {
  if (root !== resolve('content')) return;
  const read = content ?? (await readContent(onDisk(root))).content;
  await writeEditorSchemas(read, root).catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
  });
}
