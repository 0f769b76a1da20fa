import { rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { codeOf, isSystemError } from '../../basics/errorCode.ts';
import { toArchive } from '../../domain/archive.ts';
import type { Content } from '../../parse/content.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { checkContent } from '../../rules/checkContent.ts';
import { searchNames } from '../../views/parts/searchNames.ts';
import { siteOf } from '../../views/site.ts';
import { UsageError } from '../command.ts';
import type { Command, Outcome } from '../command.ts';
import { terminalReport } from '../reports/terminalReport.ts';
import { writeSearchIndex } from '../searchIndex.ts';

const USAGE = 'Usage: npm run build [-- --content <folder>]';

const FAILURE = 'The build failed, and the last site was left as it was';

/**
 * Where the site goes. No option names another folder: what stands there is removed, and only of
 * this one it is known to be a site.
 */
const OUT = 'dist';

/** Puts a finished folder in the place of another. The old one is there until the new one is. */
async function swap(fresh: string, place: string, old: string): Promise<void> {
  await rm(old, { recursive: true, force: true });
  await rename(place, old).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  try {
    await rename(fresh, place);
  } catch (error) {
    await rename(old, place).catch(() => undefined);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** The content folder that was asked for, which must not be one that the build removes. */
function contentOf(words: string[], removed: readonly string[]): string {
  const { values } = parseArgs({
    args: words,
    options: { content: { type: 'string', default: 'content' } },
  });
  const content = resolve(values.content);
  if (removed.some((folder) => `${content}${sep}`.startsWith(`${folder}${sep}`)))
    throw new UsageError(
      `Unexpected content folder “${values.content}”, expected one outside ${OUT}/`,
    );
  return content;
}

/** Makes the site in a folder beside the last one. */
async function makeSite(work: string, content: Content): Promise<void> {
  await build({ outDir: `${work}/dist`, cacheDir: `${work}/cache`, logLevel: 'warn' });
  await writeSearchIndex(`${work}/dist`, searchNames(siteOf(toArchive(content))));
}

/**
 * Removes what a failed build has made. In one step, because Astro may still be waiting to write
 * into the folder, and would end the program with an error of its own.
 */
function clear(work: string): void {
  try {
    rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  } catch {
    // The next build removes it; what matters now is why this one failed.
  }
}

/**
 * An error with its stack in the lines of the source files. Node reads source maps when a stack is
 * first asked for, and those of a build are removed with its folder.
 */
const withMappedStack = (error: unknown): unknown =>
  error instanceof Error && error.stack ? error : error;

/**
 * Checks the content, builds the site beside the last one, and puts it in its place only when all
 * went well.
 */
async function buildSite(words: string[]): Promise<Outcome> {
  const out = resolve(OUT);
  const work = `${out}.work`;
  const folder = contentOf(words, [out, work]);
  const { content, problems } = await checkContent(onDisk(folder));
  if (problems.length > 0)
    return { status: 1, errors: `${await terminalReport(problems, folder)}\n` };

  // The Astro configuration reads the content folder’s place from here.
  process.env.DATELINE_CONTENT = folder;
  process.setSourceMapsEnabled(true);
  await rm(work, { recursive: true, force: true });
  // What Astro still writes after it has failed goes when the program ends, however it ends.
  process.once('exit', () => clear(work));
  try {
    await makeSite(work, content);
    await swap(`${work}/dist`, out, `${work}/old`);
    await rm(work, { recursive: true, force: true });
  } catch (error) {
    const mapped = withMappedStack(error);
    clear(work);
    if (!isSystemError(mapped)) throw mapped;
    return { status: 1, errors: `${FAILURE}: ${mapped.message}\n` };
  }
  return { status: 0, text: `The site is in ${OUT}/\n` };
}

export const buildCommand: Command = { usage: USAGE, failure: FAILURE, run: buildSite };
