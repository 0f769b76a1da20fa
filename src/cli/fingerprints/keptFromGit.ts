import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf } from '../../basics/errorCode.ts';
import { PRIVATE_FOLDER } from '../../parse/keptFileName.ts';

const EVERYTHING = '*';

/**
 * Makes Git leave a folder alone, with all that is in it. The folder says so itself, because a
 * content folder may stand in any project, whose own `.gitignore` knows nothing of it.
 */
export async function keepFromGit(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, '.gitignore');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    return '';
  });
  if (text.split(/\r?\n/).includes(EVERYTHING)) return;
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  await appendFile(path, `${start}${EVERYTHING}\n`);
}

/** Whether Git has a file or would take it in: never without Git, or outside of what it keeps. */
const isOpenToGit = (path: string): boolean =>
  spawnSync('git', ['check-ignore', '-q', '--', basename(path)], { cwd: dirname(path) }).status ===
  1;

/** What to say of a private fingerprint that Git does not leave alone; mostly nothing. */
export const heldByGit = (path: string): string =>
  isOpenToGit(path)
    ? `Git has this private fingerprint, or was told to take it in: ` +
      `git rm --cached ${relative('', path)}\n`
    : '';

/**
 * What to say of articles’ texts that could get into the project by accident; nothing where Git
 * leaves them alone. There is a folder to move them to then.
 * @param root path of the content folder
 */
export async function textsOpenToGit(paths: readonly string[], root: string): Promise<string> {
  if (!paths.some(isOpenToGit)) return '';
  const folder = join(root, PRIVATE_FOLDER);
  await keepFromGit(folder);
  const open = paths.filter(isOpenToGit);
  if (open.length === 0) return '';
  return (
    `Git would take in ${open.map((path) => relative('', path)).join(', ')}. Move what is an ` +
    `article’s text out of the project, or to ${relative('', folder)}/, which Git leaves alone.\n`
  );
}
