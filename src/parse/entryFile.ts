import type { z } from 'zod';
import { present } from '../basics/lists.ts';
import { whileMaking } from '../basics/whileMaking.ts';
import type { Problem } from '../problems/problem.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import { shownPath } from './contentFiles.ts';
import type { ContentFiles } from './contentFiles.ts';
import { MAX_PATH_LENGTH } from '../problems/limits.ts';
import { isId } from '../schema/idForm.ts';
import { isStorable } from '../schema/ids.ts';
import { meantId } from '../schema/meantId.ts';
import { idOf, parseEntry } from './entry.ts';
import type { Entry, ReadEntry } from './entry.ts';
import { eachLayer } from './layers.ts';
import type { Layers } from './layers.ts';
import { copiedName } from './strayFiles.ts';
import type { Misplaced } from './strayFiles.ts';
import type { SuppressedPart } from './suppressedParts.ts';

/**
 * Reads one file of the content folder as an entry.
 * @param path from the content folder
 */
export async function readEntry<S extends z.ZodType>(
  root: ContentFiles,
  path: string,
  schema: S,
): Promise<ReadEntry<z.output<S>>> {
  const file = shownPath(root, path);
  const read = await root.read(path);
  if ('problem' in read) return { layers: {}, problems: [read.problem], notes: [] };
  return root.once(path, read.bytes, () =>
    whileMaking(`the entry of ${file}`, () => parseEntry(file, read.bytes, schema)),
  );
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
    const tip = meant === undefined ? undefined : `Rename it to ${meant}${endingOf(path)}.`;
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

/** What a file’s name ends in, from its last dot on. */
const endingOf = (path: string): string => path.slice(path.lastIndexOf('.'));

/** The problem of a copy of a file, which is not read. */
const problemOfCopy = (file: string, id: string, original: string): Problem =>
  problemAt(
    file,
    FILE_START,
    'file-name',
    `Unexpected copy “${id}” of ${original}`,
    'Delete it, or give it the name of the entry that it is to be.',
  );

/**
 * Reads files of one kind, whose names are the ids of their entries.
 * @param paths from the content folder
 */
export async function readEntries<S extends z.ZodType>(
  root: ContentFiles,
  paths: readonly string[],
  schema: S,
): Promise<{
  entries: Layers<Entry<z.output<S>>[]>;
  removed: SuppressedPart[];
  /** ids that files have whose names are none: what names them is right */
  meant: string[];
  /** entries of another kind than the folder is for */
  misplaced: Misplaced[];
  problems: Problem[];
  notes: Problem[];
}> {
  const all: ReadEntry<z.output<S>>[] = [];
  const misplaced: Misplaced[] = [];
  const problems: Problem[] = [];
  const meant: string[] = [];
  const names = new Set(paths);
  for (const path of paths) {
    const id = idOf(path);
    const original = copiedName(id);
    if (original !== undefined && names.has(path.replace(id, original))) {
      problems.push(problemOfCopy(shownPath(root, path), id, `${original}${endingOf(path)}`));
      continue;
    }
    const read = await readEntry(root, path, schema);
    // Rules across files would say of one without an id what is right once it has its name.
    all.push(isId(id) ? read : { ...read, layers: {} });
    const like = isId(id) ? undefined : meantId(id);
    if (like !== undefined) meant.push(like);
    if (read.stray) misplaced.push({ folder: read.stray.folder, id });
    problems.push(...read.problems);
    problems.push(...problemOfName(shownPath(root, path), path));
  }
  return {
    entries: eachLayer((layer) => present(all.map(({ layers }) => layers[layer]))),
    removed: present(all.map(({ removed }) => removed)),
    meant,
    misplaced,
    problems,
    notes: all.flatMap(({ notes }) => notes),
  };
}
