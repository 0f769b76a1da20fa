import { basename, join } from 'node:path';
import type { z } from 'zod';
import { whileMaking } from '../basics/whileMaking.ts';
import type { Problem } from '../problems/problem.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import { readBytes, shownPath } from './contentFiles.ts';
import { MAX_PATH_LENGTH } from '../problems/limits.ts';
import { isId } from '../schema/idForm.ts';
import { isStorable } from '../schema/ids.ts';
import { meantId } from '../schema/meantId.ts';
import { idOf, parseEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import type { Form } from './strayKind.ts';
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
 * The problem of a file whose name is no id, or whose path some system cannot hold.
 * @param path from the content folder
 */
function problemOfName(file: string, path: string): Problem[] {
  const id = idOf(path);
  const problem = (message: string, ...tip: [string?]): Problem[] => [
    problemAt(file, FILE_START, 'file-name', message, ...tip),
  ];
  if (!isId(id)) {
    const meant = meantId(id);
    const name = meant && basename(path).replace(id, meant);
    const tip = name === undefined ? undefined : `Rename it to ${name}.`;
    return problem(`Unexpected file name “${id}”, expected an id`, tip);
  }
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
  entries: Entry<z.output<S>>[];
  removed: SuppressedPart[];
  /** files whose fields are those of another kind, by their ids */
  strays: { id: string; form: Form }[];
  problems: Problem[];
}> {
  const entries: Entry<z.output<S>>[] = [];
  const removed: SuppressedPart[] = [];
  const strays: { id: string; form: Form }[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const {
      entry,
      removed: stub,
      stray: form,
      problems: own,
    } = await readEntry(root, path, schema);
    if (entry) entries.push(entry);
    if (stub) removed.push(stub);
    if (form) strays.push({ id: idOf(path), form });
    problems.push(...own);
    problems.push(...problemOfName(shownPath(root, path), path));
  }
  return { entries, removed, strays, problems };
}
