import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { counted } from '../basics/messages.ts';
import { CLAIM_ENDING } from '../parse/claimFiles.ts';
import { readContent } from '../parse/content.ts';
import { readBytes, shownPath } from '../parse/contentFiles.ts';
import { MIGRATIONS } from '../parse/migrations.ts';
import type { Migration } from '../parse/migrations.ts';
import { rewriteOldForms } from '../parse/rewriting.ts';
import type { Rewritten } from '../parse/rewriting.ts';
import { STORY_FILE } from '../parse/storyFile.ts';
import { splitClaimAddress } from '../schema/claimAddress.ts';
import { CLAIMS } from '../schema/event.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { Outcome } from './command.ts';
import { expectContentFolder } from './namedPaths.ts';
import { visible } from './visible.ts';

interface OldFile extends Rewritten {
  path: string;
}

/** All content files, those included that have problems. */
async function contentFiles(root: string): Promise<string[]> {
  const { ids, claimFiles } = (await readContent(root)).content;
  return [
    STORY_FILE,
    ...KIND_NAMES.flatMap((kind) =>
      [...ids[kind]].map((id) => `${kind}/${id}${KINDS[kind].ending}`),
    ),
    ...[...claimFiles].map((address) => {
      const { event, claim } = splitClaimAddress(address);
      return `${CLAIMS}/${event}/${claim}${CLAIM_ENDING}`;
    }),
  ];
}

/**
 * Puts new texts in the place of files: first all beside them, so that a full disk changes none.
 */
async function replace(files: readonly OldFile[]): Promise<void> {
  const beside = files.map(({ path, text }) => ({
    path,
    text,
    fresh: join(dirname(path), `.${basename(path)}.${process.pid}.new`),
  }));
  try {
    for (const { path, text, fresh } of beside) {
      await writeFile(fresh, text, { flag: 'wx', flush: true });
      await chmod(fresh, (await stat(path)).mode);
    }
    for (const { path, fresh } of beside) await rename(fresh, path);
  } finally {
    for (const { fresh } of beside) await rm(fresh, { force: true });
  }
}

const shown = (path: string): string => visible(relative('', path));

function summary(count: number, check: boolean): string {
  if (count === 0) return 'No file has an old form.';
  const files = counted(count, 'file');
  const [has, was] = count === 1 ? ['has', 'was'] : ['have', 'were'];
  return check ? `${files} ${has} an old form. Run: npm run migrate` : `${files} ${was} rewritten.`;
}

/**
 * Rewrites the content files that have an old form.
 * @param root path of the content folder
 * @param check whether only to say which they are
 */
export async function rewriteFiles(
  root: string,
  { check, migrations = MIGRATIONS }: { check: boolean; migrations?: readonly Migration[] },
): Promise<Outcome> {
  await expectContentFolder(root, 'name the content folder');
  const old: OldFile[] = [];
  const unread: string[] = [];
  for (const name of await contentFiles(root)) {
    const path = join(root, name);
    const file = shownPath(root, name);
    const read = await readBytes(path, file);
    const rewritten = 'bytes' in read && rewriteOldForms(file, read.bytes, migrations);
    if (!rewritten) unread.push(path);
    else if (rewritten.applied.length > 0) old.push({ path, ...rewritten });
  }
  if (!check) await replace(old);
  const lines = [
    ...unread.map(
      (path) => `${shown(path)}: cannot be read and was left alone. Run: npm run check`,
    ),
    ...old.flatMap(({ path, applied }) => applied.map(({ what }) => `${shown(path)}: ${what}`)),
    summary(old.length, check),
  ];
  const done = unread.length === 0 && (old.length === 0 || !check);
  return { status: done ? 0 : 1, text: `${lines.join('\n')}\n` };
}
