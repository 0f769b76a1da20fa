import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { UsageError } from '../../src/cli/command.ts';
import { expectSite, runTool } from '../support/tool.ts';
import { assetsByContent } from './assets.ts';
import { comparable } from './pages.ts';
import { compareSearches } from './search.ts';

const ASSETS = '_astro/';

/** The texts of all files of a site by their paths; those of the search index not among them. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const item of items.filter((entry) => entry.isFile())) {
    const full = join(item.parentPath, item.name);
    const path = full.slice(folder.length + 1).replaceAll(sep, '/');
    if (!path.startsWith('pagefind/')) texts.set(path, await readFile(full, 'utf8'));
  }
  return texts;
}

/** The files of a site by their addresses, in the form in which two builds are compared. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const texts = [...(await readSite(folder))];
  const isAsset = ([path]: [string, string]): boolean => path.startsWith(ASSETS);
  const assets = assetsByContent(
    new Map(texts.filter(isAsset).map(([path, text]) => [path.slice(ASSETS.length), text])),
  );
  const files = new Map([...assets.texts].map(([name, text]) => [`${ASSETS}${name}`, text]));
  for (const [path, text] of texts.filter((file) => !isAsset(file)))
    files.set(path, path.endsWith('.html') ? comparable(assets.renamed(text)) : text);
  return files;
}

function sitesFrom(args: string[]): [string, string] {
  const [before, after, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (before === undefined || after === undefined) throw new UsageError('Expected two built sites');
  if (more.length > 0)
    throw new UsageError(`Unexpected “${more[0] ?? ''}”, expected two built sites`);
  for (const folder of [before, after]) expectSite(folder);
  return [before, after];
}

/** Prints how the files of two sites differ, and returns in how many. */
async function compareFiles(before: string, after: string): Promise<number> {
  const [old, fresh] = [await filesOf(before), await filesOf(after)];
  let differences = 0;
  for (const path of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
    const [a, b] = [old.get(path), fresh.get(path)];
    if (a === b) continue;
    differences += 1;
    if (a === undefined || b === undefined) {
      process.stdout.write(`${path}: only in ${a === undefined ? after : before}\n`);
    } else {
      process.stdout.write(`${createTwoFilesPatch(path, path, a, b, '', '', { context: 1 })}\n`);
    }
  }
  process.stdout.write(`${differences} of ${fresh.size} files differ\n`);
  return differences;
}

await runTool('Usage: npm run compare -- <site before> <site after>', async (args) => {
  const [before, after] = sitesFrom(args);
  const differences = await compareFiles(before, after);
  return differences + (await compareSearches(before, after)) === 0 ? 0 : 1;
});
