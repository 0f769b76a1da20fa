import type { Actor, ArchiveEvent } from '../../domain/archive.ts';
import { nameAtClaim } from '../../domain/actorNames.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Site } from '../site.ts';
import { contestMark } from './contestWords.ts';
import { eventDateView } from './dateView.ts';
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

/** Who speaks in a claim, under the name of that time, with today’s beside it. */
function named(site: Site, id: string, today: string, placed: PlacedClaim): ActorLink {
  const actor = site.index.actor.get(id);
  const then = actor && nameAtClaim(actor, placed);
  const label = then === undefined ? today : site.words.actor.nowCalled(then, today);
  return { ...actorLink(site, id), label };
}

/** An actor, named as in the middle of a sentence. */
export function actorInSentence(site: Site, id: string): ActorLink {
  const link = actorLink(site, id);
  return { ...link, label: site.index.actor.get(id)?.nameInSentence ?? link.label };
}

/** Who speaks in a claim. */
export const speakerLink = (site: Site, id: string, placed: PlacedClaim): ActorLink =>
  named(site, id, actorLink(site, id).label, placed);

/** Who speaks in a claim, named as in the middle of a sentence. */
export const speakerInSentence = (site: Site, id: string, placed: PlacedClaim): ActorLink =>
  named(site, id, actorInSentence(site, id).label, placed);

/** An actor named in the middle of a sentence, with the words around the name. */
export interface ActorPhrase {
  before: string;
  actor: ActorLink;
  after: string;
}

/** Whom a claim is made for; absent where the actor speaks for itself. */
export function behalfView(site: Site, placed: PlacedClaim): ActorPhrase | undefined {
  const { onBehalfOf: id } = placed.claim;
  if (id === undefined) return undefined;
  return { ...site.words.event.onBehalfOf, actor: speakerInSentence(site, id, placed) };
}

/** Who makes a claim, and for whom, in words. */
export function speaker(site: Site, placed: PlacedClaim): string {
  const name = speakerLink(site, placed.claim.by, placed).label;
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
  date: eventDateView(event, site.words),
  contested: contestMark(site, event.id),
});
