import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { FIRST_VIEW } from '../support/budgets.ts';
import { baseOf } from './support/server.ts';
import { kindOf, readPages } from './support/pages.ts';
import type { BuiltPage } from './support/pages.ts';

const KILOBYTE = 1024;
/**
 * Kinds of page that list what the story holds: `tests/browser/budgets.spec.ts` weighs their first
 * view, however long they are.
 */
const GROWING = new Set([
  ...['timeline', 'known', 'known/…', 'sources/…', 'actors/…', 'measures/…', 'threads/…'],
  ...['places', 'places/…'],
]);
/** JavaScript that a page loads. */
const SCRIPT = 10 * KILOBYTE;

const COMPRESSIONS = {
  gzip: (bytes: Buffer) => gzipSync(bytes).length,
  brotli: (bytes: Buffer) => brotliCompressSync(bytes).length,
};

describe.each(Object.entries(COMPRESSIONS))('compressed with %s', (_name, compressed) => {
  let folder: string;
  let base: string;
  let pages: BuiltPage[];
  const sizes = new Map<string, number>();
  const sizeOf = async (file: string): Promise<number> => {
    const size = sizes.get(file) ?? compressed(await readFile(join(folder, file)));
    sizes.set(file, size);
    return size;
  };
  const fileOf = (path: string): string =>
    path === '' || path.endsWith('/') ? `${path}index.html` : path;
  /** Files that a page loads, by the addresses in its HTML. */
  const loaded = ({ $ }: BuiltPage, selector: string, attribute: string): string[] =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(attribute)?.slice(base.length) ?? []);

  beforeAll(async () => {
    folder = inject('sites').real;
    base = await baseOf(folder);
    pages = await readPages(folder);
  });

  const over = async (
    budget: number,
    weigh: (page: BuiltPage) => Promise<number>,
  ): Promise<string[]> => {
    const weights = await Promise.all(
      pages.map(async (page) => ({ path: page.path, weight: await weigh(page) })),
    );
    return weights
      .filter(({ weight }) => weight > budget)
      .map(({ path, weight }) => `/${path}: ${(weight / KILOBYTE).toFixed(1)} KB`);
  };
  const total = async (files: readonly string[]): Promise<number> =>
    (await Promise.all(files.map(sizeOf))).reduce((sum, size) => sum + size, 0);

  test('HTML and CSS of a page that does not grow with the story are at most 14 KB', async () => {
    expect(
      await over(FIRST_VIEW, (page) =>
        GROWING.has(kindOf(page.path))
          ? Promise.resolve(0)
          : total([fileOf(page.path), ...loaded(page, 'link[rel~="stylesheet"]', 'href')]),
      ),
    ).toEqual([]);
  });

  test('every page has a style sheet that counts', () => {
    expect(
      pages
        .filter(
          (page) => !page.redirects && loaded(page, 'link[rel~="stylesheet"]', 'href').length === 0,
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('JavaScript of every page, search aside, is at most 10 KB', async () => {
    expect(
      await over(SCRIPT, (page) =>
        kindOf(page.path) === 'search'
          ? Promise.resolve(0)
          : total([
              ...new Set([
                ...loaded(page, 'script[src]', 'src'),
                ...loaded(page, 'link[rel~="modulepreload"]', 'href'),
              ]),
            ]),
      ),
    ).toEqual([]);
  });
});
