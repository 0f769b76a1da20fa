import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Only pages that say so are searched: not lists, pages of past days or redirects, which would all
 * say the same again. What of them is searched, and how results can be filtered and sorted, the
 * components say with Pagefind’s other attributes.
 */
const SEARCHED = 'data-pagefind-body';

/** Pagefind also brings interfaces of its own and a worker, which this site does not use. */
const UNUSED = /^pagefind-(?!entry\.json$)/;

const stopOn = (errors: readonly string[]): void => {
  if (errors.length > 0)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
};

/**
 * Writes the search index of a built site into its folder `pagefind`.
 * @param folder the built site
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  // The same order every time makes the same index every time, but for its list of filter values,
  // whose order Pagefind leaves to chance.
  const pages = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  try {
    const { index, errors } = await createIndex();
    stopOn(errors);
    if (!index) return;
    for (const sourcePath of pages) {
      const content = await readFile(join(folder, sourcePath), 'utf8');
      if (content.includes(SEARCHED))
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
