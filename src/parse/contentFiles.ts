import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { readableText } from './decodeText.ts';
import { strayProblem } from './strayFiles.ts';
import type { Misplaced, StrayFound } from './strayFiles.ts';

/*
 * What a content folder is to all that reads content: one on a disk (`diskFiles.ts`), or files that
 * are in memory alone (`editing/memoryFiles.ts`). The reading is the same.
 */

/** What stands in a folder. A link is one, wherever it leads. */
export interface FolderItem {
  name: string;
  form: 'file' | 'folder' | 'link' | 'special file';
}

/** A content folder. All paths begin below it and have forward slashes. */
export interface ContentFiles {
  /** the name of the folder itself, with which the paths of problems begin */
  name: string;
  /** why the folder as a whole cannot be read; nothing where it can */
  refused: () => Promise<string | undefined>;
  /**
   * what stands in a folder in it, or why that cannot be read; nothing where there is no such
   * folder. The path of the content folder itself is empty.
   */
  list: (folder: string) => Promise<readonly FolderItem[] | string | undefined>;
  /** a plain file of a size that is read at all, or what is wrong with it */
  read: (path: string) => Promise<{ bytes: Uint8Array } | { problem: Problem }>;
  once: Once;
}

/** What is made of a file that was read: made once, where what was made of it is kept. */
export type Once = <T>(path: string, bytes: Uint8Array, make: () => T) => T;

/** What a folder contains that may be read. */
export interface Folder {
  /** paths from the content folder, in the order of the names */
  files: string[];
  /** names of the allowed folders in it; a link or a file of such a name is none */
  folders: string[];
  problems: Problem[];
  /** entries whose files are there under another name or in another place than they should be */
  misplaced: Misplaced[];
}

/** What may stand in a folder. */
export interface Allowed {
  /** names of folders */
  folders: readonly string[] | 'any';
  accepts: (name: string) => boolean;
  /** what the names of all entries in it end in, if it has entries */
  ending?: string;
  /** completes the sentence “expected …” */
  expected: string;
}

/** The path of a file as problems name it. */
export const shownPath = ({ name }: ContentFiles, ...names: readonly string[]): string =>
  [name, ...names].join('/');

/** What is wrong with the content folder as a whole, if anything is. */
export async function contentFolderProblem(root: ContentFiles): Promise<Problem | undefined> {
  const why = await root.refused();
  if (why === undefined) return undefined;
  const message = `Unexpected state of the content folder: ${why}`;
  return problemAt(root.name, FILE_START, 'content-folder', message);
}

/** What is wrong with an item that is neither a plain file nor a folder. */
export const refusedForm = (form: FolderItem['form']): string =>
  `Unexpected ${form}, expected a plain file`;

/** What is wrong with an item that does not belong where it stands. */
async function strayItem(
  root: ContentFiles,
  folder: string,
  { name, form }: FolderItem,
  { ending, expected }: Allowed,
): Promise<StrayFound> {
  const path = folder === '' ? name : `${folder}/${name}`;
  const file = shownPath(root, path);
  const isFolder = form === 'folder';
  if (!isFolder && form !== 'file')
    return { problem: problemAt(file, FILE_START, 'link-refused', refusedForm(form)), meant: [] };
  const items = isFolder ? await root.list(path) : undefined;
  const listed = typeof items === 'object' ? items.map((item) => item.name) : [];
  const inside = isFolder ? listed : undefined;
  const read = isFolder ? undefined : await root.read(path);
  const text = read && 'bytes' in read ? readableText(read.bytes) : undefined;
  return strayProblem(file, { name, folder, ending, text, inside }, expected);
}

const mayStand = (folder: string, folders: Allowed['folders']): boolean =>
  folders === 'any' || folders.includes(folder);

/**
 * Lists one folder. Links and special files are problems, never followed.
 * @param folder its path from the content folder; empty for the content folder itself
 */
export async function listFolder(
  root: ContentFiles,
  folder: string,
  allowed: Allowed,
): Promise<Folder> {
  const names = folder === '' ? [] : [folder];
  const found: Folder = { files: [], folders: [], problems: [], misplaced: [] };
  const items = await root.list(folder);
  if (items === undefined) return found;
  if (typeof items === 'string') {
    const message = `Unexpected failure to read the folder: ${items}`;
    const tip = 'Check that it is a folder and that it may be read.';
    const place = shownPath(root, ...names);
    found.problems.push(problemAt(place, FILE_START, 'content-folder', message, tip));
    return found;
  }
  for (const item of [...items].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith('.')) continue;
    if (item.form === 'folder' && mayStand(item.name, allowed.folders)) {
      found.folders.push(item.name);
      continue;
    }
    if (item.form === 'file' && allowed.accepts(item.name)) {
      found.files.push([...names, item.name].join('/'));
      continue;
    }
    const { problem, meant } = await strayItem(root, folder, item, allowed);
    found.problems.push(problem);
    found.misplaced.push(...meant);
  }
  return found;
}
