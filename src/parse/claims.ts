import { present } from '../basics/lists.ts';
import type { Claim } from '../schema/claim.ts';
import type { Quote } from '../schema/quote.ts';
import type { Relation } from '../schema/relation.ts';
import type { EventFields } from '../schema/kinds.ts';
import type { Figure } from '../schema/figure.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { FieldPath } from './yamlPlaces.ts';

/**
 * A claim, the event it belongs to, and the way to it from the event. It may stand in a file of its
 * own: the places that `event.at` gives then name that file.
 */
export interface ClaimInFile {
  event: Entry<EventFields>;
  claim: Claim;
  path: FieldPath;
}

/** Every claim of all events, in their order. */
export function* claimsIn({ events }: Pick<Content, 'events'>): Generator<ClaimInFile> {
  for (const event of events) {
    for (const [i, claim] of event.data.claims.entries())
      yield { event, claim, path: ['claims', i] };
  }
}

/** All whom a claim names: who makes it, for whom and through whom, and who was asked about it. */
export const actorsOfClaim = ({
  by,
  onBehalfOf,
  via,
  replies,
}: Pick<Claim, 'by' | 'onBehalfOf' | 'via' | 'replies'>): string[] =>
  present([by, onBehalfOf, ...via, ...replies.map(({ asked }) => asked)]);

/** Every figure of a claim, with the way to the figure. */
export function* figuresIn(
  content: Pick<Content, 'events'>,
): Generator<ClaimInFile & { figure: Figure }> {
  for (const placed of claimsIn(content)) {
    const { figure } = placed.claim;
    if (figure) yield { ...placed, figure, path: [...placed.path, 'figure'] };
  }
}

/** Every quotation under the `quotes` of a claim, with the way to the quotation. */
export function* quotesIn(
  content: Pick<Content, 'events'>,
): Generator<ClaimInFile & { quote: Quote }> {
  for (const placed of claimsIn(content)) {
    for (const [i, quote] of placed.claim.quotes.entries())
      yield { ...placed, quote, path: [...placed.path, 'quotes', i] };
  }
}

/** Every relation of a claim to another, with the way to the relation. */
export function* relationsIn(
  content: Pick<Content, 'events'>,
): Generator<ClaimInFile & { relation: Relation }> {
  for (const placed of claimsIn(content)) {
    for (const [i, relation] of placed.claim.relations.entries())
      yield { ...placed, relation, path: [...placed.path, 'relations', i] };
  }
}
