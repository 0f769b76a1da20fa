import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { counted } from '../../basics/messages.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import { fingerprintOf } from '../../fingerprint/articleFingerprint.ts';
import type { Taking } from '../../fingerprint/articleFingerprint.ts';
import type { Results } from '../../fingerprint/results.ts';
import { parseFingerprint } from '../../parse/fingerprintFile.ts';
import {
  FINGERPRINT_ENDING,
  fingerprintName,
  PRIVATE_FOLDER,
  RESULTS_ENDING,
} from '../../parse/keptFileName.ts';
import { Refusal, UsageError } from '../command.ts';

/** Where the fingerprint of a text stands. */
export const fingerprintPath = (
  root: string,
  { id, seen, isPrivate }: { id: string; seen: string | undefined; isPrivate: boolean },
): string =>
  join(
    root,
    isPrivate ? PRIVATE_FOLDER : 'sources',
    `${fingerprintName(id, seen)}${FINGERPRINT_ENDING}`,
  );

async function write(path: string, value: object): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Takes the fingerprint of a text and writes it. The text itself is kept nowhere.
 * @param path of the file
 * @returns a line that says so
 * @throws Refusal
 */
export async function writeFingerprint(
  path: string,
  text: string,
  id: string,
  taking: Taking,
): Promise<string> {
  const fingerprint = whileMaking(`the fingerprint of ${id}`, () =>
    fingerprintOf(text, id, taking),
  );
  if (fingerprint.words === 0) throw new UsageError('Unexpected text without words');
  const count = counted(fingerprint.words, 'word');
  const json = new TextEncoder().encode(JSON.stringify(fingerprint));
  if (parseFingerprint(path, id, json, taking.seen).problems.length > 0)
    throw new Refusal(`The text is too long for a fingerprint: it has ${count}`);
  await write(path, fingerprint);
  return `${relative('', path)}: the fingerprint of ${count}\n`;
}

/**
 * Writes the results of a private fingerprint beside its source.
 * @returns a line that says so
 */
export async function writeResults(root: string, results: Results): Promise<string> {
  const name = fingerprintName(results.source, results.seen);
  const path = join(root, 'sources', `${name}${RESULTS_ENDING}`);
  await write(path, results);
  const { proved, notProved } = results;
  return `${relative('', path)}: ${proved.length} proved, ${notProved.length} not\n`;
}
