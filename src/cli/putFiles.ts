import { chmod, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../basics/errorCode.ts';
import { Refusal } from './command.ts';

interface TextFile {
  path: string;
  text: string;
}

interface Beside extends TextFile {
  /** the file that has the whole text before the one that it is for has it */
  fresh: string;
}

const beside = ({ path, text }: TextFile): Beside => ({
  path,
  text,
  fresh: join(dirname(path), `.${basename(path)}.${process.pid}.new`),
});

/** Makes new files, all or none. A link fails where a file is, in one step. */
async function putNew(files: readonly Beside[]): Promise<void> {
  const done: string[] = [];
  try {
    for (const { path, fresh } of files) {
      await link(fresh, path);
      done.push(path);
    }
  } catch (error) {
    for (const path of done) await rm(path, { force: true });
    if (codeOf(error) !== 'EEXIST') throw error;
    const path = files[done.length]?.path ?? '';
    throw new Refusal(`There is a file ${path} already. No file was changed.`);
  }
}

/**
 * Makes new files and puts new texts in the place of others: first all beside them, so that a full
 * disk changes none. No file is overwritten but those that are to be replaced, and what these name
 * is there before them.
 */
export async function putFiles(files: {
  made: readonly TextFile[];
  replaced: readonly TextFile[];
}): Promise<void> {
  const made = files.made.map(beside);
  const replaced = files.replaced.map(beside);
  try {
    for (const { path, text, fresh } of made) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(fresh, text, { flag: 'wx', flush: true });
    }
    for (const { path, text, fresh } of replaced) {
      await writeFile(fresh, text, { flag: 'wx', flush: true });
      await chmod(fresh, (await stat(path)).mode);
    }
    await putNew(made);
    for (const { path, fresh } of replaced) await rename(fresh, path);
  } finally {
    for (const { fresh } of [...made, ...replaced]) await rm(fresh, { force: true });
  }
}
