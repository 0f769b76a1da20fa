import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import type { Block } from '../parse/blocks.ts';
import type { Entry } from '../parse/entry.ts';

/**
 * A paragraph or heading as it stands in the file, with what is not its prose (citations, addresses
 * of links) blanked out.
 */
export function blockText(
  entry: Entry<unknown>,
  paragraph: Block,
): { text: string; start: number } {
  const start = paragraph.position?.start.offset ?? 0;
  const end = paragraph.position?.end.offset ?? start;
  let text = entry.text.slice(start, end);
  const blank = (from: number | undefined, to: number | undefined): void => {
    if (from !== undefined && to !== undefined)
      text = text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start);
  };
  visit(paragraph, 'citation', ({ position }) =>
    blank(position?.start.offset, position?.end.offset),
  );
  text = text.replace(/&#?[0-9a-z]{1,32};/gi, (reference) =>
    decodeString(reference).padEnd(reference.length, '\u200B'),
  );
  visit(paragraph, 'link', (link) => {
    const last = link.children.at(-1);
    const isBare = last?.type === 'text' && last.value === link.url;
    blank(
      isBare ? link.position?.start.offset : last?.position?.end.offset,
      link.position?.end.offset,
    );
  });
  return { text, start };
}
