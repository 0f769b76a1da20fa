import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { renewGuide } from '../guideText.ts';
import { readNamedFile } from '../namedPaths.ts';

const USAGE = 'Usage: npm run guide -- [--check] [<guide>]';

/** Writes the parts of the guide that the schemas and rules say. */
async function guide(words: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false } },
  });
  const [path = fileURLToPath(new URL('../../../CONTRIBUTING.md', import.meta.url)), ...more] =
    positionals;
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected one guide at most`);
  // A checkout on Windows may have other line ends; those alone do not make a guide stale.
  const before = (await readNamedFile(path)).toString('utf8').replaceAll('\r\n', '\n');
  const after = renewGuide(before, relative('', path));
  if (before === after) return { status: 0, text: 'The guide is up to date.\n' };
  if (values.check)
    return {
      status: 1,
      text: 'The guide no longer says what the schemas and rules say. Run: npm run guide\n',
    };
  await writeFile(path, after);
  return { status: 0, text: 'The fields and rules in the guide were written anew.\n' };
}

export const guideCommand: Command = { usage: USAGE, run: guide };
