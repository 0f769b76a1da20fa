import { dirname, join } from 'node:path';
import { append } from '../../basics/lists.ts';
import { counted } from '../../basics/messages.ts';
import { shownPath } from '../../parse/contentFiles.ts';
import { contentPaths, schemaOf } from '../../parse/contentPaths.ts';
import { decodeText } from '../../parse/decodeText.ts';
import { onDisk, readBytes } from '../../parse/diskFiles.ts';
import { applyMends } from '../../parse/mends/applyMends.ts';
import { tidyMends } from '../../parse/mends/tidyMends.ts';
import type { Mend } from '../../problems/mend.ts';
import { checkContent } from '../../rules/checkContent.ts';
import { putFiles } from '../putFiles.ts';
import { printed } from '../reports/printed.ts';
import { seenFromHere } from '../surroundings.ts';
import { isNamed } from './targets.ts';
import type { Target } from './targets.ts';

/** How often what was mended is looked at again: one mistake can hide another. */
const MAX_ROUNDS = 10;

/** A mend that was made, and the file. */
interface Made extends Mend {
  file: string;
}

/** A file as it is stored, with its text as mends count in it. */
async function readStored(path: string, file: string) {
  const read = await readBytes(path, file);
  if ('problem' in read) return undefined;
  const { text } = decodeText(file, read.bytes);
  const stored = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
  return text === undefined ? undefined : { stored, text };
}

/** Everything that can be mended now in what was named of a content folder, by file. */
async function mendsOf(target: Target): Promise<Map<string, Mend[]>> {
  const { content, problems } = await checkContent(onDisk(target.root));
  const mends = new Map<string, Mend[]>();
  for (const { file, fix = [] } of problems)
    if (isNamed(target, file)) for (const mend of fix) append(mends, file, mend);
  for (const path of contentPaths(content)) {
    const file = shownPath(onDisk(target.root), path);
    // What is wrong goes first: tidying looks at what can be read.
    if (!isNamed(target, file) || mends.has(file)) continue;
    const read = await readStored(join(target.root, path), file);
    if (read)
      for (const mend of tidyMends(file, read.text, schemaOf(path))) append(mends, file, mend);
  }
  return mends;
}

/** Mends everything once, all files together or none. */
async function mendOnce(target: Target): Promise<Made[]> {
  const made: Made[] = [];
  const replaced: { path: string; text: string }[] = [];
  for (const [file, mends] of await mendsOf(target)) {
    const path = join(dirname(target.root), file);
    const read = await readStored(path, file);
    if (!read) continue;
    const mended = applyMends(read.stored, mends);
    if (mended.text === read.stored) continue;
    replaced.push({ path, text: mended.text });
    made.push(...mended.made.map((mend) => ({ file, ...mend })));
  }
  await putFiles({ made: [], replaced });
  return made;
}

/** Mends until nothing more can be mended. */
async function mendAll(target: Target): Promise<Made[]> {
  const all: Made[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const made = await mendOnce(target);
    if (made.length === 0) break;
    all.push(...made);
  }
  return all;
}

/**
 * Mends in files what has one right answer. A file is replaced as a whole or stays as it is; its
 * line ends and its byte order mark stay.
 * @returns one line for each mend, as an editor can open it, and how many there were
 */
export async function fixTargets(targets: readonly Target[]): Promise<string> {
  const lines = new Set<string>();
  const files = new Set<string>();
  for (const target of targets) {
    for (const { file, line, what } of seenFromHere(await mendAll(target), target.root)) {
      files.add(file);
      lines.add(`${printed(file)}:${line}: ${printed(what)}`);
    }
  }
  if (lines.size === 0) return 'Nothing was mended.\n';
  const count = `${counted(lines.size, 'mend')} in ${counted(files.size, 'file')}.`;
  return `${[...lines, count].join('\n')}\n`;
}
