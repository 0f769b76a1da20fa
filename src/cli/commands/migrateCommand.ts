import { parseArgs } from 'node:util';
import { UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { rewriteFiles } from '../rewriteFiles.ts';

const USAGE = 'Usage: npm run migrate -- [--check] [<content folder>]';

/** Rewrites the content files that have an old form. */
async function migrate(words: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false } },
  });
  const [folder = 'content', ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected one content folder at most`);
  return rewriteFiles(folder, { check: values.check });
}

export const migrateCommand: Command = { usage: USAGE, run: migrate };
