import { parseArgs } from 'node:util';
import { rewriteFiles } from './rewriteFiles.ts';
import { run, UsageError } from './run.ts';

const USAGE = 'Usage: npm run migrate -- [--check] [<content folder>]';

await run(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false } },
  });
  const [folder = 'content', ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected one content folder at most`);
  return rewriteFiles(folder, { check: values.check });
});
