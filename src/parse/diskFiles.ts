import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import type { Dirent, Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { codeOf, isSystemError } from '../basics/errorCode.ts';
import { MAX_BYTES } from '../problems/limits.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { refusedForm } from './contentFiles.ts';
import type { ContentFiles, FolderItem, Once } from './contentFiles.ts';
import { tooLarge } from './decodeText.ts';

/*
 * The only module that reads content files: it lists and reads what is in the content folder, and
 * never follows a link out of it.
 */

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

const reasonOf = (error: unknown): string => (error as Error).message.split(',')[0] ?? '';

function formOf(item: Dirent | Stats): FolderItem['form'] {
  if (item.isDirectory()) return 'folder';
  if (item.isFile()) return 'file';
  return item.isSymbolicLink() ? 'link' : 'special file';
}

/** Why the content folder cannot be read, if it cannot. */
async function refusedFolder(root: string): Promise<string | undefined> {
  try {
    const isFolder = (await lstat(await realpath(root))).isDirectory();
    return isFolder ? undefined : 'it is not a folder';
  } catch (error) {
    return isMissing(error) ? 'there is none' : reasonOf(error);
  }
}

async function itemsIn(folder: string): ReturnType<ContentFiles['list']> {
  try {
    const items = await readdir(folder, { withFileTypes: true });
    return items.map((item) => ({ name: item.name, form: formOf(item) }));
  } catch (error) {
    return isMissing(error) ? undefined : reasonOf(error);
  }
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
      return { problem: problemAt(file, FILE_START, 'link-refused', refusedForm(formOf(stats))) };
    if (stats.size > MAX_BYTES) return { problem: tooLarge(file, stats.size) };
    return { bytes: await readFile(path) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `Unexpected failure to read the file: ${reasonOf(error)}`;
    const tip = 'Check that the file may be read.';
    return { problem: problemAt(file, FILE_START, 'content-folder', message, tip) };
  }
}

/**
 * A content folder on a disk.
 * @param root its path
 * @param once what keeps what is made of its files, if anything does
 */
export function onDisk(root: string, once: Once = (_path, _bytes, make) => make()): ContentFiles {
  const name = basename(root);
  return {
    name,
    refused: () => refusedFolder(root),
    list: (folder) => itemsIn(join(root, folder)),
    read: (path) => readBytes(join(root, path), `${name}/${path}`),
    once,
  };
}
