import type { Actor, ArchiveEvent } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Site } from '../site.ts';
import { contestMark } from './contestWords.ts';
import { dateView } from './dateView.ts';
import type { DateView } from './dateView.ts';

/** A name and where it leads. */
export interface Link {
  label: string;
  href: string;
}

/** A source’s label, or its id where there is no such source. */
export const sourceLink = ({ index, addresses }: Site, id: string): Link => ({
  label: index.source.get(id)?.label ?? id,
  href: addresses.source(id),
});

/** The sources of an event, in the order in which it names them. */
export const eventSources = (site: Site, event: ArchiveEvent): Link[] =>
  sourcesOf(event).map((id) => sourceLink(site, id));

/** Names of sources as one phrase. */
export const sourceNames = (site: Site, ids: readonly string[]): string =>
  site.words.list(ids.map((id) => sourceLink(site, id).label));

/**
 * An actor’s name, with what it is: each kind has a mark of its own wherever an actor is named as a
 * speaker.
 */
export interface ActorLink extends Link {
  mark: Actor['kind'] | undefined;
}

/** An actor’s name, or its id where there is no such actor. */
export function actorLink({ index, addresses }: Site, id: string): ActorLink {
  const actor = index.actor.get(id);
  return { label: actor?.name ?? id, href: addresses.actor(id), mark: actor?.kind };
}

/** Whom a claim is made for, with the words around the name. */
export interface BehalfView {
  before: string;
  actor: ActorLink;
  after: string;
}

/**
 * Whom a claim is made for, named as in the middle of a sentence; absent where the actor speaks for
 * itself.
 */
export function behalfView(site: Site, { claim }: PlacedClaim): BehalfView | undefined {
  const { onBehalfOf: id } = claim;
  if (id === undefined) return undefined;
  const link = actorLink(site, id);
  const label = site.index.actor.get(id)?.nameInSentence ?? link.label;
  return { ...site.words.event.onBehalfOf, actor: { ...link, label } };
}

/** Who makes a claim, and for whom, in words. */
export function speaker(site: Site, placed: PlacedClaim): string {
  const name = actorLink(site, placed.claim.by).label;
  const behalf = behalfView(site, placed);
  return behalf ? `${name} ${behalf.before}${behalf.actor.label}${behalf.after}` : name;
}

/** An event’s title, date and place in the site. */
export interface EventLine extends Link {
  id: string;
  date: DateView;
  /** in what way it is contested, where it is */
  contested: string | undefined;
}

/** An event as one line of a list, such as the events of a source. */
export const eventLine = (site: Site, event: ArchiveEvent): EventLine => ({
  label: event.title,
  href: site.addresses.event(event.id),
  id: event.id,
  date: dateView(event.date, site.words),
  contested: contestMark(site, event.id),
});
