import { load } from 'cheerio';
import { hasChildren, isTag, isText } from 'domhandler';
import type { AnyNode } from 'domhandler';
import { readPages } from '../site/support/pages.ts';

/** One page as its readers get it. */
export interface ReaderPage {
  /** the path below the site’s home, with a slash before it: `/events/a/` */
  path: string;
  title: string;
  /** its texts in order, one for each paragraph, heading, item, cell or field */
  lines: readonly string[];
  /** the whole page, for telling whether anything of it changed */
  html: string;
  /** where a page leads that has nothing but a way on */
  movedTo?: string;
}

/** Elements that stand in a line of text. All others begin a line of their own. */
const INLINE = new Set(
  [
    'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time',
    'u var wbr',
  ].flatMap((names) => names.split(' ')),
);

/** What has no text to compare: code, and drawings, which are compared as a whole. */
const UNREAD = new Set(['script', 'style', 'svg', 'template', 'noscript', 'head']);

/** What stands on every page beside its text, or is not seen on a screen. */
const ASIDE = /(?:^|\s)(?:permalink|printed-only|visually-hidden)(?:\s|$)/;

const isUnread = (node: AnyNode): boolean =>
  isTag(node) && (UNREAD.has(node.name) || ASIDE.test(node.attribs.class ?? ''));

function addTexts(node: AnyNode, lines: string[]): void {
  if (isText(node)) lines.push(`${lines.pop() ?? ''}${node.data}`);
  if (!hasChildren(node) || isUnread(node)) return;
  const isBlock = isTag(node) && !INLINE.has(node.name);
  if (isBlock) lines.push('');
  // Two elements without a space between them are set apart by the style sheet.
  else if (node.prev && isTag(node.prev)) lines.push(`${lines.pop() ?? ''} `);
  for (const child of node.children) addTexts(child, lines);
  if (isBlock) lines.push('');
}

/** The texts of a page in order. */
export function linesOf(html: string): string[] {
  const lines: string[] = [];
  for (const node of load(html).root().contents().toArray()) addTexts(node, lines);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** Every page of a built site by its path. */
export async function readerPages(folder: string): Promise<Map<string, ReaderPage>> {
  const pages = await readPages(folder);
  const canonical = ({ $ }: (typeof pages)[number]): string =>
    $('link[rel="canonical"]').attr('href') ?? '';
  const home = pages.find(({ path }) => path === '');
  const base = home ? canonical(home) : '';
  return new Map(
    pages.map((page) => {
      const { path, html, $, redirects } = page;
      const title = ($('h1').first().text() || $('title').text()).replace(/\s+/g, ' ').trim();
      const movedTo = redirects ? { movedTo: `/${canonical(page).slice(base.length)}` } : {};
      const read = { path: `/${path}`, title, lines: linesOf(html), html, ...movedTo };
      return [read.path, read] as const;
    }),
  );
}
