import type { Heading, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Claim, EventFields } from '../schema/event.ts';
import { citationsIn } from './citations.ts';
import type { FieldPath } from './yamlPlaces.ts';

/** The fields of an event and its claims in which this site speaks, and may quote. */
export const SPEAKING_FIELDS = ['title', 'summary', 'dateBasis', 'place', 'says', 'scope'] as const;

/** A text that this site wrote itself into a field of an event. */
export interface OwnText {
  field: (typeof SPEAKING_FIELDS)[number];
  path: FieldPath;
  /** id of the claim that it belongs to, if it belongs to one */
  claim: string | undefined;
  text: string;
  /** ids of the sources that it rests on, whose words it may quote */
  sources: readonly string[];
}

type Speaking = Pick<EventFields, 'title' | 'summary' | 'dateBasis' | 'place' | 'sources'> & {
  claims: readonly (Pick<Claim, 'id' | 'says' | 'sources'> & {
    figure?: { scope?: string | undefined } | undefined;
  })[];
};

/**
 * The fields of an event in which this site speaks: what the check reads there, and what the pages
 * count.
 */
export function textsOfEvent(event: Speaking): OwnText[] {
  const texts = [
    ...(['title', 'summary', 'dateBasis', 'place'] as const).map((field) => ({
      field,
      path: [field],
      claim: undefined,
      text: event[field],
      sources: event.sources,
    })),
    ...event.claims.flatMap(({ id, says, figure, sources }, i) => [
      { field: 'says' as const, path: ['claims', i, 'says'], claim: id, text: says, sources },
      {
        field: 'scope' as const,
        path: ['claims', i, 'figure', 'scope'],
        claim: id,
        text: figure?.scope,
        sources,
      },
    ]),
  ];
  return texts.flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ ...rest, text }]));
}

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
    if (node.type === 'paragraph')
      blocks.push({ block: node, sources: citationsIn(node).map(({ id }) => id) });
    else if (node.type === 'heading') blocks.push({ block: node, sources: ofEntry });
  });
  return blocks;
}
