import { figureView } from './figureView.ts';
import type { FigureView } from './figureView.ts';
import { sourceLink, actorLink, behalfLink, eventLine } from './links.ts';
import type { Link, ActorLink, EventLine } from './links.ts';
import type { ArchiveEvent } from '../../domain/archive.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { groupRenderings } from '../../domain/renderings.ts';
import type { RenderingPart } from '../../domain/renderings.ts';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import type { Relation } from '../../schema/claim.ts';
import { dateView } from './dateView.ts';
import type { Site } from '../site.ts';

export interface QuotationView {
  source: Link;
  /** whether the text of the source proves that the words stand in it */
  verified: boolean;
  /** the language of its words (BCP 47), where it is not that of the story */
  language: string | undefined;
  parts: readonly RenderingPart[];
}

export interface QuotationGroupView {
  quotations: readonly QuotationView[];
  differ: boolean;
}

export interface RelationView {
  label: string;
  kind: Relation['kind'];
  who: string;
  says: string;
  href: string;
  date: string;
}

/** One claim as the ledger, an actor’s page or a source’s page prints it. */
export interface ClaimView {
  id: string;
  /** ids it had before, to which links may still lead */
  aliases: readonly string[];
  href: string;
  by: ActorLink;
  /** whom it is made for, with the words around the name */
  onBehalfOf: { before: string; actor: ActorLink; after: string } | undefined;
  /** both in words */
  who: string;
  says: string;
  figure: FigureView | undefined;
  quotations: readonly QuotationGroupView[];
  relations: readonly RelationView[];
  sources: readonly Link[];
  event: EventLine;
}

function behalfView(site: Site, { claim }: PlacedClaim): ClaimView['onBehalfOf'] {
  if (claim.onBehalfOf === undefined) return undefined;
  return { ...site.words.event.onBehalfOf, actor: behalfLink(site, claim.onBehalfOf) };
}

/** Who makes a claim, and for whom. */
export function speaker(site: Site, placed: PlacedClaim): string {
  const name = actorLink(site, placed.claim.by).label;
  const behalf = behalfView(site, placed);
  return behalf ? `${name} ${behalf.before}${behalf.actor.label}${behalf.after}` : name;
}

function relationViews(site: Site, placed: PlacedClaim): RelationView[] {
  const { index, words, addresses } = site;
  const view = (other: PlacedClaim, kind: Relation['kind'], side: 'from' | 'to'): RelationView => ({
    label: words.relations[kind][side],
    kind,
    who: speaker(site, other),
    says: other.claim.says,
    href: addresses.claim(other.address),
    date: dateView(other.event.date, words).label,
  });
  const own = placed.claim.relation;
  const target = own && index.claim.get(own.claim);
  const from = own && target ? [view(target, own.kind, 'from')] : [];
  const to = (index.relatingTo.get(placed.address) ?? []).flatMap((other) =>
    other.claim.relation ? [view(other, other.claim.relation.kind, 'to')] : [],
  );
  return [...from, ...to];
}

/**
 * The language of a source, where it is not that of the story: what is quoted from it is then in
 * that language.
 */
function otherLanguage({ index }: Site, source: string): string | undefined {
  const language = index.source.get(source)?.language;
  if (language === undefined) return undefined;
  const [own] = Intl.getCanonicalLocales(language);
  const [ofStory] = Intl.getCanonicalLocales(index.archive.story.language);
  return own === ofStory ? undefined : own;
}

export function claimView(site: Site, placed: PlacedClaim): ClaimView {
  const { claim, event, address } = placed;
  return {
    id: claim.id,
    aliases: claim.aliases,
    href: site.addresses.claim(address),
    by: actorLink(site, claim.by),
    onBehalfOf: behalfView(site, placed),
    who: speaker(site, placed),
    says: claim.says,
    figure: figureView(site, placed),
    quotations: groupRenderings(claim.quotes).map(({ differ, renderings }) => ({
      differ,
      quotations: renderings.map(({ source, parts, verified }) => ({
        source: sourceLink(site, source),
        language: otherLanguage(site, source),
        parts,
        verified,
      })),
    })),
    relations: relationViews(site, placed),
    sources: claim.sources.map((id) => sourceLink(site, id)),
    event: eventLine(site, event),
  };
}

/** Claims in the order of their events, and within an event in the order of its file. */
export const claimsOf = (site: Site, event: ArchiveEvent): PlacedClaim[] =>
  event.claims.flatMap(({ id }) => site.index.claim.get(claimAddressOf(event.id, id)) ?? []);
