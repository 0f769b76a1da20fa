import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import { isTag, isText } from 'domhandler';
import type { AnyNode } from 'domhandler';

/** Elements at whose edges white space is never seen. */
const BLOCKS = new Set(
  (
    'html head body main header footer nav section article aside div p h1 h2 h3 h4 ul ol li dl dt dd table ' +
    'caption thead tbody tr th td form fieldset legend details summary figure figcaption blockquote ' +
    'meta link title script button style svg g path rect circle template base'
  ).split(' '),
);

/** What only Pagefind reads. */
const ofPagefind = (name: string): boolean => name.startsWith('data-pagefind');

/**
 * Whether white space beside a node is never seen. Comments and the document itself show nothing.
 */
const isBlock = (node: AnyNode | null): boolean =>
  node === null || (!isText(node) && (!isTag(node) || BLOCKS.has(node.name)));

function tidy($: CheerioAPI, node: AnyNode): void {
  if ('attribs' in node) {
    for (const name of Object.keys(node.attribs)) if (ofPagefind(name)) $(node).removeAttr(name);
  }
  if (isText(node)) {
    let text = node.data.replace(/[ \t\n\r\f]+/g, ' ');
    const parentIsBlock = isBlock(node.parent);
    if (node.prev === null ? parentIsBlock : isBlock(node.prev)) text = text.trimStart();
    if (node.next === null ? parentIsBlock : isBlock(node.next)) text = text.trimEnd();
    node.data = text;
  }
  if ('children' in node) for (const child of [...node.children]) tidy($, child);
}

/**
 * A built page in the form in which two builds are compared: without white space that no reader
 * can see, without what only Pagefind reads, and without the hashes in the names of assets.
 */
export function comparable(html: string): string {
  const $ = load(html);
  for (const node of $.root().contents().toArray()) tidy($, node);
  return $.html()
    .replace(/(_astro\/[\w.-]+?)\.[\w-]{8}\.(js|css)/g, '$1.$2')
    .replace(/></g, '>\n<');
}
