import type { Actor, ArchiveEvent } from '../domain/archive.ts';
import type { PlacedClaim } from '../domain/archiveIndex.ts';
import { sourcesOf } from '../domain/archiveIndex.ts';
import { groupRenderings } from '../domain/renderings.ts';
import type { RenderingPart } from '../domain/renderings.ts';
import type { Relation } from '../schema/event.ts';
import { dateView } from './dates.ts';
import type { DateView } from './dates.ts';
import { figureLabel } from './figures.ts';
import type { Site } from './site.ts';

/** A name and where it leads. */
export interface Link {
  label: string;
  href: string;
}

export const sourceLink = ({ index, addresses }: Site, id: string): Link => ({
  label: index.source.get(id)?.label ?? id,
  href: addresses.source(id),
});
/** An actor’s name, with what it is: each kind has a mark of its own wherever an actor is named as a speaker. */
export interface ActorLink extends Link {
  mark: Actor['kind'] | undefined;
}

export function actorLink({ index, addresses }: Site, id: string): ActorLink {
  const actor = index.actor.get(id);
  return { label: actor?.name ?? id, href: addresses.actor(id), mark: actor?.kind };
}

/** The actor for whom a claim is made, named as it stands in a sentence. */
function behalfLink(site: Site, id: string): ActorLink {
  const link = actorLink(site, id);
  return { ...link, label: site.index.actor.get(id)?.nameInSentence ?? link.label };
}

export const eventLink = ({ addresses }: Site, event: ArchiveEvent): Link => ({
  label: event.title,
  href: addresses.event(event.id),
});

/** Names of sources as one phrase. */
export const sourceNames = (site: Site, ids: readonly string[]): string =>
  site.words.list(ids.map((id) => sourceLink(site, id).label));

/** An event as one line of a list. */
export interface EventLine extends Link {
  id: string;
  date: DateView;
  contested: boolean;
}

export const eventLine = (site: Site, event: ArchiveEvent): EventLine => ({
  ...eventLink(site, event),
  id: event.id,
  date: dateView(event.date, site.words),
  contested: site.index.contested.has(event.id),
});

export interface FigureView {
  label: string;
  asOf: string;
  asOfLabel: string;
  /** with all that it must not be read without: for when, and what it counts */
  inFull: string;
  scope: string | undefined;
  expected: boolean;
  measure: Link;
}

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
  onBehalfOf: ActorLink | undefined;
  /** both in words */
  who: string;
  says: string;
  figure: FigureView | undefined;
  quotations: readonly QuotationGroupView[];
  relations: readonly RelationView[];
  sources: readonly Link[];
  event: EventLine;
}

export function figureView(site: Site, { claim }: PlacedClaim): FigureView | undefined {
  const { figure } = claim;
  if (!figure) return undefined;
  const { index, words, addresses } = site;
  const measure = index.measure.get(figure.measure);
  const asOf = dateView(figure.asOf, words).label;
  const label = figureLabel(figure, measure, words);
  const asOfLabel = figure.expected ? words.figure.expectedBy(asOf) : words.figure.asOf(asOf);
  return {
    label,
    asOf,
    asOfLabel,
    inFull: [label, asOfLabel, ...(figure.scope === undefined ? [] : [figure.scope])].join(', '),
    scope: figure.scope,
    expected: figure.expected,
    measure: { label: measure?.title ?? figure.measure, href: addresses.measure(figure.measure) },
  };
}

/** Who makes a claim, and for whom. */
export const speaker = (site: Site, { claim }: PlacedClaim): string => {
  const name = actorLink(site, claim.by).label;
  return claim.onBehalfOf === undefined
    ? name
    : `${name} ${site.words.event.onBehalfOf(behalfLink(site, claim.onBehalfOf).label)}`;
};

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

/** The language of a source, where it is not that of the story: what is quoted from it is then in that language. */
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
    onBehalfOf: claim.onBehalfOf === undefined ? undefined : behalfLink(site, claim.onBehalfOf),
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
  event.claims.flatMap(({ id }) => site.index.claim.get(`${event.id}#${id}`) ?? []);

export const eventSources = (site: Site, event: ArchiveEvent): Link[] =>
  sourcesOf(event).map((id) => sourceLink(site, id));
