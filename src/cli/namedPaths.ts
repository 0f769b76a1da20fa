import { readFile, stat } from 'node:fs/promises';
import { codeOf } from '../basics/errorCode.ts';
import { Refusal, UsageError } from './command.ts';

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/**
 * Refuses to go on without a content folder.
 * @param how how the caller can name another
 * @throws Refusal
 */
export async function expectContentFolder(path: string, how: string): Promise<void> {
  if (!(await isFolder(path)))
    throw new Refusal(
      `There is no folder “${path}”. Run the command in the project’s folder, or ${how}.`,
    );
}

/**
 * Reads a file that the caller names.
 * @throws UsageError where there is none
 */
export async function readNamedFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (await isFolder(path)) throw new UsageError(`Unexpected folder “${path}”, expected a file`);
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''))
      throw new UsageError(`There is no file “${path}”`);
    throw error;
  }
}
