import type { Actor } from '../../domain/archive.ts';
import type { Site } from '../site.ts';
import { actorLink } from './links.ts';
import type { ActorLink } from './links.ts';

/** An actor as one line of a list. */
export interface ActorLine extends ActorLink {
  id: string;
  kind: string;
  /** how a source describes it, where one does */
  described: string | undefined;
  /** how many claims it made, or others made for it */
  claimCount: number;
}

/** The line of an actor in the list of all, which its page begins with too. */
export function actorLine(site: Site, actor: Actor): ActorLine {
  return {
    ...actorLink(site, actor.id),
    id: actor.id,
    kind: site.words.actorKinds[actor.kind],
    described: actor.described[0]?.as,
    claimCount: site.index.claimsOfActor.get(actor.id)?.length ?? 0,
  };
}
