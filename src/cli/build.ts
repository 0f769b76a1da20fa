import { rename, rm } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { checkContent } from '../rules/checkContent.ts';
import { terminalReport } from './report.ts';
import { UsageError } from './run.ts';
import { writeSearchIndex } from './searchIndex.ts';

const USAGE = 'Usage: npm run build [-- --content <folder>]';

/**
 * Where the site goes. No option names another folder: what stands there is removed, and only of
 * this one it is known to be a site.
 */
const OUT = 'dist';

/** Puts a finished folder in the place of another. The old one is there until the new one is. */
async function swap(fresh: string, place: string, old: string): Promise<void> {
  await rm(old, { recursive: true, force: true });
  await rename(place, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  try {
    await rename(fresh, place);
  } catch (error) {
    await rename(old, place).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/**
 * Checks the content, builds the site beside the last one, and puts it in its place only when all
 * went well.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const content = resolve(values.content);
  const out = resolve(OUT);
  const work = `${out}.work`;
  // The build would remove the content together with the last site.
  if ([out, work].some((folder) => `${content}${sep}`.startsWith(`${folder}${sep}`)))
    throw new UsageError(
      `Unexpected content folder “${values.content}”, expected one outside ${OUT}/`,
    );

  const { problems } = await checkContent(content);
  if (problems.length > 0) {
    process.stderr.write(`${await terminalReport(problems, content)}\n`);
    return 1;
  }
  // The Astro configuration reads the content folder’s place from here.
  process.env.DATELINE_CONTENT = content;
  await rm(work, { recursive: true, force: true });
  try {
    await build({ outDir: `${work}/dist`, cacheDir: `${work}/cache`, logLevel: 'warn' });
    await writeSearchIndex(`${work}/dist`);
    await swap(`${work}/dist`, out, `${work}/old`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  process.stdout.write(`The site is in ${OUT}/\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const usage =
    error instanceof UsageError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
      ? `\n${USAGE}`
      : '';
  process.stderr.write(
    `The build failed, and the last site was left as it was: ${(error as Error).message}${usage}\n`,
  );
  process.exitCode = usage ? 2 : 1;
}
