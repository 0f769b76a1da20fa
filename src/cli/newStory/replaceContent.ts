import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../basics/errorCode.ts';
import { STORY_FILE } from '../../parse/storyFile.ts';
import { Refusal } from '../command.ts';

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where the story that was there is put. */
export const asideOf = (root: string): string => `${root}-aside`;

/** @throws Refusal where something of the old story is left */
async function removeOld(old: string, root: string): Promise<void> {
  try {
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    throw new Refusal(
      `The new story is in ${root}, but not all of the old one could be removed ` +
        `(${codeOf(error) ?? String(error)}). Remove ${old} yourself.`,
    );
  }
}

/**
 * Puts a folder with a new story in the place of the content folder. The new one is whole before
 * the old one moves, and a failure leaves the old one where it was.
 * @param removes whether the old story is removed, not put aside
 * @throws Refusal where something stands in the place for the old one
 */
export async function replaceContent(root: string, text: string, removes: boolean): Promise<void> {
  const fresh = `${root}.${process.pid}.new`;
  const old = removes ? `${root}.${process.pid}.old` : asideOf(root);
  const hasOld = await exists(root);
  if (hasOld && (await exists(old)))
    throw new Refusal(
      `There is a folder ${old} already. Move it away, or say --remove. Nothing was changed.`,
    );
  try {
    await mkdir(fresh);
    await writeFile(join(fresh, STORY_FILE), text, { flush: true });
    if (hasOld) await rename(root, old);
    try {
      await rename(fresh, root);
    } catch (error) {
      if (hasOld) await rename(old, root);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  if (removes) await removeOld(old, root);
}
