import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { plainText } from '../parse/bodyText.ts';
import { citationsIn } from '../parse/citations.ts';
import { publicId } from './publicDate.ts';

export const publicPassage = z
  .object({
    kind: z.enum(['heading', 'paragraph']),
    text: z.string().meta({ description: 'Plain text, without markup.' }),
    sources: z.array(publicId).meta({ description: 'Ids of the sources it cites, in that order.' }),
  })
  .meta({
    id: 'Passage',
    description:
      'A heading, or a paragraph with what it rests on. An item of a list is a paragraph too.',
  });

export type PublicPassage = z.infer<typeof publicPassage>;

/** A body as plain texts in order, each with the sources it cites. */
export function publicPassagesOf(body: Root): PublicPassage[] {
  const passages: PublicPassage[] = [];
  visit(body, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return;
    passages.push({
      kind: node.type,
      text: plainText(node).replace(/\s+/g, ' ').trim(),
      sources: [...new Set(citationsIn(node).map(({ id: source }) => source))],
    });
  });
  return passages;
}
