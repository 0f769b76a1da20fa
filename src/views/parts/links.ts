import type { Actor, ArchiveEvent } from '../../domain/archive.ts';
import { sourcesOf } from '../../domain/archiveIndex.ts';
import { dateView } from './dateView.ts';
import type { DateView } from './dateView.ts';
import type { Site } from '../site.ts';

/** A name and where it leads. */
export interface Link {
  label: string;
  href: string;
}

export const sourceLink = ({ index, addresses }: Site, id: string): Link => ({
  label: index.source.get(id)?.label ?? id,
  href: addresses.source(id),
});
/**
 * An actor’s name, with what it is: each kind has a mark of its own wherever an actor is named as a
 * speaker.
 */
export interface ActorLink extends Link {
  mark: Actor['kind'] | undefined;
}

export function actorLink({ index, addresses }: Site, id: string): ActorLink {
  const actor = index.actor.get(id);
  return { label: actor?.name ?? id, href: addresses.actor(id), mark: actor?.kind };
}

/** The actor for whom a claim is made, named as it stands in a sentence. */
export function behalfLink(site: Site, id: string): ActorLink {
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

export const eventSources = (site: Site, event: ArchiveEvent): Link[] =>
  sourcesOf(event).map((id) => sourceLink(site, id));
