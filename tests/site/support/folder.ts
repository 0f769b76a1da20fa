import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The paths of all files below a folder, with forward slashes, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/**
 * What Pagefind writes in another order each time: the values of a filter, and with them the names
 * and hashes that depend on it.
 */
const DIFFERENT_EACH_TIME =
  /^pagefind\/(?:filter\/|pagefind-entry\.json$|pagefind\.[^/]*\.pf_meta$)/;

/** `hashesOf` for comparing two builds. */
export async function hashesOfSite(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(await hashesOf(folder)).filter(([path]) => !DIFFERENT_EACH_TIME.test(path)),
  );
}

/**
 * A hash of each file below a folder, by its path: two folders with the same are the same byte for
 * byte.
 */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const path of await filesIn(folder))
    hashes[path] = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  return hashes;
}
