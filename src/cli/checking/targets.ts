import { existsSync } from 'node:fs';
import { glob, lstat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { append } from '../../basics/lists.ts';
import { shownPath } from '../../parse/contentFiles.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { STORY_FILE } from '../../parse/storyFile.ts';
import { Refusal } from '../command.ts';
import { expectContentFolder } from '../namedPaths.ts';

const DEFAULT = 'content';

/** A content folder that is to be checked. */
export interface Target {
  /** its path, absolute */
  root: string;
  /** what of it was named, as problems name files; nothing where it is checked whole */
  named: readonly string[] | undefined;
}

/** Whether a file is one of those that were named, or stands in a folder that was. */
export const isNamed = ({ named }: Target, file: string): boolean =>
  named === undefined || named.some((name) => file === name || file.startsWith(`${name}/`));

const itemAt = (path: string) => lstat(path).catch(() => undefined);

/** The paths that a word names. Not every shell puts the names of files in the place of a `*`. */
async function pathsOf(word: string): Promise<string[]> {
  if (await itemAt(word)) return [word];
  if (!/[*?[{]/.test(word)) throw new Refusal(`There is no file or folder “${word}”.`);
  const found = await Array.fromAsync(glob(word));
  if (found.length === 0) throw new Refusal(`No file matches “${word}”.`);
  return found.sort();
}

/** A folder and all folders around it, the nearest first. */
function foldersAround(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...foldersAround(above)];
}

/**
 * The content folder that a path is in: the nearest with a story.yaml, or else one that is called
 * content, whose story.yaml may be what is missing.
 */
function rootOf(path: string): string | undefined {
  const folders = foldersAround(path);
  return (
    folders.find((folder) => existsSync(join(folder, STORY_FILE))) ??
    folders.find((folder) => basename(folder) === DEFAULT)
  );
}

/** A path within its content folder, as problems name it; nothing for the folder itself. */
async function placeOf(path: string): Promise<{ root: string; name: string | undefined }> {
  const full = resolve(path);
  const isFolder = (await itemAt(full))?.isDirectory() ?? false;
  const root = rootOf(isFolder ? full : dirname(full));
  if (root === undefined)
    throw new Refusal(`“${path}” is in no content folder: none around it has a ${STORY_FILE}.`);
  const names = relative(root, full).split(sep);
  if (names.some((name) => name.startsWith('.')))
    throw new Refusal(`“${path}” is not read: its name, or its folder’s, begins with a dot.`);
  return { root, name: full === root ? undefined : shownPath(onDisk(root), ...names) };
}

/**
 * The content folders that a caller means, and what of them.
 * @param words paths and patterns; none stands for the folder `content`
 * @throws Refusal for one that is not there or lies in no content folder
 */
export async function targetsOf(words: readonly string[]): Promise<Target[]> {
  if (words.length === 0) {
    await expectContentFolder(DEFAULT, 'name the content folder');
    return [{ root: resolve(DEFAULT), named: undefined }];
  }
  const named = new Map<string, (string | undefined)[]>();
  for (const word of words) {
    for (const path of await pathsOf(word)) {
      const { root, name } = await placeOf(path);
      append(named, root, name);
    }
  }
  return [...named].map(([root, names]) => {
    const known = names.filter((name) => name !== undefined);
    return { root, named: known.length < names.length ? undefined : known };
  });
}
