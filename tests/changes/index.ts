/*
 * Says what readers will see change between two built sites: `npm run changes`. It is put into
 * every pull request.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/cli/command.ts';
import { expectSite, runTool } from '../support/tool.ts';
import { compareSites } from './compareSites.ts';
import { changesMarkdown } from './markdown.ts';

const USAGE = 'Usage: npm run changes -- <site before> <site after> [--data=<file>]';

await runTool(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined) throw new UsageError('Expected two built sites');
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected two built sites`);
  for (const folder of [before, after]) expectSite(folder);
  const changes = await compareSites(before, after);
  if (values.data !== undefined) await writeFile(values.data, JSON.stringify(changes));
  process.stdout.write(changesMarkdown(changes));
  return 0;
});
