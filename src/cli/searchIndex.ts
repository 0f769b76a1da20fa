import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { isSearched, searchedPage } from './searchedPage.ts';

/** Pagefind also brings interfaces of its own and a worker, which this site does not use. */
const UNUSED = /^pagefind-(?!entry\.json$)/;

/**
 * The index reads every language alike, word by word as they stand. Were it told a language, it
 * would cut the words to their stems, and the beginning of a name is often not that of its stem.
 */
const EVERY_LANGUAGE = 'unknown';

const stopOn = (errors: readonly string[]): void => {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
};

/**
 * Writes the search index of a built site into its folder `pagefind`.
 * @param folder the built site
 * @param names by which names a page is found, whatever names it prints: as `searchNames` has them
 */
export async function writeSearchIndex(
  folder: string,
  names: (path: string, text: string) => string | undefined,
): Promise<void> {
  // The same order every time makes the same index every time, but for its list of filter values,
  // whose order Pagefind leaves to chance.
  const pages = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  try {
    const { index, errors } = await createIndex({ forceLanguage: EVERY_LANGUAGE });
    stopOn(errors);
    if (!index) return;
    for (const sourcePath of pages) {
      const html = await readFile(join(folder, sourcePath), 'utf8');
      if (!isSearched(html)) continue;
      const content = searchedPage(html, (text) => names(dirname(sourcePath), text));
      stopOn((await index.addHTMLFile({ sourcePath, content })).errors);
    }
    const made = await index.getFiles();
    stopOn(made.errors);
    for (const { path, content } of made.files.filter((file) => !UNUSED.test(file.path))) {
      const file = join(folder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}
