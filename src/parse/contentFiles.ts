import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import type { Dirent, Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { codeOf, isSystemError } from '../basics/errorCode.ts';
import { MAX_BYTES } from '../problems/limits.ts';
import { collectProblems, FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem, Report } from '../problems/problem.ts';
import { tooLarge } from './decodeText.ts';

/*
 * The only module that reads content files: it lists and reads what is in the content folder, and
 * never follows a link out of it.
 */

/** What a folder contains that may be read. */
export interface Folder {
  /** paths from the content folder, in the order of the names */
  files: string[];
  /** names of the allowed folders in it; a link or a file of such a name is none */
  folders: string[];
  problems: Problem[];
}

/** What may stand in a folder. */
export interface Allowed {
  /** names of folders */
  folders: readonly string[] | 'any';
  accepts: (name: string) => boolean;
  /** completes the sentence “expected …” */
  expected: string;
  /** what to do about a file that may not stand here, where that can be told from its name */
  tipFor?: (name: string) => string | undefined;
}

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

const reasonOf = (error: unknown): string => (error as Error).message.split(',')[0] ?? '';

/** The path of a file as problems name it. */
export const shownPath = (root: string, ...names: readonly string[]): string =>
  [basename(root), ...names].join('/');

/** What is wrong with the content folder as a whole, if anything is. */
export async function contentFolderProblem(root: string): Promise<Problem | undefined> {
  const problem = (why: string): Problem =>
    problemAt(
      basename(root),
      FILE_START,
      'content-folder',
      `Unexpected state of the content folder: ${why}`,
    );
  try {
    const isFolder = (await lstat(await realpath(root))).isDirectory();
    return isFolder ? undefined : problem('it is not a folder');
  } catch (error) {
    return problem(isMissing(error) ? 'there is none' : reasonOf(error));
  }
}

/** What is wrong with an item that is neither a plain file nor a folder. */
const refusedForm = (item: Dirent | Stats): string =>
  `Unexpected ${item.isSymbolicLink() ? 'link' : 'special file'}, expected a plain file`;

/** @returns whether the item may be read as a plain file; any other item is reported */
function isAllowedFile(item: Dirent, allowed: Allowed, report: Report): boolean {
  const isFolder = item.isDirectory();
  if (!isFolder && !item.isFile()) {
    report(FILE_START, 'link-refused', refusedForm(item));
    return false;
  }
  if (!isFolder && allowed.accepts(item.name)) return true;
  const what = isFolder ? 'folder' : 'file';
  report(
    FILE_START,
    'unexpected-file',
    `Unexpected ${what} “${item.name}”, expected ${allowed.expected}`,
    isFolder ? undefined : allowed.tipFor?.(item.name),
  );
  return false;
}

const mayStand = (folder: string, folders: Allowed['folders']): boolean =>
  folders === 'any' || folders.includes(folder);

/**
 * Lists one folder. Links and special files are problems, never followed.
 * @param folder its path from the content folder; empty for the content folder itself
 */
export async function listFolder(root: string, folder: string, allowed: Allowed): Promise<Folder> {
  const names = folder === '' ? [] : [folder];
  const found: Folder = { files: [], folders: [], problems: [] };
  let items;
  try {
    items = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return found;
    const message = `Unexpected failure to read the folder: ${reasonOf(error)}`;
    const tip = 'Check that it is a folder and that it may be read.';
    const place = shownPath(root, ...names);
    found.problems.push(problemAt(place, FILE_START, 'content-folder', message, tip));
    return found;
  }
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory() && mayStand(item.name, allowed.folders)) {
      found.folders.push(item.name);
      continue;
    }
    const { problems, report } = collectProblems(shownPath(root, ...names, item.name));
    if (isAllowedFile(item, allowed, report)) found.files.push([...names, item.name].join('/'));
    found.problems.push(...problems);
  }
  return found;
}

/**
 * Reads one content file, if it is a plain file of a size that is read at all.
 * @param path where it is
 * @param file how the problem names it
 */
export async function readBytes(
  path: string,
  file: string,
): Promise<{ bytes: Uint8Array } | { problem: Problem }> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile())
      return { problem: problemAt(file, FILE_START, 'link-refused', refusedForm(stats)) };
    if (stats.size > MAX_BYTES) return { problem: tooLarge(file, stats.size) };
    return { bytes: await readFile(path) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `Unexpected failure to read the file: ${reasonOf(error)}`;
    const tip = 'Check that the file may be read.';
    return { problem: problemAt(file, FILE_START, 'content-folder', message, tip) };
  }
}
