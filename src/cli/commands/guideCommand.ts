import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command, Outcome } from '../command.ts';
import { GUIDES, renewGuide } from '../guideText.ts';

const USAGE = 'Usage: npm run guide -- [--check]';

const PROJECT = new URL('../../../', import.meta.url);

/** Writes the documents that say what the schemas and rules say. */
async function guide(words: string[]): Promise<Outcome> {
  const { values } = parseArgs({ args: words, options: { check: { type: 'boolean' } } });
  const stale: { file: string; text: string }[] = [];
  for (const file of Object.keys(GUIDES) as (keyof typeof GUIDES)[]) {
    // A checkout on Windows may have other line ends; those alone do not make a document stale.
    const before = (await readFile(new URL(file, PROJECT), 'utf8')).replaceAll('\r\n', '\n');
    const text = renewGuide(before, file);
    if (text !== before) stale.push({ file, text });
  }
  if (stale.length === 0) return { status: 0, text: 'The guide is up to date.\n' };
  const names = stale.map(({ file }) => file).join(' and ');
  if (values.check === true)
    return {
      status: 1,
      text: `What the schemas and rules say is not what ${names} says. Run: npm run guide\n`,
    };
  for (const { file, text } of stale) await writeFile(new URL(file, PROJECT), text);
  return { status: 0, text: `Written anew: ${names}\n` };
}

export const guideCommand: Command = { usage: USAGE, run: guide };
