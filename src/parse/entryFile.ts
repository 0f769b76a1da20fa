import { join } from 'node:path';
import type { z } from 'zod';
import { present } from '../basics/lists.ts';
import { whileMaking } from '../basics/whileMaking.ts';
import type { Problem } from '../problems/problem.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import { readBytes, shownPath } from './contentFiles.ts';
import { MAX_PATH_LENGTH } from '../problems/limits.ts';
import { isId, isStorable } from '../schema/ids.ts';
import { idOf, parseEntry } from './entry.ts';
import type { Entry, ReadEntry } from './entry.ts';
import { eachLayer } from './layers.ts';
import type { Layers } from './layers.ts';
import type { SuppressedPart } from './suppressedParts.ts';

/**
 * Reads one file of the content folder as an entry.
 * @param path from the content folder
 */
export async function readEntry<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
): Promise<ReadEntry<z.output<S>>> {
  const file = shownPath(root, path);
  const read = await readBytes(join(root, path), file);
  if ('problem' in read) return { layers: {}, problems: [read.problem], notes: [] };
  return whileMaking(`the entry of ${file}`, () => parseEntry(file, read.bytes, schema));
}

/**
 * The problem of a file whose name is no id, or whose path some system cannot hold.
 * @param path from the content folder
 */
function problemOfName(file: string, path: string): Problem[] {
  const id = idOf(path);
  const problem = (message: string, ...tip: [string?]): Problem[] => [
    problemAt(file, FILE_START, 'file-name', message, ...tip),
  ];
  if (!isId(id)) return problem(`Unexpected file name “${id}”, expected an id`);
  if (!isStorable(id))
    return problem(
      `Unexpected file name “${id}”, expected one that Windows stores`,
      'Add a word to it: Windows keeps this name for a device.',
    );
  if (path.length <= MAX_PATH_LENGTH) return [];
  return problem(
    `Unexpected path of ${path.length} characters, expected at most ${MAX_PATH_LENGTH}`,
    'Give the claim a shorter id, or put it into the file of its event.',
  );
}

/**
 * Reads files of one kind, whose names are the ids of their entries.
 * @param paths from the content folder
 */
export async function readEntries<S extends z.ZodType>(
  root: string,
  paths: readonly string[],
  schema: S,
): Promise<{
  entries: Layers<Entry<z.output<S>>[]>;
  removed: SuppressedPart[];
  problems: Problem[];
  notes: Problem[];
}> {
  const all: ReadEntry<z.output<S>>[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = await readEntry(root, path, schema);
    all.push(read);
    problems.push(...read.problems);
    problems.push(...problemOfName(shownPath(root, path), path));
  }
  return {
    entries: eachLayer((layer) => present(all.map(({ layers }) => layers[layer]))),
    removed: present(all.map(({ removed }) => removed)),
    problems,
    notes: all.flatMap(({ notes }) => notes),
  };
}
