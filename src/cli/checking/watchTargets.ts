import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../../basics/errorCode.ts';
import { counted } from '../../basics/messages.ts';
import { Refusal } from '../command.ts';
import type { Outcome } from '../command.ts';
import { oneLine } from '../fault.ts';
import { onceSettled } from './settled.ts';
import type { Target } from './targets.ts';

const QUIET_MS = 100;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Changed files that are named; a switch of branches changes hundreds. */
const MAX_NAMED = 3;

const fromHere = (path: string): string => oneLine(relative('', path).replaceAll(sep, '/') || '.');

/** The line above a report that says what it follows from. */
const headline = (files: readonly string[]): string =>
  files.length > MAX_NAMED
    ? `\n--- ${counted(files.length, 'file')} changed ---\n`
    : `\n--- changed: ${files.join(', ')} ---\n`;

function watchFolder(root: string, onChange: (path: string) => void): FSWatcher {
  try {
    return watch(root, { recursive: true }, (_, name) => {
      // Files that editors keep for themselves are not read, so they change nothing.
      if (name === null || !basename(name).startsWith('.')) onChange(join(root, name ?? ''));
    });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new Refusal(`The folder ${fromHere(root)} cannot be watched: ${String(error)}`);
  }
}

/**
 * Checks now, and again after each change in the content folders, until Ctrl-C.
 * @param report the text of one check
 */
export async function watchTargets(
  targets: readonly Target[],
  report: () => Promise<string>,
): Promise<Outcome> {
  const print = async (above: string): Promise<void> => {
    process.stdout.write(`${above}${await report()}`);
  };
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const onChange = onceSettled(
    (paths) => print(headline(paths)),
    () => setTimeout(QUIET_MS),
    reject,
  );
  // Begun before the first check, so that no change during it is missed.
  const watchers = targets.map(({ root }) => watchFolder(root, (path) => onChange(fromHere(path))));
  for (const watcher of watchers) watcher.on('error', reject);
  const end = (): void => resolve({ status: 0 });
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    await print('');
    const folders = targets.map(({ root }) => fromHere(root)).join(', ');
    process.stdout.write(`\nWatching ${folders} for changes. Ctrl-C ends it.\n`);
    return await promise;
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
