import type { Paragraph, Root, RootContent } from 'mdast';
import { citationsIn } from '../parse/citations.ts';

const restsOnlyOn = (node: Paragraph, known: ReadonlySet<string>): boolean =>
  citationsIn(node).every(({ id }) => known.has(id));

/**
 * A body without the paragraphs that rest on a source not yet known. A list or a list item that is
 * empty without them is left out too.
 */
export function knownBody(body: Root, known: ReadonlySet<string>): Root {
  const keep = (node: RootContent): RootContent[] => {
    if (node.type === 'paragraph') return restsOnlyOn(node, known) ? [node] : [];
    // A heading has no citation, so nothing says which sources it rests on.
    if (node.type !== 'list') return [];
    const items = node.children.map((item) => ({
      ...item,
      children: item.children.flatMap((child) => keep(child)) as typeof item.children,
    }));
    const children = items.filter((item) => item.children.length > 0);
    return children.length > 0 ? [{ ...node, children }] : [];
  };
  return { ...body, children: body.children.flatMap(keep) };
}
