import { join } from 'node:path';
import type { z } from 'zod';
import { whileMaking } from '../basics/whileMaking.ts';
import type { Problem } from '../problems/problem.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import { readBytes, shownPath } from './contentFiles.ts';
import { isId } from '../schema/ids.ts';
import { idOf, parseEntry } from './entry.ts';
import type { Entry } from './entry.ts';

/**
 * Reads one file of the content folder as an entry.
 * @param path from the content folder
 */
export async function readEntry<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
): Promise<{ entry?: Entry<z.output<S>>; problems: Problem[] }> {
  const file = shownPath(root, path);
  const read = await readBytes(join(root, path), file);
  if ('problem' in read) return { problems: [read.problem] };
  return whileMaking(`the entry of ${file}`, () => parseEntry(file, read.bytes, schema));
}

/**
 * Reads files of one kind, whose names are the ids of their entries.
 * @param paths from the content folder
 */
export async function readEntries<S extends z.ZodType>(
  root: string,
  paths: readonly string[],
  schema: S,
): Promise<{ entries: Entry<z.output<S>>[]; problems: Problem[] }> {
  const entries: Entry<z.output<S>>[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const { entry, problems: own } = await readEntry(root, path, schema);
    if (entry) entries.push(entry);
    problems.push(...own);
    const id = idOf(path);
    if (!isId(id)) {
      const message = `Unexpected file name “${id}”, expected an id`;
      problems.push(problemAt(shownPath(root, path), FILE_START, 'file-name', message));
    }
  }
  return { entries, problems };
}
