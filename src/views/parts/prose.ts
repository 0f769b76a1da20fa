import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Citation } from '../../parse/citations.ts';
import type { Site } from '../site.ts';
import { withEntryLinks } from './entryLinks.ts';
import { sourceLink } from './links.ts';

/**
 * The id of a source in the list of sources on an event’s page. No claim’s id can begin with an
 * underscore.
 */
export const sourceAnchor = (id: string): string => `_source-${id}`;

function citationElement(
  site: Site,
  numbers: ReadonlyMap<string, number>,
  { sources }: Citation,
): Element {
  const links = sources.map(({ id }): ElementContent => {
    const number = numbers.get(id);
    const { label } = sourceLink(site, id);
    // A page without a numbered list of sources names the source and leads to its page.
    if (number === undefined)
      return {
        type: 'element',
        tagName: 'a',
        properties: { href: site.addresses.source(id) },
        children: [{ type: 'text', value: label }],
      };
    return {
      type: 'element',
      tagName: 'a',
      properties: {
        href: `#${sourceAnchor(id)}`,
        ariaLabel: site.words.event.sourceNumber(number, label),
      },
      children: [{ type: 'text', value: String(number) }],
    };
  });
  const children = links.flatMap((link, i): ElementContent[] =>
    i === 0 ? [link] : [{ type: 'text', value: site.words.signs.comma }, link],
  );
  return {
    type: 'element',
    tagName: 'span',
    // The search reads the prose without the numbers of its sources.
    properties: { className: ['citation'], dataPagefindIgnore: '' },
    children,
  };
}

/**
 * A body as HTML. It contains only what the parser allows, and all text is escaped; a citation
 * becomes the number of its source in the list of sources on the page.
 * @param sources ids of the sources in the order of that list
 */
export function proseHtml(site: Site, body: Root, sources: readonly string[]): string {
  const numbers = new Map(sources.map((id, i) => [id, i + 1]));
  const processor = unified()
    .use(remarkRehype, {
      handlers: {
        citation: (_state: unknown, node: Citation) => citationElement(site, numbers, node),
      },
    })
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(withEntryLinks(site, body)));
}
