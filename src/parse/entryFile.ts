import { join } from 'node:path';
import type { z } from 'zod';
import { whileMaking } from '../basics/whileMaking.ts';
import { readBytes, shownPath } from './contentFiles.ts';
import { parseEntry } from './entry.ts';

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
