import type { ContentFiles, FolderItem } from '../parse/contentFiles.ts';
import { tooLarge } from '../parse/decodeText.ts';
import { MAX_BYTES } from '../problems/limits.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';

/** The name of the content folder, with which the paths of problems begin. */
export const FOLDER = 'content';

/** What stands in each folder, by its path; that of the content folder itself is empty. */
function foldersOf(paths: Iterable<string>): Map<string, Map<string, FolderItem>> {
  const folders = new Map<string, Map<string, FolderItem>>();
  for (const path of paths) {
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const folder = names.slice(0, depth).join('/');
      const form = depth === names.length - 1 ? 'file' : 'folder';
      folders.set(
        folder,
        (folders.get(folder) ?? new Map<string, FolderItem>()).set(name, { name, form }),
      );
    }
  }
  return folders;
}

/**
 * A content folder in memory.
 * @param files its files by their paths below it; one without bytes is there and cannot be read
 * @param changing the paths of the files that may be others the next time
 * @param made keeps what was made of the other files, from one time to the next
 */
export function inMemory(
  files: ReadonlyMap<string, Uint8Array | undefined>,
  changing: ReadonlySet<string> = new Set(files.keys()),
  made = new Map<string, unknown>(),
): ContentFiles {
  const folders = foldersOf(files.keys());
  return {
    name: FOLDER,
    refused: () => Promise.resolve(undefined),
    list: (folder) => {
      const items = folders.get(folder);
      return Promise.resolve(items && [...items.values()]);
    },
    read: (path) => {
      const file = `${FOLDER}/${path}`;
      const bytes = files.get(path);
      if (bytes && bytes.byteLength <= MAX_BYTES) return Promise.resolve({ bytes });
      const problem = bytes
        ? tooLarge(file, bytes.byteLength)
        : problemAt(file, FILE_START, 'content-folder', 'Unexpected file that is not at hand');
      return Promise.resolve({ problem });
    },
    once: <T>(path: string, _bytes: Uint8Array, make: () => T): T => {
      if (changing.has(path)) return make();
      if (!made.has(path)) made.set(path, make());
      return made.get(path) as T;
    },
  };
}
