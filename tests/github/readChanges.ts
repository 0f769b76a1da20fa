import { lstat, readFile } from 'node:fs/promises';
import { Refusal } from '../../src/cli/command.ts';
import { codeOf } from '../../src/basics/errorCode.ts';
import { changesForm } from '../changes/form.ts';
import type { Changes } from '../changes/form.ts';

/** Bytes of a report as data at most: what its form allows is less. */
const MAX_BYTES = 20_000_000;

/**
 * Reads a report that the code of a pull request made, which may be anything.
 * @returns `undefined` when there is none
 * @throws Refusal when it is no report
 */
export async function readChanges(file: string): Promise<Changes | undefined> {
  try {
    // A link could lead to any file of the machine.
    const found = await lstat(file);
    if (!found.isFile() || found.size > MAX_BYTES)
      throw new Refusal(`${file} is no report: it is not a file, or too large`);
    return changesForm.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Refusal(`${file} is no report: it has not the form of one`);
  }
}
