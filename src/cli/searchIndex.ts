import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Only pages that say so are searched: not lists, pages of past days or redirects, which would all
 * say the same again.
 */
const SEARCHED = 'data-pagefind-body';

/**
 * What stands on a searched page without being its own: headings of its parts, what it repeats of
 * other entries, hidden words.
 */
const NOT_SEARCHED = [
  'article section > h2',
  'article section > h3',
  '.visually-hidden',
  '.permalink',
  '.citation',
  '.edit-note',
  '.contests',
  '.contested',
  '.ledger thead',
  '.ledger__sources',
  '.ledger__figure .note',
  '.quotation footer',
  '.renderings footer',
  '.renderings__title',
  '.relations',
  '.claims',
  '.event-list',
  '.origins',
  '.chart',
  '[aria-labelledby="_verification"]',
];

/** Pagefind also brings interfaces of its own and a worker, which this site does not use. */
const UNUSED = /^pagefind-(?!entry\.json$)/;

/** The index takes one value an element, so the article’s list of values becomes as many. */
const spreadFacets = (html: string): string =>
  html.replace(
    /(<article[^>]*\bdata-facets="([\d ]+)"[^>]*>)/,
    (_, article: string, numbers: string) =>
      article +
      numbers
        .split(' ')
        .map((number) => `<i data-pagefind-filter="f:${number}"></i>`)
        .join(''),
  );

/**
 * What sets the cells of a table apart on the page is gone in a flat text: signs and spaces take
 * its place.
 */
const flatten = (html: string): string =>
  html
    .replaceAll('</th>', ':</th>')
    .replace(/(<\/td>\s*<td class="ledger__figure">)(?=\s*<a)/g, '$1 · ')
    .replaceAll('<span class="note"', ' $&');

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
    const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
    stopOn(errors);
    if (!index) return;
    for (const sourcePath of pages) {
      const content = await readFile(join(folder, sourcePath), 'utf8');
      if (content.includes(SEARCHED))
        stopOn(
          (await index.addHTMLFile({ sourcePath, content: flatten(spreadFacets(content)) })).errors,
        );
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
