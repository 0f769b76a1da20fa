import { join } from 'node:path';
import type { z } from 'zod';
import { whileMaking } from '../basics/whileMaking.ts';
import type { Problem } from '../problems/problem.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import { readBytes, shownPath } from './contentFiles.ts';
import { isId } from '../schema/ids.ts';
import { idOf, parseEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import type { SuppressedPart } from './suppressedParts.ts';

/**
 * Reads one file of the content folder as an entry.
 * @param path from the content folder
 */
export async function readEntry<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
): Promise<ReturnType<typeof parseEntry<S>>> {
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
): Promise<{
  entries: Entry<z.output<S>>[];
  removed: SuppressedPart[];
  problems: Problem[];
}> {
  const entries: Entry<z.output<S>>[] = [];
  const removed: SuppressedPart[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const { entry, removed: stub, problems: own } = await readEntry(root, path, schema);
    if (entry) entries.push(entry);
    if (stub) removed.push(stub);
    problems.push(...own);
    const id = idOf(path);
    if (!isId(id)) {
      const message = `Unexpected file name “${id}”, expected an id`;
      problems.push(problemAt(shownPath(root, path), FILE_START, 'file-name', message));
    }
  }
  return { entries, removed, problems };
}
