import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { comparable } from './pages.ts';
import { compareSearches } from './search.ts';

/** A file without what no reader can see: white space of pages, comments of scripts. */
function inComparableForm(path: string, text: string): string {
  if (path.endsWith('.html')) return comparable(text);
  return path.endsWith('.js') ? text.replace(/^\s*\/\/.*\n/gm, '') : text;
}

/**
 * The files of a site by their address, hashes in names left out; the search index not among them.
 */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const item of items.filter((entry) => entry.isFile())) {
    const full = join(item.parentPath, item.name);
    const path = full.slice(folder.length + 1).replaceAll(sep, '/');
    if (path.startsWith('pagefind/')) continue;
    const text = await readFile(full, 'utf8');
    const name = path.replace(/\.[\w-]{8}\.(js|css)$/, '.$1');
    files.set(name, inComparableForm(path, text));
  }
  return files;
}

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  process.stderr.write('Usage: npm run compare -- <site before> <site after>\n');
  process.exit(2);
}
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
const others = await compareSearches(before, after);
process.exitCode = differences + others === 0 ? 0 : 1;
