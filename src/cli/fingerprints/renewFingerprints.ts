import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../basics/errorCode.ts';
import type { KeptText, Taking } from '../../fingerprint/articleFingerprint.ts';
import type { Content } from '../../parse/content.ts';
import { fingerprintName } from '../../parse/keptFileName.ts';
import { UsageError } from '../command.ts';
import { fingerprintPath, writeFingerprint } from './keptFile.ts';
import { readText } from './readText.ts';
import { readingOf } from './takenOf.ts';

const TEXT_ENDING = '.txt';

/** The names of the texts in a folder, without their ending. */
async function textsIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    const files = (await readdir(folder)).filter((name) => name.endsWith(TEXT_ENDING));
    return new Set(files.map((name) => name.slice(0, -TEXT_ENDING.length)));
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
    throw new UsageError(`There is no folder “${folder}”`);
  }
}

/** What is noted of a fingerprint that is taken again: what is given now, else what was before. */
function notedAgain(kept: KeptText, given: Partial<Taking>): Partial<Taking> {
  const before: Partial<Taking> = 'sequences' in kept ? {} : { by: kept.by, copy: kept.copy };
  return { ...before, ...given };
}

/**
 * Takes every fingerprint again whose text is in a folder, named as the fingerprint is:
 * `<source-id>.txt`, or `<source-id>.2024-10-24T1405Z.txt` for a version.
 * @param given what is noted of all of them
 * @returns lines that say what was done, and what is left
 */
export async function renewFingerprints(
  root: string,
  content: Content,
  folder: string,
  given: Partial<Taking>,
): Promise<string> {
  const texts = await textsIn(folder);
  const lines: string[] = [];
  const left: string[] = [];
  for (const isPrivate of [false, true]) {
    const all = isPrivate ? content.privateFingerprints : content.fingerprints;
    for (const kept of [...all.values()].flat()) {
      if ('proved' in kept) continue;
      const { source: id, seen } = kept;
      const name = fingerprintName(id, seen);
      if (!texts.has(name)) {
        left.push(`${name}${kept.version === 1 ? ' (version 1)' : ''}`);
        continue;
      }
      const text = await readText(join(folder, `${name}${TEXT_ENDING}`));
      const taking = { ...readingOf(content, id), seen, ...notedAgain(kept, given) };
      lines.push(
        await writeFingerprint(fingerprintPath(root, { id, seen, isPrivate }), text, id, taking),
      );
    }
  }
  if (left.length > 0) lines.push(`Not renewed, for want of a text: ${left.join(', ')}\n`);
  return lines.join('') || 'There is no fingerprint to renew.\n';
}
