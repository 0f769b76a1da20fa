import { z } from 'zod';
import type { PlacedClaim } from '../domain/archiveIndex.ts';
import { surenessOfAsOf } from '../domain/figureTime.ts';
import { knownSureness } from '../domain/knownSureness.ts';
import { relationKnownSince, sourcesOfRelation } from '../domain/relationSources.ts';
import { surenessOfSaid } from '../domain/said.ts';
import type { VerifiedClaim } from '../domain/verification.ts';
import { claimFields } from '../schema/claim.ts';
import { quoteFields } from '../schema/quote.ts';
import { RELATION_KINDS, relationFields } from '../schema/relation.ts';
import type { Relation } from '../schema/relation.ts';
import type { Site } from '../views/site.ts';
import {
  publicAddress,
  publicHistoricDay,
  publicHistoricDayOf,
  publicId,
  publicSureDate,
  publicSureDateOf,
  publicSureness,
} from './publicDate.ts';
import { publicFigure, publicFigureOf } from './publicFigure.ts';
import { publicRecord } from './publicForm.ts';
import { publicProof } from './publicProof.ts';
import { publicMoments, publicMomentsOf } from './publicVersion.ts';

const publicQuote = publicRecord(
  {
    text: z.string().meta({
      description:
        'The speaker’s words, as the source prints them; where `translated` is true and there is ' +
        'an `original`, a translation of that.',
    }),
    source: publicId.meta({ description: 'Id of the source that prints them.' }),
    proof: publicProof,
    verified: z.boolean().meta({
      description:
        'Whether the text of the source, in any version, was checked and has the words, but for ' +
        'what stands in square brackets or is left out (…). A translation is not checked.',
    }),
    translated: z
      .boolean()
      .meta({ description: 'Whether the words are a translation of what was said.' }),
    original: z.string().nullable().meta({
      description: 'The words that were translated, as the source prints them; null: not known.',
    }),
    originalVerified: z.boolean().nullable().meta({
      description: 'The same of `original`, the words that the source prints; null: not known.',
    }),
    inVersions: publicMoments.meta({
      description:
        'When the versions of the source were seen that have the words: `seen.edtf` of each, or ' +
        'null for a text that belongs to no version. Empty where no version was checked.',
    }),
    alsoPrintedIn: z.array(publicId).meta({
      description:
        'Ids of other sources, not among those of the claim, whose text was checked and has the ' +
        'same words. Only quotations of three words or more were looked for, and only in sources ' +
        'close to the claim, so an empty list does not say that no other source has them.',
    }),
  },
  quoteFields,
  {
    id: 'Quote',
    description:
      'A quotation. The same words printed differently by two sources are two quotations of ' +
      'one claim.',
  },
);

const publicRelation = publicRecord(
  {
    kind: z.enum(RELATION_KINDS).meta({
      description:
        '`differs` has no direction: it is given with one of the two claims and holds for both.',
    }),
    claim: z.string().meta({ description: '`ref` of the other claim.' }),
    sources: z.array(publicId).meta({
      description: 'Ids of those sources of the claim that print the relation.',
    }),
    knownSince: publicHistoricDay.nullable().meta({
      description:
        'The first day by which a source that prints it was public, and one that reports the ' +
        'other claim.',
    }),
    knownSinceSureness: publicSureness
      .nullable()
      .meta({ description: 'How sure `knownSince` is, as in `said.sureness`.' }),
  },
  relationFields,
);

export const publicClaim = publicRecord(
  {
    id: publicId.meta({ description: 'Unique within its event.' }),
    aliases: z
      .array(publicId)
      .meta({ description: 'Ids it had before, still anchors of the event’s page.' }),
    ref: z.string().meta({ description: '`<event-id>#<claim-id>`: unique in the archive.' }),
    address: publicAddress.meta({ description: 'Its place on the event’s page.' }),
    by: publicId.meta({ description: 'Id of the actor who says it.' }),
    onBehalfOf: publicId.nullable().meta({ description: 'Id of the actor for whom it is said.' }),
    occasion: publicId.nullable().meta({
      description: 'Id of the event at which it was said, be it its own or another; null: none.',
    }),
    said: publicSureDate.nullable().meta({
      description:
        'When it was said: the date of the occasion, the date that the entry gives or, of what a ' +
        'report says in its own words, the day of the report. null: nothing prints it.',
    }),
    knownSince: publicHistoricDay
      .nullable()
      .meta({ description: 'The day by which the first of its own sources was public.' }),
    knownSinceSureness: publicSureness
      .nullable()
      .meta({ description: 'How sure `knownSince` is, as in `said.sureness`.' }),
    says: z.string().meta({ description: 'What is said, in the words of this site.' }),
    figure: publicFigure.type.nullable(),
    quotes: z.array(publicQuote.type),
    relation: publicRelation.type.nullable().meta({
      description: 'The first of `relations`; null where there is none. Read `relations` instead.',
    }),
    relations: z
      .array(publicRelation.type)
      .meta({ description: 'What the claim does to other claims.' }),
    sources: z.array(publicId).meta({ description: 'Ids of the sources that report it.' }),
  },
  claimFields,
  {
    id: 'Claim',
    description: 'What an actor is reported to have said at or about an event.',
  },
);

export type PublicClaim = z.infer<typeof publicClaim.type>;

const publicQuoteOf = (quote: VerifiedClaim['quotes'][number]): PublicClaim['quotes'][number] => ({
  text: quote.text,
  source: quote.source,
  proof: quote.proof,
  verified: quote.proof === 'proved' && quote.original === undefined,
  translated: quote.translated === true,
  original: quote.original ?? null,
  originalVerified: quote.original === undefined ? null : quote.proof === 'proved',
  inVersions: publicMomentsOf(quote.inVersions ?? []),
  alsoPrintedIn: [...quote.alsoPrintedIn],
  ...publicQuote.others(quote),
});

function publicRelationOf(
  { index }: Site,
  placed: PlacedClaim,
  relation: Relation,
): PublicClaim['relations'][number] {
  const known = relationKnownSince(index, placed, relation);
  return {
    kind: relation.kind,
    claim: relation.claim,
    sources: [...sourcesOfRelation(placed.claim, relation)],
    knownSince: publicHistoricDayOf(known?.day),
    knownSinceSureness: known?.sureness ?? null,
    ...publicRelation.others(relation),
  };
}

/** A claim in its public form. */
export function publicClaimOf(site: Site, placed: PlacedClaim): PublicClaim {
  const { addresses, index } = site;
  const { claim, address: ref, said, knownSince } = placed;
  const { figure } = claim;
  const relations = claim.relations.map((relation) => publicRelationOf(site, placed, relation));
  const sureness = surenessOfSaid(said);
  return {
    id: claim.id,
    aliases: claim.aliases,
    ref,
    address: addresses.absolute(addresses.claim(ref)),
    by: claim.by,
    onBehalfOf: claim.onBehalfOf ?? null,
    occasion: said.how === 'occasion' ? said.event.id : null,
    said: said.date && sureness ? publicSureDateOf(said.date, sureness) : null,
    knownSince: publicHistoricDayOf(knownSince),
    knownSinceSureness: knownSureness(index, claim.sources, knownSince) ?? null,
    says: claim.says,
    figure: figure ? publicFigureOf(figure, surenessOfAsOf(figure, placed, index)) : null,
    quotes: claim.quotes.map(publicQuoteOf),
    relation: relations[0] ?? null,
    relations,
    sources: claim.sources,
    ...publicClaim.others(claim),
  };
}
