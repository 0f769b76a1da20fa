import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { counted } from '../../basics/messages.ts';
import { whileMaking } from '../../basics/whileMaking.ts';
import { fingerprintOf } from '../../fingerprint/articleFingerprint.ts';
import type { Taking } from '../../fingerprint/articleFingerprint.ts';
import type { Results } from '../../fingerprint/results.ts';
import { parseFingerprint } from '../../parse/fingerprintFile.ts';
import { fingerprintFile, fingerprintName, resultsFile } from '../../parse/keptFileName.ts';
import { Refusal, UsageError } from '../command.ts';
import { keepFromGit, heldByGit } from './keptFromGit.ts';

/** Which text of which source, and whether its fingerprint is private. */
interface KeptPlace {
  id: string;
  seen: string | undefined;
  isPrivate: boolean;
}

/**
 * Refuses a public fingerprint of a text that has a private one, which it would give away, and a
 * private one of a text that has a public one, beside which it would count for nothing.
 * @throws Refusal
 */
function expectOneKind(root: string, { id, seen, isPrivate }: KeptPlace): void {
  const others = isPrivate
    ? [fingerprintFile(id, seen, false)]
    : [fingerprintFile(id, seen, true), resultsFile(id, seen)];
  const present = others.map((path) => join(root, path)).filter((path) => existsSync(path));
  if (present.length === 0) return;
  const [has, option, wanted] = isPrivate
    ? ['public', 'Leave --private out', 'private']
    : ['private', 'Add --private', 'public'];
  throw new Refusal(
    `“${fingerprintName(id, seen)}” has a ${has} fingerprint. ${option} to take it again; or, to ` +
      `have a ${wanted} one, first delete ` +
      `${present.map((path) => relative('', path)).join(' and ')}.`,
  );
}

async function write(path: string, value: object): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Takes the fingerprint of a text and writes it. The text itself is kept nowhere.
 * @returns lines that say so
 * @throws Refusal
 */
export async function writeFingerprint(
  root: string,
  place: KeptPlace,
  text: string,
  taking: Taking,
): Promise<string> {
  const { id, seen, isPrivate } = place;
  expectOneKind(root, place);
  const fingerprint = whileMaking(`the fingerprint of ${id}`, () =>
    fingerprintOf(text, id, taking),
  );
  if (fingerprint.words === 0) throw new UsageError('Unexpected text without words');
  const path = join(root, fingerprintFile(id, seen, isPrivate));
  const count = counted(fingerprint.words, 'word');
  const json = new TextEncoder().encode(JSON.stringify(fingerprint));
  if (parseFingerprint(path, id, json, seen).problems.length > 0)
    throw new Refusal(`The text is too long for a fingerprint: it has ${count}`);
  // Before the fingerprint, so that Git never finds it alone.
  if (isPrivate) await keepFromGit(dirname(path));
  await write(path, fingerprint);
  const open = isPrivate ? heldByGit(path) : '';
  return `${relative('', path)}: the fingerprint of ${count}\n${open}`;
}

/**
 * Writes the results of a private fingerprint beside its source.
 * @returns a line that says so
 */
export async function writeResults(root: string, results: Results): Promise<string> {
  const path = join(root, resultsFile(results.source, results.seen));
  await write(path, results);
  const { proved, notProved } = results;
  return `${relative('', path)}: ${proved.length} proved, ${notProved.length} not\n`;
}
