import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { filesIn } from './folder.ts';

/** One built HTML file. */
export interface BuiltPage {
  /** path below the site’s base, such as `events/2024-03-01-briefing/` */
  path: string;
  html: string;
  /** the document, read as a browser reads it that runs no scripts */
  $: CheerioAPI;
  /** whether it only sends the reader on to another address */
  redirects: boolean;
}

export const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Every HTML file of a built site. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const file of (await filesIn(folder)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    const $ = load(html, { scriptingEnabled: false });
    pages.push({
      path: pathOf(file),
      html,
      $,
      redirects: $('meta[http-equiv="refresh" i]').length > 0,
    });
  }
  return pages;
}

/** What kind of page stands at a path: `events/…`, `known`, `month` for `2024/10/`. */
export function kindOf(path: string): string {
  const [folder = '', ...rest] = path.split('/').filter(Boolean);
  if (/^\d{4}$/.test(folder)) return rest.length === 0 ? 'year' : 'month';
  return rest.length === 0 ? folder || 'timeline' : `${folder}/…`;
}

/**
 * The page of each kind with the most bytes: what holds for it is likely to hold for its smaller
 * sisters. New kinds of page are found by themselves.
 */
export function largestOfEachKind(pages: readonly BuiltPage[]): { kind: string; path: string }[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages.filter(({ redirects }) => !redirects)) {
    const kind = kindOf(page.path);
    const other = largest.get(kind);
    if (!other || page.html.length > other.html.length) largest.set(kind, page);
  }
  return [...largest]
    .map(([kind, { path }]) => ({ kind, path }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** Every page that does not only lead to another. */
export const everyPage = (pages: readonly BuiltPage[]): { kind: string; path: string }[] =>
  pages.filter(({ redirects }) => !redirects).map(({ path }) => ({ kind: kindOf(path), path }));

/** The text of an element as a reader sees it, white space run together. */
export const textOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lists, sections and panels of a page with nothing in them. What was found is filled later. */
export const emptyParts = ({ $ }: BuiltPage): string[] =>
  $('main :is(ol, ul, details):not(.results *):not(:has(> :not(summary))), h2:last-child')
    .toArray()
    .map((element) => $.html(element));
