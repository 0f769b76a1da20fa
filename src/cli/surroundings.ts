import { lstat, readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { MAX_BYTES } from '../problems/limits.ts';

/**
 * Whether what is printed may be coloured: a terminal that does not ask for the opposite
 * (https://no-color.org).
 */
export const coloursOn = (): boolean =>
  process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

/**
 * The problems with each file’s path as seen from where the command runs, which is what editors and
 * GitHub can open. `root` is absolute.
 */
export function seenFromHere(problems: readonly Problem[], root: string): Problem[] {
  const prefix = relative(process.cwd(), dirname(root)).replaceAll(sep, '/');
  return problems.map((problem) =>
    prefix === '' ? problem : { ...problem, file: `${prefix}/${problem.file}` },
  );
}

async function readText(path: string): Promise<string | undefined> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile() || stats.size > MAX_BYTES) return undefined;
    // Bytes that are not UTF-8 are a problem of their own; here they must not keep the lines around
    // them from being shown.
    return new TextDecoder('utf-8').decode(await readFile(path)).replace(/\r\n?/g, '\n');
  } catch {
    // A file that cannot be read is reported as such; it only has no lines to show.
    return undefined;
  }
}

/**
 * The texts of the files that have problems, for showing the lines.
 * @param base the folder that the problems’ paths start from
 */
export async function readTexts(
  problems: readonly Problem[],
  base: string,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const text = await readText(resolve(base, file));
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}
