import type { Heading, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citationsIn } from './citations.ts';

export type Block = Paragraph | Heading;

/**
 * Every paragraph and heading of a body, those in lists included, in order.
 * @param ofEntry ids of the sources that the entry rests on: a heading cites nothing, and rests on
 *   what the entry rests on
 */
export function blocksOf(
  body: Root,
  ofEntry: readonly string[],
): { block: Block; sources: readonly string[] }[] {
  const blocks: { block: Block; sources: readonly string[] }[] = [];
  visit(body, (node) => {
    if (node.type === 'paragraph') {
      blocks.push({ block: node, sources: citationsIn(node).map(({ id }) => id) });
    } else if (node.type === 'heading') {
      blocks.push({ block: node, sources: ofEntry });
    }
  });
  return blocks;
}
