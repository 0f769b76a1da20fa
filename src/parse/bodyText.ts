import type { Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The text of a part of a body, without its marks and citations; a line break is a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return 'value' in node ? node.value : '';
  return (
    node.children
      // The space before a citation goes with it.
      .map((child, i) =>
        node.children[i + 1]?.type === 'citation' ? plainText(child).trimEnd() : plainText(child),
      )
      .join('')
  );
}

/** The stretches of text of a body, each between two marks, links or citations. */
export function texts(body: Root): string[] {
  const found: string[] = [];
  visit(body, 'text', ({ value }) => void found.push(value));
  return found;
}

/** Every paragraph of a body, those in lists included, in order. */
export function paragraphsOf(body: Root): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(body, 'paragraph', (node) => void paragraphs.push(node));
  return paragraphs;
}
