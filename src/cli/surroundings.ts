import { dirname, relative, resolve, sep } from 'node:path';
import { readBytes } from '../parse/diskFiles.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Whether what is printed may be coloured: a terminal that does not ask for the opposite
 * (https://no-color.org).
 */
export const coloursOn = (): boolean =>
  process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

/**
 * What was found in files, with each file’s path as seen from where the command runs, which is what
 * editors and GitHub can open. `root` is absolute.
 */
export function seenFromHere<Found extends { file: string }>(
  found: readonly Found[],
  root: string,
): Found[] {
  const prefix = relative(process.cwd(), dirname(root)).replaceAll(sep, '/');
  return found.map((one) => (prefix === '' ? one : { ...one, file: `${prefix}/${one.file}` }));
}

/** Bytes as text. Those that are not UTF-8 are reported, and do not hide the lines around them. */
const readable = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');

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
    const read = await readBytes(resolve(base, file), file);
    // A file that cannot be read is reported as such; it only has no lines to show.
    if ('bytes' in read) texts.set(file, readable(read.bytes));
  }
  return texts;
}
